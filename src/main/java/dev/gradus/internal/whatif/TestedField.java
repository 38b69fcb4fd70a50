package dev.gradus.internal.whatif;

import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A given field that rules test, themselves or through a field that is derived from it. Immutable.
 *
 * @param field the given field
 * @param fields the fields that rules test: it, and what is derived from it
 * @param rules the rules that test one of them, by stage and id
 * @param tests their tests of them, each once
 * @param answersForAll whether it is held responsible for all of these fields
 */
public record TestedField(
    Field field,
    Set<Field> fields,
    List<Rule> rules,
    List<Condition.Test> tests,
    boolean answersForAll) {

  public TestedField {
    rules = List.copyOf(rules);
    tests = List.copyOf(tests);
  }

  /**
   * Whether the law protects it or something that rules read off it: then it explains nothing and
   * improvements nothing.
   */
  boolean isProtected() {
    return field.protectedAttribute() || fields.stream().anyMatch(Field::protectedAttribute);
  }

  /** A field that no rule tests. */
  static TestedField untested(Field field) {
    return new TestedField(field, Set.of(field), List.of(), List.of(), true);
  }

  /** The tested fields of a policy, by the path of the given field. */
  static SortedMap<String, TestedField> of(CheckedPolicy policy) {
    SortedMap<String, Builder> builders = new TreeMap<>();
    for (Rule rule : policy.rules()) {
      for (Condition.Test test : rule.when().tests()) {
        test.fields().forEach(field -> add(builders, policy, field, test, rule));
      }
    }
    SortedMap<String, TestedField> found = new TreeMap<>();
    builders.forEach((path, builder) -> found.put(path, builder.build()));
    return found;
  }

  private static void add(
      SortedMap<String, Builder> builders,
      CheckedPolicy policy,
      Field tested,
      Condition.Test test,
      Rule rule) {
    if (tested.visibility() != Visibility.CUSTOMER) {
      return;
    }
    List<String> sources = policy.derived().sources(tested);
    for (String source : sources) {
      Builder builder =
          builders.computeIfAbsent(source, path -> new Builder(policy.fields().get(path)));
      builder.answersForAll &= sources.get(0).equals(source);
      builder.fields.add(tested);
      builder.rules.add(rule);
      builder.tests.add(test);
    }
  }

  private static final class Builder {
    private final Field field;
    private final Set<Field> fields = new LinkedHashSet<>();
    private final Set<Rule> rules = new LinkedHashSet<>();
    private final Set<Condition.Test> tests = new LinkedHashSet<>();
    private boolean answersForAll = true;

    private Builder(Field field) {
      this.field = field;
    }

    private TestedField build() {
      return new TestedField(
          field, fields, new ArrayList<>(rules), new ArrayList<>(tests), answersForAll);
    }
  }
}

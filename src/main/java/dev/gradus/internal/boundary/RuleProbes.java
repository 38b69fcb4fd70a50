package dev.gradus.internal.boundary;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Visibility;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.internal.tree.VerbCall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where to probe a rule: for each of its tests, all else being as the rule wants it, the tested
 * field just below, at and just above the threshold, and unknown. A field compared with another is
 * put below, at and above that one.
 */
public final class RuleProbes {

  private final Set<Map<String, Object>> probes = new LinkedHashSet<>();

  private RuleProbes() {}

  /** The values to probe a rule with; a field that is not named is unknown. */
  public static List<Map<String, Object>> of(Rule rule) {
    return of(rule, Integer.MAX_VALUE);
  }

  /**
   * The values to probe a rule with, where there may be too many.
   *
   * @param rule the rule
   * @param most how many are wanted at most; of more, some of every test's are left out
   */
  public static List<Map<String, Object>> of(Rule rule, int most) {
    RuleProbes probes = new RuleProbes();
    List<Goal> goals = goals(rule.when());
    if (goals.isEmpty()) {
      probes.probes.add(new TreeMap<>());
    }
    int each = Math.max(2, most / Math.max(1, goals.size()));
    for (Goal goal : goals) {
      if (probes.probes.size() < most) {
        probes.probe(goal, each);
      }
    }
    for (VerbCall call : rule.then()) {
      call.fields().forEach(field -> probes.say(field, goals));
    }
    return List.copyOf(probes.probes);
  }

  /**
   * A test to probe.
   *
   * @param test the test
   * @param wanted the tests that must hold so that it decides, itself included
   */
  private record Goal(Condition.Test test, List<Condition.Test> wanted) {

    @Override
    public String toString() {
      return "Goal[values withheld]";
    }
  }

  /**
   * The rule's own tests, each with what the rule wants besides, and those of the rules that must
   * not hold, each with what would make that rule hold; the others of the group do not hold where
   * nothing that they ask for is known. Of a list of which the first row holds a row is probed
   * together with the one before it only: so a list takes as many probes as it has tests.
   */
  private static List<Goal> goals(Condition when) {
    List<Goal> goals = new ArrayList<>();
    for (Condition.Test test : when.ownTests()) {
      goals.add(new Goal(test, towards(when, test)));
    }
    for (Condition.NoneOf none : when.nones()) {
      List<RuleGroup.Member> members = none.members();
      boolean row = none.first() < none.group().members().size();
      for (RuleGroup.Member member :
          row ? members.subList(members.size() - 1, members.size()) : members) {
        for (Condition.Test test : member.when().tests()) {
          List<Condition.Test> wanted = new ArrayList<>(towards(when, test));
          wanted.addAll(towards(member.when(), test));
          goals.add(new Goal(test, wanted));
        }
      }
    }
    return goals;
  }

  /** A rule that says the value of a field says its ends, and some value. */
  private void say(Field field, List<Goal> goals) {
    Map<String, Object> base = goals.isEmpty() ? new TreeMap<>() : base(goals.get(0).wanted());
    NumberLine line = new NumberLine(field);
    List<Object> values = new ArrayList<>(List.of(Thresholds.some(field, BigDecimal.TEN)));
    Stream.of(field.min(), field.max())
        .flatMap(Stream::ofNullable)
        .forEach(end -> values.add(line.value(end)));
    for (Object value : values) {
      Map<String, Object> probe = new TreeMap<>(base);
      probe.putIfAbsent(field.path(), value);
      probes.add(probe);
    }
  }

  private void probe(Goal goal, int most) {
    Condition.Test test = goal.test();
    Map<String, Object> base = base(goal.wanted());
    for (Object value : thinned(values(test, base), most)) {
      Map<String, Object> probe = new TreeMap<>(base);
      probe.put(test.field().path(), value);
      probes.add(probe);
    }
    unknown(test.field(), base);
    Field other = test.other();
    if (other != null) {
      unknown(other, base);
    }
  }

  private void unknown(Field field, Map<String, Object> base) {
    boolean canBeUnknown = field.visibility() == Visibility.CUSTOMER || field.custom();
    if (canBeUnknown && !FieldValues.isAlwaysKnown(field)) {
      Map<String, Object> unknown = new TreeMap<>(base);
      unknown.remove(field.path());
      probes.add(unknown);
    }
  }

  /**
   * The tests of a condition that must hold together so that the one given decides: of
   * alternatives, the one that holds it.
   */
  private static List<Condition.Test> towards(Condition condition, Condition.Test deciding) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(part -> towards(part, deciding).stream()).toList();
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream()
          .filter(part -> part.ownTests().contains(deciding))
          .findFirst()
          .or(() -> any.parts().stream().findFirst())
          .map(part -> towards(part, deciding))
          .orElse(List.of());
    }
    if (condition instanceof Condition.NoneOf) {
      return List.of();
    }
    return List.of((Condition.Test) condition);
  }

  /** Values with which all the wanted tests hold, as far as any do. */
  private static Map<String, Object> base(List<Condition.Test> wanted) {
    Map<String, Object> base = new TreeMap<>();
    // What others are compared with comes first.
    wanted.forEach(test -> settle(test.other(), wanted, base));
    wanted.forEach(test -> settle(test.field(), wanted, base));
    return base;
  }

  private static void settle(
      @Nullable Field field, List<Condition.Test> wanted, Map<String, Object> base) {
    if (field == null || base.containsKey(field.path())) {
      return;
    }
    List<Condition.Test> onField =
        wanted.stream().filter(test -> test.field().equals(field)).toList();
    if (onField.stream().anyMatch(test -> test instanceof Condition.Presence p && !p.known())) {
      return;
    }
    List<Object> candidates = new ArrayList<>();
    onField.forEach(test -> candidates.addAll(values(test, base)));
    if (onField.isEmpty()) {
      candidates.add(Thresholds.some(field, BigDecimal.ONE));
    }
    candidates.stream()
        .filter(
            value ->
                onField.stream()
                    .allMatch(
                        test ->
                            ConditionEvaluator.holds(
                                test, of -> of.equals(field) ? value : base.get(of.path()))))
        .findFirst()
        .ifPresent(value -> base.put(field.path(), value));
  }

  /** The values of a test's field at which it may turn. */
  private static List<Object> values(Condition.Test test, Map<String, Object> base) {
    Thresholds thresholds =
        Thresholds.of(test.field(), List.of(test), other -> base.get(other.path()));
    if (thresholds.values().isEmpty()) {
      return List.of(Thresholds.some(test.field(), BigDecimal.ONE));
    }
    Set<Object> values = new LinkedHashSet<>();
    if (test.field().type() == FieldType.CHOICE || test.field().type() == FieldType.FLAG) {
      values.addAll(thresholds.values());
    }
    values.addAll(thresholds.around(Grain.FINE));
    for (Object threshold : thresholds.values()) {
      if (threshold instanceof BigDecimal number) {
        // The same number with more zeros is the same number.
        values.add(number.setScale(number.scale() + 2));
      }
    }
    return List.copyOf(values);
  }

  private static List<Object> thinned(List<Object> values, int most) {
    if (values.size() <= most) {
      return values;
    }
    List<Object> thinned = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      thinned.add(values.get((int) ((long) i * values.size() / most)));
    }
    return thinned;
  }
}

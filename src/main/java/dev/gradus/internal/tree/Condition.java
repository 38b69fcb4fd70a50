package dev.gradus.internal.tree;

import dev.gradus.field.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A checked condition: what a rule tests. A test on an unknown field never holds, but for {@code ==
 * null}.
 */
public sealed interface Condition {

  /** All parts hold; with no part, always. */
  record All(List<Condition> parts) implements Condition {
    /** Copies the list. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    /** Copies the list. */
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * None of the first rules of a group holds, for whatever reason: a rule whose condition cannot be
   * answered, as something is unknown, does not hold.
   *
   * @param group the group
   * @param first how many of its rules, from the first on
   */
  record NoneOf(RuleGroup group, int first) implements Condition {

    /** The rules that must not hold. */
    public List<RuleGroup.Member> members() {
      return group.members().subList(0, first);
    }

    /**
     * What the rules that must not hold are called: by the name of their group, or of a part of a
     * list by the first and the last of them.
     */
    public String label() {
      if (first == group.members().size()) {
        return group.name();
      }
      String from = members().get(0).rule();
      return first == 1 ? from : from + ".." + members().get(first - 1).rule();
    }

    /** This together with what a rule tests itself. */
    public Condition and(Condition own) {
      return RuleGroup.both(own, this);
    }
  }

  /** A condition on one field, or on two that are compared. */
  sealed interface Test extends Condition {
    /** The field tested. */
    Field field();

    /** The field that it is compared with; null where it is compared with none. */
    default @Nullable Field other() {
      return null;
    }

    /** The values that stand in the test, in their order. */
    default List<Literal> literals() {
      return List.of();
    }
  }

  /** {@code path op value}, or {@code path op path}. */
  record Comparison(Field field, Operator operator, Operand operand) implements Test {
    @Override
    public @Nullable Field other() {
      return operand instanceof Operand.Path path ? path.field() : null;
    }

    @Override
    public List<Literal> literals() {
      return operand instanceof Literal literal ? List.of(literal) : List.of();
    }
  }

  /** {@code path in (...)} or {@code path not in (...)}. */
  record Membership(Field field, boolean negated, List<Literal> values) implements Test {
    /** Copies the list. */
    public Membership {
      values = List.copyOf(values);
    }

    @Override
    public List<Literal> literals() {
      return values;
    }
  }

  /** {@code path contains code} or {@code path not contains code}. */
  record Containment(Field field, boolean negated, Literal element) implements Test {
    @Override
    public List<Literal> literals() {
      return List.of(element);
    }
  }

  /** {@code path != null} where known, {@code path == null} where not. */
  record Presence(Field field, boolean known) implements Test {}

  /** The parts that must all hold: those of an {@link All}, or the condition itself. */
  default List<Condition> conjuncts() {
    return this instanceof All all ? all.parts() : List.of(this);
  }

  /** What is asked of groups of rules, which stands among the parts that must all hold. */
  default List<NoneOf> nones() {
    List<NoneOf> nones = List.of();
    for (Condition part : conjuncts()) {
      if (part instanceof NoneOf none) {
        nones = nones.isEmpty() ? new ArrayList<>() : nones;
        nones.add(none);
      }
    }
    return nones;
  }

  /** The single tests that stand in the condition itself, from left to right. */
  default List<Test> ownTests() {
    List<Test> tests = new ArrayList<>();
    forEachOwn(tests::add);
    return Collections.unmodifiableList(tests);
  }

  /**
   * The single tests that stand in it, from left to right, and behind them those of the rules that
   * must not hold, each once.
   */
  default List<Test> tests() {
    List<Test> tests = new ArrayList<>();
    forEachOwn(tests::add);
    nones().forEach(none -> tests.addAll(none.group().tests(none.first())));
    return Collections.unmodifiableList(tests);
  }

  /** How many tests there are, those of the rules that must not hold included. */
  default int testCount() {
    int own = ownTests().size();
    return own + nones().stream().mapToInt(none -> none.group().tests(none.first()).size()).sum();
  }

  /**
   * The tests of some conditions: those that stand in them and those of the groups that they ask
   * for, once for each group.
   */
  static List<Test> testsOf(Collection<? extends Condition> conditions) {
    List<Test> tests = new ArrayList<>();
    Map<RuleGroup, Integer> asked = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      condition.forEachOwn(tests::add);
      condition.nones().forEach(none -> asked.merge(none.group(), none.first(), Math::max));
    }
    asked.forEach((group, first) -> tests.addAll(group.tests(first)));
    return Collections.unmodifiableList(tests);
  }

  /** The fields tested, each once and in their order; both of a comparison of two. */
  default Set<Field> fields() {
    Set<Field> fields = new LinkedHashSet<>();
    forEachOwn(
        test -> {
          fields.add(test.field());
          Field other = test.other();
          if (other != null) {
            fields.add(other);
          }
        });
    nones().forEach(none -> fields.addAll(none.group().fields(none.first())));
    return fields;
  }

  private void forEachOwn(Consumer<Test> visitor) {
    if (this instanceof All all) {
      all.parts().forEach(part -> part.forEachOwn(visitor));
    } else if (this instanceof Any any) {
      any.parts().forEach(part -> part.forEachOwn(visitor));
    } else if (this instanceof Test test) {
      visitor.accept(test);
    }
  }
}

package dev.gradus.internal.tree;

import dev.gradus.decision.ConditionCheck.State;
import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a condition, read from the tree: met, not met, or not met because something is
 * unknown. A rule fires exactly where its condition is met. The language has no "not" over
 * brackets; that no rule of a group holds is met or not, as each of these rules holds or does not.
 */
public final class ConditionEvaluator {

  private ConditionEvaluator() {}

  /** Where the values of fields come from. */
  @FunctionalInterface
  public interface Values {
    /** The value of a field; null where it is unknown. */
    @Nullable Object of(Field field);

    /** Whether none of the first rules of a group holds. */
    default boolean holdsNone(Condition.NoneOf none) {
      return none.members().stream().noneMatch(member -> holds(member.when(), this));
    }
  }

  /** Whether a condition holds for a customer. */
  public static boolean holds(Condition condition, Customer customer) {
    return holds(condition, field -> FieldValues.of(field, customer));
  }

  /** Whether a condition holds for some values. */
  public static boolean holds(Condition condition, Values values) {
    return state(condition, values) == State.MET;
  }

  /** How a condition stands for a customer. */
  public static State state(Condition condition, Customer customer) {
    return state(condition, field -> FieldValues.of(field, customer));
  }

  /** How a condition stands for some values. */
  public static State state(Condition condition, Values values) {
    if (condition instanceof Condition.All all) {
      return joined(all.parts(), State.UNMET, State.MET, values);
    }
    if (condition instanceof Condition.Any any) {
      return joined(any.parts(), State.MET, State.UNMET, values);
    }
    if (condition instanceof Condition.NoneOf none) {
      return met(values.holdsNone(none));
    }
    return test((Condition.Test) condition, values);
  }

  /**
   * The rule of a group that holds for a customer, or else the one that is nearest to holding;
   * empty where there is none.
   */
  public static Optional<RuleGroup.Member> nearest(Condition.NoneOf none, Customer customer) {
    Values values = field -> FieldValues.of(field, customer);
    return none.members().stream()
        .min(Comparator.comparingInt(member -> lacking(member.when(), values)));
  }

  /** How many tests at least keep a condition from being met. */
  private static int lacking(Condition condition, Values values) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().mapToInt(part -> lacking(part, values)).sum();
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().mapToInt(part -> lacking(part, values)).min().orElse(1);
    }
    return holds(condition, values) ? 0 : 1;
  }

  /**
   * One part that decides is enough; where none does, one that is unknown leaves the whole unknown.
   */
  private static State joined(
      List<Condition> parts, State decisive, State otherwise, Values values) {
    State joined = otherwise;
    for (Condition part : parts) {
      State state = state(part, values);
      if (state == decisive) {
        return decisive;
      }
      if (state == State.UNKNOWN) {
        joined = State.UNKNOWN;
      }
    }
    return joined;
  }

  /** Only a test for the unknown itself is met by it; any other then has no answer. */
  private static State test(Condition.Test test, Values values) {
    Object actual = values.of(test.field());
    if (test instanceof Condition.Presence presence) {
      return met((actual != null) == presence.known());
    }
    if (actual == null) {
      return State.UNKNOWN;
    }
    if (test instanceof Condition.Comparison comparison) {
      Object operand =
          comparison.operand() instanceof Literal literal
              ? literal.value()
              : values.of(((Operand.Path) comparison.operand()).field());
      return operand == null ? State.UNKNOWN : met(compare(comparison.operator(), actual, operand));
    }
    if (test instanceof Condition.Membership membership) {
      return met(isOneOf(membership.values(), actual) != membership.negated());
    }
    Condition.Containment containment = (Condition.Containment) test;
    boolean contains = ((Collection<?>) actual).contains(containment.element().value());
    return met(contains != containment.negated());
  }

  private static State met(boolean holds) {
    return holds ? State.MET : State.UNMET;
  }

  private static boolean isOneOf(List<Literal> literals, Object actual) {
    for (Literal literal : literals) {
      if (compare(Operator.EQUAL, actual, literal.value())) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("unchecked") // the checker lets only values of one type meet
  private static boolean compare(Operator operator, Object left, Object right) {
    return operator.holds(((Comparable<Object>) left).compareTo(right));
  }
}

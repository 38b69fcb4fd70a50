package dev.gradus.internal.tree;

import dev.gradus.rules.Customer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds for a customer, read from the tree. A test on an unknown field never
 * holds, but for {@code == null}.
 */
public final class ConditionEvaluator {

  private ConditionEvaluator() {}

  /** Whether a condition holds. */
  public static boolean of(Condition condition, Customer customer) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> of(part, customer));
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().anyMatch(part -> of(part, customer));
    }
    Condition.Test test = (Condition.Test) condition;
    return of(test, FieldValues.of(test.field(), customer), other(test, customer));
  }

  /**
   * Whether a test holds for a value.
   *
   * @param test the test
   * @param actual the value of its field; null where unknown
   * @param other the value of the field that it compares with; null where unknown, or where it
   *     compares with none
   */
  public static boolean of(Condition.Test test, @Nullable Object actual, @Nullable Object other) {
    if (test instanceof Condition.Presence presence) {
      return (actual != null) == presence.known();
    }
    if (actual == null) {
      return false;
    }
    if (test instanceof Condition.Comparison comparison) {
      Object operand = comparison.operand() instanceof Literal literal ? literal.value() : other;
      return operand != null && compare(comparison.operator(), actual, operand);
    }
    if (test instanceof Condition.Membership membership) {
      boolean found =
          membership.values().stream()
              .anyMatch(value -> compare(Operator.EQUAL, actual, value.value()));
      return found != membership.negated();
    }
    Condition.Containment containment = (Condition.Containment) test;
    return ((Collection<?>) actual).contains(containment.element().value())
        != containment.negated();
  }

  private static @Nullable Object other(Condition.Test test, Customer customer) {
    return test instanceof Condition.Comparison comparison
            && comparison.operand() instanceof Operand.Path path
        ? FieldValues.of(path.field(), customer)
        : null;
  }

  @SuppressWarnings("unchecked") // the checker lets only values of one type meet
  private static boolean compare(Operator operator, Object left, Object right) {
    return operator.holds(((Comparable<Object>) left).compareTo(right));
  }
}

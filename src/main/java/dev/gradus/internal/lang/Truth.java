package dev.gradus.internal.lang;

import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds for a customer, read from the tree. A test on an unknown field never holds, but for {@code
 * == null}.
 */
public final class Truth {

  private Truth() {}

  /** Whether a condition holds. */
  public static boolean of(Condition condition, Customer customer) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> of(part, customer));
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().anyMatch(part -> of(part, customer));
    }
    Condition.Test test = (Condition.Test) condition;
    Object actual = FieldValues.of(test.field(), customer);
    if (test instanceof Condition.Presence presence) {
      return (actual != null) == presence.known();
    }
    return actual != null && holds(test, actual, customer);
  }

  private static boolean holds(Condition.Test test, Object actual, Customer customer) {
    if (test instanceof Condition.Comparison comparison) {
      Object other = operand(comparison.operand(), customer);
      return other != null && compare(comparison.operator(), actual, other);
    }
    if (test instanceof Condition.Membership membership) {
      boolean found =
          membership.values().stream().anyMatch(value -> compare(Operator.EQUAL, actual, value.value()));
      return found != membership.negated();
    }
    if (test instanceof Condition.Containment containment) {
      return ((Collection<?>) actual).contains(containment.element().value()) != containment.negated();
    }
    throw new IllegalStateException("No such test: " + test.getClass());
  }

  private static @Nullable Object operand(Operand operand, Customer customer) {
    if (operand instanceof Literal literal) {
      return literal.value();
    }
    Field field = ((Operand.Path) operand).field();
    return FieldValues.of(field, customer);
  }

  @SuppressWarnings("unchecked") // the checker lets only values of one type meet
  private static boolean compare(Operator operator, Object left, Object right) {
    return operator.holds(((Comparable<Object>) left).compareTo(right));
  }
}

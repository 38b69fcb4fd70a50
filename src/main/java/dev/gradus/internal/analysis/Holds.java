package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds for values that nobody need have. A test on an unknown value never
 * does, but {@code == null}.
 */
final class Holds {

  private Holds() {}

  /** Whether a condition holds for values by path; what is not there is unknown. */
  static boolean condition(Condition condition, Map<String, Object> values) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> condition(part, values));
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().anyMatch(part -> condition(part, values));
    }
    Condition.Test test = (Condition.Test) condition;
    Object value = values.get(test.field().path());
    if (test instanceof Condition.Containment containment) {
      return value != null
          && ((Collection<?>) value).contains(containment.element().value())
              != containment.negated();
    }
    if (test instanceof Condition.Comparison comparison
        && comparison.operand() instanceof Operand.Path other) {
      Field field = other.field();
      Object with = values.get(field.path());
      return value != null && with != null && compare(comparison.operator(), value, with);
    }
    return test(test, value);
  }

  /** Whether a test of one field against what stands in the rule holds for a value. */
  static boolean test(Condition.Test test, @Nullable Object value) {
    if (test instanceof Condition.Presence presence) {
      return (value != null) == presence.known();
    }
    if (value == null) {
      return false;
    }
    if (test instanceof Condition.Comparison comparison
        && comparison.operand() instanceof Literal literal) {
      return compare(comparison.operator(), value, literal.value());
    }
    if (test instanceof Condition.Membership membership) {
      boolean found =
          membership.values().stream()
              .anyMatch(literal -> compare(Operator.EQUAL, value, literal.value()));
      return found != membership.negated();
    }
    throw new IllegalArgumentException("Not a test of one field: " + test);
  }

  @SuppressWarnings("unchecked") // the checker lets only values of one type meet
  private static boolean compare(Operator operator, Object left, Object right) {
    return operator.holds(((Comparable<Object>) left).compareTo(right));
  }
}

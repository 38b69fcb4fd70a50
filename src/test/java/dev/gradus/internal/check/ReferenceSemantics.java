package dev.gradus.internal.check;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.util.Set;

/** What a condition means, told as plainly as possible: the yardstick for what is printed. */
public final class ReferenceSemantics {

  private ReferenceSemantics() {}

  public static boolean holds(Condition condition, Customer customer) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> holds(part, customer));
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().anyMatch(part -> holds(part, customer));
    }
    if (condition instanceof Condition.NoneOf none) {
      return none.members().stream().noneMatch(member -> holds(member.when(), customer));
    }
    Condition.Test test = (Condition.Test) condition;
    Object value = RandomCustomers.value(customer, test.field());
    if (test instanceof Condition.Presence presence) {
      return presence.known() == (value != null);
    }
    return value != null && holds(test, value, customer);
  }

  private static boolean holds(Condition.Test test, Object value, Customer customer) {
    if (test instanceof Condition.Comparison comparison) {
      Object other =
          comparison.operand() instanceof Operand.Path path
              ? RandomCustomers.value(customer, path.field())
              : ((Literal) comparison.operand()).value();
      return other != null && comparison.operator().holds(compare(value, other));
    }
    if (test instanceof Condition.Membership membership) {
      boolean in =
          membership.values().stream().anyMatch(literal -> compare(value, literal.value()) == 0);
      return in != membership.negated();
    }
    Condition.Containment containment = (Condition.Containment) test;
    return ((Set<?>) value).contains(containment.element().value()) != containment.negated();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int compare(Object a, Object b) {
    if (a instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) b);
    }
    return ((Comparable) a).compareTo(b);
  }
}

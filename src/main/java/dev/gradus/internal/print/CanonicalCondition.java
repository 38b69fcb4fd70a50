package dev.gradus.internal.print;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints a condition for Drools so that a test on an unknown field never holds: where DRL would let
 * null pass, a guard stands in front.
 */
public final class CanonicalCondition {

  private CanonicalCondition() {}

  /** The condition as one constraint; nothing where it always holds. */
  public static String print(Condition condition) {
    if (condition instanceof Condition.All all) {
      return join(all.parts(), " && ");
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().isEmpty() ? "false" : join(any.parts(), " || ");
    }
    if (condition instanceof Condition.Presence presence) {
      return path(presence.field()) + (presence.known() ? " != null" : " == null");
    }
    if (condition instanceof Condition.Comparison comparison) {
      return comparison(comparison);
    }
    if (condition instanceof Condition.Membership membership) {
      return membership(membership);
    }
    if (!(condition instanceof Condition.Containment containment)) {
      throw new IllegalStateException(
          "A group is asked for within a condition, a defect of Gradus.");
    }
    return path(containment.field())
        + ".contains( "
        + CanonicalDrl.print(containment.element().value())
        + " ) == "
        + !containment.negated();
  }

  private static String join(List<Condition> parts, String sign) {
    return parts.stream().map(CanonicalCondition::bracketed).collect(Collectors.joining(sign));
  }

  private static String bracketed(Condition part) {
    return "( " + print(part) + " )";
  }

  private static String comparison(Condition.Comparison comparison) {
    String left = path(comparison.field());
    String sign = " " + comparison.operator().sign() + " ";
    if (comparison.operand() instanceof Operand.Path other) {
      String right = path(other.field());
      return left + " != null && " + right + " != null && " + left + sign + right;
    }
    String test = left + sign + CanonicalDrl.print(((Literal) comparison.operand()).value());
    return comparison.operator() == Operator.NOT_EQUAL ? left + " != null && " + test : test;
  }

  private static String membership(Condition.Membership membership) {
    String path = path(membership.field());
    String values =
        membership.values().stream()
            .map(literal -> CanonicalDrl.print(literal.value()))
            .collect(Collectors.joining(", ", "( ", " )"));
    return membership.negated()
        ? path + " != null && " + path + " not in " + values
        : path + " in " + values;
  }

  /**
   * A field as Drools reaches it. A group of the customer is never null; a null-safe {@code !.}
   * would make Drools fall back, with a warning for each rule, where it compiles nested conditions
   * to byte code.
   */
  private static String path(Field field) {
    if (field.custom()) {
      return field.group()
          + "."
          + field.type().name().toLowerCase(Locale.ROOT)
          + "( \""
          + field.name()
          + "\" )";
    }
    return field.path();
  }
}

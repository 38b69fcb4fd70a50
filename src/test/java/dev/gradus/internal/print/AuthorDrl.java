package dev.gradus.internal.print;

import dev.gradus.field.Field;
import dev.gradus.internal.check.Policies;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.support.SampleOutcomes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Writes a condition as an author would. */
public final class AuthorDrl {

  /** A manifest that declares the custom fields of the samples. */
  public static final String MANIFEST =
      Policies.MANIFEST
          + """
          field.rating.type = whole
          field.rating.min = 0
          field.rating.max = 1000
          field.rating.en = Rating
          field.rating.zh = 评级
          field.share.type = decimal
          field.share.min = -1
          field.share.max = 1
          field.share.en = Share
          field.share.zh = 份额
          field.listed.type = flag
          field.listed.en = Listed
          field.listed.zh = 上市
          field.audited.type = date
          field.audited.en = Audited
          field.audited.zh = 审计日
          field.bureau.type = code
          field.bureau.en = Bureau
          field.bureau.zh = 征信机构
          """
          + SampleOutcomes.LINES;

  private AuthorDrl() {}

  /** Whether the checker lets the test pass: units agree, and the test can hold. */
  public static boolean isWritable(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      Field field = comparison.field();
      if (field.custom()
          || field.valueType() == Integer.class && comparison.operand() instanceof Operand.Path) {
        return false;
      }
      if (comparison.operand() instanceof Operand.Path path) {
        return path.field().unit() == field.unit() && !path.field().custom();
      }
      Object value = ((Literal) comparison.operand()).value();
      return !(value instanceof Integer || value instanceof BigDecimal)
          || inside(field, new BigDecimal(value.toString()), comparison);
    }
    return !((Condition.Test) condition).field().custom() && !repeats(condition);
  }

  private static boolean inside(Field field, BigDecimal value, Condition.Comparison comparison) {
    boolean edge = value.compareTo(field.min()) == 0 || value.compareTo(field.max()) == 0;
    return field.inRange(value) && !edge && value.equals(PlainValue.normalised(value));
  }

  private static boolean repeats(Condition condition) {
    return condition instanceof Condition.Membership membership
        && membership.values().stream()
            .map(AuthorDrl::print)
            .anyMatch(value -> value.endsWith("0") && value.contains("."));
  }

  public static String print(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().map(AuthorDrl::bracketed).collect(Collectors.joining(" && "));
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().map(AuthorDrl::bracketed).collect(Collectors.joining("||"));
    }
    String path = ((Condition.Test) condition).field().path();
    if (condition instanceof Condition.Presence presence) {
      return path + (presence.known() ? " != null" : " == null");
    }
    if (condition instanceof Condition.Comparison comparison) {
      String operand =
          comparison.operand() instanceof Operand.Path other
              ? other.field().path()
              : print((Literal) comparison.operand());
      return path + " " + comparison.operator().sign() + " " + operand;
    }
    if (condition instanceof Condition.Membership membership) {
      String values =
          membership.values().stream()
              .map(AuthorDrl::print)
              .collect(Collectors.joining(", ", "( ", " )"));
      return path + (membership.negated() ? " not in " : " in ") + values;
    }
    Condition.Containment containment = (Condition.Containment) condition;
    return path
        + (containment.negated() ? " not contains " : " contains ")
        + print(containment.element());
  }

  private static String bracketed(Condition condition) {
    return condition instanceof Condition.Test ? print(condition) : "( " + print(condition) + " )";
  }

  private static String print(Literal literal) {
    Object value = literal.value();
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof String || value instanceof LocalDate
        ? "\"" + value + "\""
        : value.toString();
  }
}

package dev.gradus.internal.tree;

import java.math.BigDecimal;

/**
 * A value that stands in a rule, of the very type of the field it is compared with.
 *
 * @param value an Integer, BigDecimal, Boolean, LocalDate, String, enum constant or code that the
 *     policy declares
 */
public record Literal(Object value) implements Operand {

  /**
   * The value in plain words: {@code 0.5}, {@code RiskGrade.C} as {@code C}, {@code 2020-01-31}.
   */
  public String plain() {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}

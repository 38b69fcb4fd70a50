package dev.gradus.decision;

import java.math.BigDecimal;

/** What an outcome that a policy declares came to: one of its codes, or a number. Immutable. */
public sealed interface OutcomeValue {

  /**
   * One of the outcome's codes.
   *
   * @param value the code: {@code REFER}
   */
  record Code(String value) implements OutcomeValue {

    @Override
    public String toString() {
      return "Code[values withheld]";
    }
  }

  /**
   * A number; two of the same value are equal, however many zeros they are written with.
   *
   * @param value the number, in the unit that the policy declares
   */
  record Amount(BigDecimal value) implements OutcomeValue {

    /** Takes off zeros that are not part of the value. */
    public Amount {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      value = value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public String toString() {
      return "Amount[values withheld]";
    }
  }

  /** A code. */
  static OutcomeValue of(String code) {
    return new Code(code);
  }

  /** A number. */
  static OutcomeValue of(BigDecimal number) {
    return new Amount(number);
  }

  /** The value as CSV and rule files write it: {@code REFER}, {@code 40000}. */
  default String text() {
    return this instanceof Amount amount ? amount.value().toPlainString() : ((Code) this).value();
  }
}

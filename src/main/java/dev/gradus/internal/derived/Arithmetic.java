package dev.gradus.internal.derived;

import dev.gradus.internal.field.Digits;
import dev.gradus.internal.tree.PlainValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a policy may do with two operands to derive a field. Every result is kept to 15 significant
 * digits and 20 decimals, half to even; rounding never changes the order of two results.
 *
 * <p>An operand is a {@link BigDecimal}, an {@link Integer} or a {@link LocalDate}.
 */
public enum Arithmetic {
  /** The sum of two numbers. */
  ADD("+"),
  /** The first number less the second. */
  SUBTRACT("-"),
  /** The product of two numbers. */
  MULTIPLY("*"),
  /** The first number divided by the second; unknown where that is 0. */
  DIVIDE("/"),
  /** The days from the first day to the second; below 0 where the second is the earlier. */
  DAYS("days"),
  /** The whole months from the first day to the second, counted towards 0. */
  MONTHS("months"),
  /** The first number rounded to as many decimals as the second says, half to even. */
  ROUND("round"),
  /** The same with a half away from 0, as amounts of money are often rounded. */
  ROUND_HALF_UP("roundHalfUp");

  /** The digits that are kept of every result. */
  static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private final String sign;

  Arithmetic(String sign) {
    this.sign = sign;
  }

  /** The sign between its operands, or the name before them. */
  public String sign() {
    return sign;
  }

  /** Whether its operands stand in brackets behind its name. */
  public boolean isFunction() {
    return isOfDays() || isRounding();
  }

  /** Whether the second operand says to how many decimals the first is rounded. */
  public boolean isRounding() {
    return this == ROUND || this == ROUND_HALF_UP;
  }

  /** Whether its operands are days. */
  public boolean isOfDays() {
    return this == DAYS || this == MONTHS;
  }

  /** The operation as a manifest writes it. */
  String text(String left, String right) {
    return isFunction()
        ? sign + "( " + left + ", " + right + " )"
        : left + " " + sign + " " + right;
  }

  static BigDecimal number(Object value) {
    return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
  }

  /** A result as it is kept. */
  static BigDecimal kept(BigDecimal exact) {
    BigDecimal rounded = exact.precision() > DIGITS.getPrecision() ? exact.round(DIGITS) : exact;
    if (rounded.scale() == 0) {
      return rounded;
    }
    return PlainValue.normalised(
        rounded.scale() > Digits.MOST_PLACES
            ? rounded.setScale(Digits.MOST_PLACES, RoundingMode.HALF_EVEN)
            : rounded);
  }

  /** The result for two operands; null where there is none. */
  @Nullable BigDecimal of(Object left, Object right) {
    return switch (this) {
      case ADD -> kept(number(left).add(number(right)));
      case SUBTRACT -> kept(number(left).subtract(number(right)));
      case MULTIPLY -> kept(number(left).multiply(number(right)));
      case DIVIDE ->
          number(right).signum() == 0 ? null : kept(number(left).divide(number(right), DIGITS));
      case DAYS -> BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) left, (LocalDate) right));
      case MONTHS ->
          BigDecimal.valueOf(ChronoUnit.MONTHS.between((LocalDate) left, (LocalDate) right));
      case ROUND, ROUND_HALF_UP -> kept(rounded(number(left), number(right)));
    };
  }

  /** What can come of operands within some bounds. */
  Interval of(Interval left, Interval right) {
    return switch (this) {
      case ADD -> left.plus(right);
      case SUBTRACT -> left.minus(right);
      case MULTIPLY -> left.times(right);
      case DIVIDE -> left.dividedBy(right);
      case DAYS -> right.minus(left);
      case MONTHS ->
          new Interval(months(left.most(), right.least()), months(left.least(), right.most()));
      case ROUND, ROUND_HALF_UP ->
          new Interval(rounded(left.least(), right.least()), rounded(left.most(), right.least()));
    };
  }

  private BigDecimal rounded(BigDecimal number, BigDecimal places) {
    return number.setScale(
        places.intValueExact(),
        this == ROUND_HALF_UP ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN);
  }

  private static BigDecimal months(BigDecimal from, BigDecimal to) {
    return BigDecimal.valueOf(
        ChronoUnit.MONTHS.between(
            LocalDate.ofEpochDay(from.longValueExact()),
            LocalDate.ofEpochDay(to.longValueExact())));
  }

  /** How the result can move as the first operand rises. */
  Direction leftRises(Interval right) {
    return switch (this) {
      case ADD, SUBTRACT, ROUND, ROUND_HALF_UP -> Direction.WITH;
      case DAYS, MONTHS -> Direction.AGAINST;
      case MULTIPLY, DIVIDE -> bySign(right);
    };
  }

  /** How the result can move as the second operand rises. */
  Direction rightRises(Interval left, Interval right) {
    return switch (this) {
      case ADD, DAYS, MONTHS -> Direction.WITH;
      case SUBTRACT -> Direction.AGAINST;
      case MULTIPLY -> bySign(left);
      case DIVIDE -> {
        Direction moved =
            right.isFromZero() || right.isUpToZero() ? bySign(left).opposite() : EITHER;
        // A quotient by 0 is unknown: it appears as the divisor leaves 0 and vanishes as it comes.
        boolean hasZero = right.holds(BigDecimal.ZERO);
        yield new Direction(
            moved.rises(),
            moved.falls(),
            /* appears= */ hasZero && right.most().signum() > 0,
            /* vanishes= */ hasZero && right.least().signum() < 0);
      }
      case ROUND, ROUND_HALF_UP -> Direction.NONE;
    };
  }

  /** It can rise and fall. */
  static final Direction EITHER = new Direction(true, true, false, false);

  private static Direction bySign(Interval other) {
    return other.isFromZero() ? Direction.WITH : other.isUpToZero() ? Direction.AGAINST : EITHER;
  }

  /** The first operand that gives a result with the second, or nearly; null where none does. */
  @Nullable Object solveLeft(BigDecimal result, Object right) {
    return switch (this) {
      case ADD -> result.subtract(number(right));
      case SUBTRACT -> result.add(number(right));
      case MULTIPLY -> quotient(result, number(right));
      case DIVIDE -> number(right).signum() == 0 ? null : result.multiply(number(right));
      case DAYS -> ((LocalDate) right).minusDays(result.longValue());
      case MONTHS -> ((LocalDate) right).minusMonths(result.longValue());
      case ROUND, ROUND_HALF_UP -> result;
    };
  }

  /** The second operand that gives a result with the first, or nearly; null where none does. */
  @Nullable Object solveRight(BigDecimal result, Object left) {
    return switch (this) {
      case ADD -> result.subtract(number(left));
      case SUBTRACT -> number(left).subtract(result);
      case MULTIPLY -> quotient(result, number(left));
      case DIVIDE -> quotient(number(left), result);
      case DAYS -> ((LocalDate) left).plusDays(result.longValue());
      case MONTHS -> ((LocalDate) left).plusMonths(result.longValue());
      case ROUND, ROUND_HALF_UP -> null;
    };
  }

  private static @Nullable BigDecimal quotient(BigDecimal number, BigDecimal divisor) {
    return divisor.signum() == 0 ? null : number.divide(divisor, DIGITS);
  }
}

package dev.gradus.internal.derived;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The numbers from one to another, both inclusive: what an operand can be, and what can come of
 * two. Nothing reaches beyond {@link #WIDEST}. A day counts as its number.
 *
 * @param least the least number
 * @param most the greatest number, not below the least
 */
record Interval(BigDecimal least, BigDecimal most) {

  private static final BigDecimal BOUND = BigDecimal.ONE.movePointRight(15).setScale(0);

  /** As far as amounts reach, on both sides of 0. */
  static final Interval WIDEST = new Interval(BOUND.negate(), BOUND);

  private static final Interval DAYS =
      new Interval(day(LocalDate.of(1, 1, 1)), day(LocalDate.of(9999, 12, 31)));

  private static BigDecimal day(LocalDate date) {
    return BigDecimal.valueOf(date.toEpochDay());
  }

  /** What an operand can be. */
  static Interval of(Operand operand) {
    if (operand instanceof Literal literal) {
      BigDecimal number = Arithmetic.number(literal.value());
      return new Interval(number, number);
    }
    Field field = ((Operand.Path) operand).field();
    if (field.type() == FieldType.DATE) {
      return DAYS;
    }
    BigDecimal min = field.min();
    BigDecimal max = field.max();
    return new Interval(
        min == null ? WIDEST.least : min.max(WIDEST.least),
        max == null ? WIDEST.most : max.min(WIDEST.most));
  }

  boolean holds(BigDecimal number) {
    return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
  }

  /** Whether no number is below 0. */
  boolean isFromZero() {
    return least.signum() >= 0;
  }

  /** Whether no number is above 0. */
  boolean isUpToZero() {
    return most.signum() <= 0;
  }

  Interval plus(Interval other) {
    return spanning(Stream.of(least.add(other.least), most.add(other.most)));
  }

  Interval minus(Interval other) {
    return spanning(Stream.of(least.subtract(other.most), most.subtract(other.least)));
  }

  Interval times(Interval other) {
    return spanning(
        Stream.of(
            least.multiply(other.least),
            least.multiply(other.most),
            most.multiply(other.least),
            most.multiply(other.most)));
  }

  /**
   * The quotients by all numbers of another but 0. As a divisor comes near 0 a quotient passes
   * every bound.
   */
  Interval dividedBy(Interval divisor) {
    if (divisor.least.signum() < 0 && divisor.most.signum() > 0) {
      return least.signum() == 0 && most.signum() == 0 ? this : WIDEST;
    }
    BigDecimal near = divisor.isFromZero() ? divisor.least : divisor.most;
    BigDecimal far = divisor.isFromZero() ? divisor.most : divisor.least;
    return spanning(
        Stream.of(least, most)
            .flatMap(number -> Stream.of(quotient(number, far), quotient(number, near, divisor))));
  }

  private static BigDecimal quotient(BigDecimal number, BigDecimal divisor) {
    return divisor.signum() == 0 ? BigDecimal.ZERO : number.divide(divisor, Arithmetic.DIGITS);
  }

  private static BigDecimal quotient(BigDecimal number, BigDecimal near, Interval divisor) {
    if (near.signum() != 0) {
      return number.divide(near, Arithmetic.DIGITS);
    }
    boolean positive = number.signum() > 0 == divisor.isFromZero();
    return number.signum() == 0 ? number : positive ? WIDEST.most : WIDEST.least;
  }

  private static Interval spanning(Stream<BigDecimal> corners) {
    BigDecimal[] all = corners.map(Arithmetic::kept).toArray(BigDecimal[]::new);
    BigDecimal least = Stream.of(all).reduce(WIDEST.most, BigDecimal::min);
    BigDecimal most = Stream.of(all).reduce(WIDEST.least, BigDecimal::max);
    return new Interval(least.max(WIDEST.least), most.min(WIDEST.most));
  }
}

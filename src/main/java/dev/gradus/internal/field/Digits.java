package dev.gradus.internal.field;

import java.math.BigDecimal;

/**
 * How a number of the data contract is written: at most 40 digits, and a scale from -20 to 20.
 * Whatever is outside is no quantity of lending, and arithmetic with it, or its text, can cost
 * seconds and gigabytes.
 */
public final class Digits {

  /** The most digits of a number. */
  public static final int MOST = 40;

  /** The most decimal places of a number, and the most zeros that its exponent stands for. */
  public static final int MOST_PLACES = 20;

  /** No number of as many digits has more bits. */
  private static final int MOST_BITS = 133;

  private Digits() {}

  /** Whether a number is written so; its cost does not depend on the number. */
  public static boolean fit(BigDecimal number) {
    int scale = number.scale();
    // The digits of a number of millions of them are dear to count, its bits are not.
    return scale >= -MOST_PLACES
        && scale <= MOST_PLACES
        && number.unscaledValue().bitLength() <= MOST_BITS
        && number.precision() <= MOST;
  }
}

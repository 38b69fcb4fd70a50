package dev.gradus.internal.verb;

import java.math.BigDecimal;

/** Gives back the decimal number that was written where a verb took it as a {@code double}. */
final class Decimals {

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};
  private static final double MOST = 1_000_000;

  private Decimals() {}

  /**
   * The shortest decimal that is read as the value, not its binary neighbour; without zeros at its
   * end.
   */
  static BigDecimal written(double value) {
    if (Math.abs(value) < MOST) {
      for (int scale = 0; scale < POWERS.length; scale++) {
        long digits = Math.round(value * POWERS[scale]);
        // Division rounds as reading a decimal does, so equal quotients mean that this decimal is
        // read as the value.
        if ((double) digits / POWERS[scale] == value) {
          return BigDecimal.valueOf(digits, scale);
        }
      }
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros();
  }
}

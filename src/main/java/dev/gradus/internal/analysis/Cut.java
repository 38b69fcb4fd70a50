package dev.gradus.internal.analysis;

import java.math.BigDecimal;

/**
 * A place on a line of numbers at which it can be cut in two: just below a number, or just above
 * it.
 *
 * @param number the number
 * @param above whether the cut is above the number, which then belongs to the lower part
 */
record Cut(BigDecimal number, boolean above) implements Comparable<Cut> {

  private static final BigDecimal BEYOND = BigDecimal.TEN.pow(40);

  /** Below every number. */
  static final Cut LOWEST = new Cut(BEYOND.negate(), false);

  /** Above every number. */
  static final Cut HIGHEST = new Cut(BEYOND, true);

  static Cut below(BigDecimal number) {
    return new Cut(number.stripTrailingZeros(), false);
  }

  static Cut above(BigDecimal number) {
    return new Cut(number.stripTrailingZeros(), true);
  }

  /** Whether nothing is cut off. */
  boolean isEnd() {
    return number.abs().compareTo(BEYOND) >= 0;
  }

  @Override
  public int compareTo(Cut other) {
    int order = number.compareTo(other.number);
    return order == 0 ? Boolean.compare(above, other.above) : order;
  }
}

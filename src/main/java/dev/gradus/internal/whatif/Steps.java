package dev.gradus.internal.whatif;

import java.math.BigDecimal;
import java.util.NavigableSet;

/**
 * How far "just above" and "just below" are: a round step that never jumps over the next threshold.
 */
final class Steps {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private Steps() {}

  /**
   * The step.
   *
   * @param ratio whether the values are fractions
   * @param thresholds the thresholds
   */
  static BigDecimal of(boolean ratio, NavigableSet<BigDecimal> thresholds) {
    BigDecimal step = ratio ? HUNDREDTH : BigDecimal.ONE;
    for (BigDecimal threshold : thresholds) {
      BigDecimal next = thresholds.higher(threshold);
      while (next != null && next.subtract(threshold).compareTo(step.add(step)) < 0) {
        step = step.movePointLeft(1);
      }
    }
    return step;
  }
}

package dev.gradus.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The scale that a credit score is on. Placed between its ends, scores of different sources become
 * comparable.
 */
public enum ScoreScale {
  /** FICO, 300 to 850. */
  FICO(300, 850),
  /** Zhima (Sesame) credit, 350 to 950. */
  ZHIMA(350, 950),
  /** The score of the People's Bank of China's credit reference centre, 0 to 1000. */
  PBOC(0, 1000),
  /** Per cent, 0 to 100. */
  PERCENT(0, 100);

  private final BigDecimal lowest;
  private final BigDecimal highest;

  ScoreScale(int lowest, int highest) {
    this.lowest = BigDecimal.valueOf(lowest);
    this.highest = BigDecimal.valueOf(highest);
  }

  /** The lowest score on the scale. */
  public BigDecimal lowest() {
    return lowest;
  }

  /** The highest score on the scale. */
  public BigDecimal highest() {
    return highest;
  }

  /** Whether a score lies on the scale. */
  public boolean holds(BigDecimal score) {
    return score.compareTo(lowest) >= 0 && score.compareTo(highest) <= 0;
  }

  /** Where a score lies between the ends of the scale, 0 to 100, rounded down to four decimals. */
  public BigDecimal index(BigDecimal score) {
    return score
        .subtract(lowest)
        .movePointRight(2)
        .divide(highest.subtract(lowest), 4, RoundingMode.FLOOR);
  }
}

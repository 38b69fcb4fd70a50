package dev.gradus.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far values of one field are from each other. */
public final class ValueDistance {

  private static final int WHOLLY = 1000;

  private ValueDistance() {}

  /** Compares two values by how near they are to a third. */
  static int compare(Object found, Object one, Object two) {
    return distance(found, one).compareTo(distance(found, two));
  }

  private static BigDecimal distance(Object from, Object to) {
    if (from instanceof Integer one && to instanceof Integer two) {
      return BigDecimal.valueOf(Math.abs((long) two - one));
    }
    if (from instanceof BigDecimal one && to instanceof BigDecimal two) {
      return two.subtract(one).abs();
    }
    if (from instanceof LocalDate one && to instanceof LocalDate two) {
      return BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(one, two)));
    }
    return from.equals(to) ? BigDecimal.ZERO : BigDecimal.ONE;
  }

  /**
   * The change from one value to another in thousandths of the larger; a thousand where they are no
   * numbers.
   */
  public static int permille(Object from, Object to) {
    BigDecimal most = size(from).max(size(to));
    return most.signum() == 0
        ? WHOLLY
        : distance(from, to)
            .movePointRight(3)
            .divide(most, 0, RoundingMode.CEILING)
            .min(BigDecimal.valueOf(WHOLLY))
            .intValue();
  }

  private static BigDecimal size(Object value) {
    if (value instanceof Integer number) {
      return BigDecimal.valueOf(Math.abs((long) number));
    }
    return value instanceof BigDecimal number ? number.abs() : BigDecimal.ZERO;
  }
}

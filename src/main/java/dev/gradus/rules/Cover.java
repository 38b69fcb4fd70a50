package dev.gradus.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How far collateral covers what is owed. */
final class Cover {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private Cover() {}

  static @Nullable BigDecimal of(@Nullable BigDecimal value, Loan loan) {
    BigDecimal owed = loan.exposure() != null ? loan.exposure() : loan.amount();
    if (value == null || owed == null || owed.signum() == 0) {
      return null;
    }
    return value.divide(owed, 6, RoundingMode.FLOOR).min(MOST);
  }
}

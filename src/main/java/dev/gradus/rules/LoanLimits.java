package dev.gradus.rules;

import dev.gradus.field.Visibility;
import dev.gradus.internal.field.Amount;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Months;
import dev.gradus.internal.field.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Within which limits the third stage would lend. Immutable and thread-safe; the text form holds no
 * value.
 *
 * @param maxAmount the most that may be lent; null where no rule proposes an amount
 * @param minCoverage the least cover, collateral value to exposure; null where no rule asks for one
 * @param maxTermMonths the longest term; null where no rule limits it
 */
@Group(visibleFrom = Visibility.LIMITS)
public record LoanLimits(
    @CatalogueField @Amount @Nullable BigDecimal maxAmount,
    @CatalogueField @Ratio @Nullable BigDecimal minCoverage,
    @CatalogueField @Months @Nullable Integer maxTermMonths) {

  /** Before the third stage: none. */
  public static final LoanLimits NONE = new LoanLimits(null, null, null);

  @Override
  public String toString() {
    return "LoanLimits[values withheld]";
  }
}

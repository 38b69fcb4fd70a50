package dev.gradus.decision;

import dev.gradus.rules.RateType;
import org.jspecify.annotations.Nullable;

/**
 * How the rate departs from the price list. Immutable; the text form holds no value.
 *
 * @param adjustmentBp the adjustment in basis points; negative is cheaper
 * @param rateType the rate type: what rules propose, else what was asked for; null where neither is
 *     known
 */
public record Pricing(int adjustmentBp, @Nullable RateType rateType) {

  @Override
  public String toString() {
    return "Pricing[values withheld]";
  }
}

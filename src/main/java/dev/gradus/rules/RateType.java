package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/**
 * How the interest rate behaves. The order is that of adaptability: of two proposals the later here
 * wins.
 */
public enum RateType {
  /** Fixed for the term. */
  @Meaning(en = "fixed", zh = "固定利率")
  FIXED,
  /** Follows a reference rate. */
  @Meaning(en = "floating", zh = "浮动利率")
  FLOATING,
  /** Fixed at first or in part, adjustable after. */
  @Meaning(en = "fixed at first, then floating", zh = "先固定后浮动")
  MIXED
}

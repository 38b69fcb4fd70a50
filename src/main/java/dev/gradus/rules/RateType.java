package dev.gradus.rules;

/**
 * How the interest rate behaves. The order is that of adaptability: of two proposals the later here
 * wins.
 */
public enum RateType {
  /** Fixed for the term. */
  FIXED,
  /** Follows a reference rate. */
  FLOATING,
  /** Fixed at first or in part, adjustable after. */
  MIXED
}

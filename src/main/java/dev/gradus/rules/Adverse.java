package dev.gradus.rules;

/** When a verb is unfavourable to the customer, who must then be told why. */
public enum Adverse {
  /** Never: it gives something, or is the lender's own affair. */
  NEVER,
  /** Always: it takes or withholds something. */
  ALWAYS,
  /** When its first argument is below 0. */
  BELOW_ZERO,
  /** When its first argument is above 0. */
  ABOVE_ZERO
}

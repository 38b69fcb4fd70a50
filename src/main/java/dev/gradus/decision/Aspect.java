package dev.gradus.decision;

/**
 * A part of the outcome that can be less favourable to the customer than it might be, and is then
 * explained.
 *
 * <p>The CRM mode is among them for one purpose only: it tells which missing data matters. A mode
 * is how the lender organises its own work; it grants and refuses nothing, so no mode is less
 * favourable than another.
 */
public enum Aspect {
  /** The risk grade; less favourable below A. */
  GRADE,
  /** The service tier; less favourable below GOLD. */
  TIER,
  /** The approval channel; less favourable when slower than FAST. */
  APPROVAL,
  /**
   * The adjustment of the rate in basis points; less favourable above 0, that is, dearer than
   * listed.
   */
  RATE,
  /**
   * The longest term in months; less favourable where it is shorter than asked for, or nobody knows
   * what was asked.
   */
  TERM,
  /**
   * The least cover; less favourable where the collateral offered does not give it, or nobody knows
   * what it gives.
   */
  COVERAGE,
  /** The CRM mode; never less favourable. */
  MODE
}

package dev.gradus.rules;

/** What matters most to a customer about a loan, as the customer says. */
public enum Need {
  /** It costs little. */
  LOW_COST,
  /** Dates and amounts of repayment can move. */
  FLEXIBLE_REPAYMENT,
  /** It runs for long. */
  LONG_TENOR,
  /** It is there for as long as it is needed, whatever the market does. */
  STABLE_FUNDING,
  /** It is decided on soon. */
  SPEED
}

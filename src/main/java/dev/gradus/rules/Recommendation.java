package dev.gradus.rules;

/** What the rules would do with an application for an amount, the most favourable first. */
public enum Recommendation {
  /** Grant it, within the limits. */
  APPROVE,
  /** Have a person look at it. */
  REFER,
  /** Refuse it. */
  DECLINE
}

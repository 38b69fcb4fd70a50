package dev.gradus.rules;

/** The mode of customer relationship management after IBM and Kotler, least involved first. */
public enum CrmMode {
  /**
   * Standardised and fast; only application and disbursement are followed. Low cost, weak
   * stickiness.
   */
  BASIC,
  /** Followed for years, acted on when something goes wrong. Simple, but late to intervene. */
  PASSIVE,
  /** Watched continuously, acted on ahead of trouble, terms adjusted. Strong control, costly. */
  RESPONSIBLE
}

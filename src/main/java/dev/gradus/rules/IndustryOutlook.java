package dev.gradus.rules;

/** The outlook of the customer's industry. */
public enum IndustryOutlook {
  /** Improving. */
  IMPROVING,
  /** Stable. */
  STABLE,
  /** Swinging. */
  VOLATILE,
  /** Getting worse. */
  DETERIORATING
}

package dev.gradus.field;

/** From which stage on a rule may test a field. */
public enum Visibility {
  /** Every stage: what is known of the customer. */
  CUSTOMER,
  /** The stages after assessing: the totals. */
  ASSESSMENT,
  /** The stages after classifying: the segment. */
  SEGMENT,
  /** The stages after limiting: the limits. */
  LIMITS,
  /** The last stage: the recommendation. */
  RECOMMENDATION,
  /** No rule: a value that only identifies. */
  NONE;

  /** Whether the field is of what a stage makes, and not of what a snapshot gives. */
  public boolean isMade() {
    return this != CUSTOMER && this != NONE;
  }
}

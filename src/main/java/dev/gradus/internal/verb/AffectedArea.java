package dev.gradus.internal.verb;

/** What of a decision a verb bears upon. */
public enum AffectedArea {
  /** The risk that the customer is taken for. */
  RISK(true),
  /** What the loan costs. */
  PRICE(true),
  /** Whether, how fast and by whom it is approved. */
  APPROVAL(true),
  /** On what terms it is lent. */
  TERMS(true),
  /** How the customer is classed, looked after and watched. */
  SERVICE(false),
  /** What the customer is offered and how the customer is spoken to. */
  OUTREACH(false);

  private final boolean guarded;

  AffectedArea(boolean guarded) {
    this.guarded = guarded;
  }

  /** Whether a protected attribute must have no say in it. */
  public boolean guarded() {
    return guarded;
  }
}

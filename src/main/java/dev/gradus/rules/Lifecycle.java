package dev.gradus.rules;

/** Where in its life cycle the relationship stands. */
public enum Lifecycle {
  /** Not yet asking for a loan. */
  PROSPECT,
  /** Asking for a loan. */
  APPLICANT,
  /** Owing on a loan. */
  BORROWER,
  /** Owing nothing any more. */
  FORMER
}

package dev.gradus.view;

/** Who reads a view. */
public enum Audience {
  /** The customer whom the decision is about: plain words, nothing internal. */
  CUSTOMER,
  /** The officer who works with the decision: everything that the work needs, with sources. */
  OFFICER,
  /**
   * The auditor who must be able to check it: the record and everything that led to the decision.
   */
  AUDITOR
}

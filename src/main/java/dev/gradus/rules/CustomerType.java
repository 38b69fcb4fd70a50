package dev.gradus.rules;

/** What kind of customer borrows. */
public enum CustomerType {
  /** A natural person. */
  INDIVIDUAL,
  /** A small business or sole trader. */
  SMALL_BUSINESS,
  /** A company. */
  CORPORATE,
  /** A company founded for one project. */
  PROJECT_COMPANY
}

package dev.gradus.rules;

/** A way to repay that may be offered. */
public enum RepaymentOption {
  /** Equal instalments. */
  EQUAL_INSTALMENTS,
  /** Flexible dates and amounts. */
  FLEXIBLE,
  /** A plan shaped on the expected cash flow. */
  CASH_FLOW_SHAPED,
  /** Interest during the term, principal at the end. */
  INTEREST_FIRST
}

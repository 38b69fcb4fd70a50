package dev.gradus.rules;

/** A document to be handed in. */
public enum Document implements PolicyCode {
  /** Proof of income. */
  INCOME_PROOF,
  /** Audited annual accounts. */
  AUDITED_ACCOUNTS,
  /** An independent valuation of the collateral. */
  COLLATERAL_VALUATION,
  /** A cash-flow forecast. */
  CASH_FLOW_FORECAST,
  /** The guarantor's statement of assets. */
  GUARANTOR_STATEMENT,
  /** The project's progress report. */
  PROGRESS_REPORT,
  /** A business plan. */
  BUSINESS_PLAN
}

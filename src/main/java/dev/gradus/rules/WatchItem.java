package dev.gradus.rules;

/** What monitoring looks at. */
public enum WatchItem implements PolicyCode {
  /** Instalments paid and missed. */
  REPAYMENT,
  /** Cash flow. */
  CASH_FLOW,
  /** Collateral and cover. */
  COVERAGE,
  /** Progress against plan. */
  PROGRESS,
  /** Cost against budget. */
  COST,
  /** The contractor's health. */
  CONTRACTOR,
  /** The industry's outlook. */
  INDUSTRY,
  /** New borrowing elsewhere. */
  BORROWING,
  /** Covenants agreed. */
  COVENANTS,
  /** Where the money goes. */
  USE_OF_FUNDS,
  /** What the public side pays under the agreement. */
  PUBLIC_PAYMENT
}

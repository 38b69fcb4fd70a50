package dev.gradus.rules;

/** Something to be done. */
public enum Action implements PolicyCode {
  /** Remind the customer of the instalment. */
  REMIND_CUSTOMER,
  /** Assign a specialist to follow up. */
  ASSIGN_SPECIALIST,
  /** Start collection. */
  COLLECT,
  /** Agree a remedy: a repayment plan, more collateral, a cure period. */
  AGREE_REMEDY,
  /** Review the credit. */
  REVIEW_CREDIT,
  /** Adjust the terms. */
  ADJUST_TERMS,
  /** Inspect the project. */
  INSPECT_PROJECT,
  /** Have the collateral valued again. */
  REVALUE_COLLATERAL,
  /** Follow the money from account to account. */
  FOLLOW_FUNDS,
  /** Greet the customer on the birthday. */
  GREET_BIRTHDAY,
  /** Greet the customer for the holiday. */
  GREET_HOLIDAY,
  /** Invite to an industry event. */
  INVITE_EVENT,
  /** Send the market report. */
  SEND_MARKET_REPORT,
  /** Complete the missing data. */
  CHECK_DATA,
  /** Ask a former customer back. */
  WIN_BACK,
  /** Settle what the customer complains of. */
  RECOVER_SERVICE
}

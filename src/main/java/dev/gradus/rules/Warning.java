package dev.gradus.rules;

/** An early warning. */
public enum Warning implements PolicyCode {
  /** One instalment is overdue. */
  OVERDUE_ONCE,
  /** Two or more instalments in a row are overdue. */
  OVERDUE_TWICE,
  /** The loan is non-performing. */
  NON_PERFORMING,
  /** The customer keeps asking for new credit. */
  FREQUENT_BORROWING,
  /** Cash flow has fallen. */
  CASH_FLOW_FALL,
  /** The project's contractor is in trouble. */
  CONTRACTOR_DISTRESS,
  /** The project is late. */
  PROJECT_DELAY,
  /** Collateral covers less than the minimum. */
  COVER_SHORTFALL,
  /** The project's contractor shows first signs of trouble. */
  CONTRACTOR_WATCH,
  /** Two facts about the customer cannot both be true. */
  DATA_CONTRADICTION,
  /** The risk grade is worse than at the last decision. */
  GRADE_DOWNGRADE,
  /** The customer is dissatisfied. */
  DISSATISFIED
}

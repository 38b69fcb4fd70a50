package dev.gradus.rules;

/** Who may decide an application, the lowest first. */
public enum Authority {
  /** The program that asked. */
  SYSTEM,
  /** A loan officer. */
  OFFICER,
  /** A manager of the lender. */
  MANAGER,
  /** The credit committee. */
  COMMITTEE,
  /** The board. */
  BOARD
}

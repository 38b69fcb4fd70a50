package dev.gradus.rules;

/** Who does it. */
public enum Actor {
  /** Done automatically. */
  SYSTEM,
  /** The customer's manager, or the branch. */
  MANAGER,
  /** A specialist in arrears or restructuring. */
  SPECIALIST,
  /** A credit officer. */
  CREDIT_OFFICER,
  /** The project's service team. */
  SERVICE_TEAM
}

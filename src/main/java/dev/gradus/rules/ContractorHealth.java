package dev.gradus.rules;

/** How the contractor of a project is doing. */
public enum ContractorHealth {
  /** No concern. */
  SOUND,
  /** First signs of trouble. */
  WATCH,
  /** In financial trouble. */
  DISTRESSED
}

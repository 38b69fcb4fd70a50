package dev.gradus.rules;

/** The service tier, best first. */
public enum Tier {
  /** The full service. */
  GOLD,
  /** Some priority. */
  SILVER,
  /** The standard service. */
  ORDINARY
}

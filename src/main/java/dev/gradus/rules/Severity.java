package dev.gradus.rules;

/** How serious a warning is, least first. */
public enum Severity {
  /** To be noted. */
  LOW,
  /** To be looked at. */
  MEDIUM,
  /** To be acted on. */
  HIGH,
  /** To be acted on at once. */
  CRITICAL
}

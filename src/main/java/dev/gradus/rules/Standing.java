package dev.gradus.rules;

/** The standing of a company, highest first. */
public enum Standing {
  /** Strategic. */
  STRATEGIC,
  /** Core. */
  CORE,
  /** Ordinary. */
  ORDINARY
}

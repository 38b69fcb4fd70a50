package dev.gradus.rules;

/** The phase of a project, as public-private partnerships count them. */
public enum ProjectPhase {
  /** Found and screened. */
  IDENTIFICATION,
  /** Structured. */
  PREPARATION,
  /** Tendered. */
  PROCUREMENT,
  /** Being built. */
  CONSTRUCTION,
  /** Earning. */
  OPERATION,
  /** Being handed over. */
  TRANSFER
}

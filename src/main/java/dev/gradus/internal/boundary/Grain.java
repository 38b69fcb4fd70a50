package dev.gradus.internal.boundary;

/** How far "just below" and "just above" are. */
public enum Grain {
  /** As near as values are usually given: a unit of money, a hundredth of anything else. */
  FINE,
  /** In steps that people would name: a hundredth of a fraction, one of anything else. */
  ROUND
}

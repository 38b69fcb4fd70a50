package dev.gradus.internal.verb;

/**
 * How the calls of a verb by several rules become one, seen from the customer. Each way is
 * commutative and associative: order cannot matter.
 */
public enum Merge {
  /** All are added up. */
  ADD,
  /** The most points in favour and the most against are added, once each. */
  EVIDENCE,
  /** The most favourable one holds. */
  BEST,
  /** The strictest one holds; the most involved one for a mode. */
  STRICTEST,
  /** All hold together, each once. */
  UNITE;
}

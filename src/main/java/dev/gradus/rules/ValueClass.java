package dev.gradus.rules;

/** The value class of an individual, best first. */
public enum ValueClass {
  /** High net worth. */
  A,
  /** Mid-market. */
  B,
  /** Wait and see. */
  C
}

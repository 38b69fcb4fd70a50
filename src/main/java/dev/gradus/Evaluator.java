package dev.gradus;

/**
 * What applies the rules to a customer. Whichever it is, the same snapshot gets the same decision,
 * byte for byte.
 */
public enum Evaluator {
  /**
   * Java that is printed from the rules and compiled in memory when a policy is loaded, and proven
   * then against Drools: many times faster.
   */
  COMPILED,
  /** Drools sessions. */
  DROOLS
}

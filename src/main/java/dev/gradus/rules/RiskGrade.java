package dev.gradus.rules;

/** The risk grade, best first. */
public enum RiskGrade {
  /** Low risk. */
  A,
  /** Medium risk. */
  B,
  /** High risk. */
  C
}

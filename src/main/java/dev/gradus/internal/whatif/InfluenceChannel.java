package dev.gradus.internal.whatif;

import dev.gradus.decision.Aspect;
import java.util.EnumSet;
import java.util.Set;

/** What rules move on the way to an outcome. Searches follow one or several of these at a time. */
public enum InfluenceChannel {
  /** Risk points, caps on the grade, and proposals of it. */
  RISK,
  /** Contribution points. */
  CONTRIBUTION,
  /** Relationship points. */
  RELATIONSHIP,
  /** Warnings, which later stages may read. */
  WARNING,
  /** Value class and standing, which the last stage may read. */
  STANDING,
  /** Proposals of a tier and caps on it. */
  TIER,
  /** The mode required. */
  MODE,
  /** Proposals of an approval channel and requirements. */
  APPROVAL,
  /** Adjustments of the rate. */
  RATE,
  /** Limits of the term. */
  TERM,
  /** Covers required. */
  COVERAGE;

  /**
   * What can bear on an aspect: all that the stages before it find, and what is said of it itself.
   */
  public static Set<InfluenceChannel> of(Aspect aspect) {
    Set<InfluenceChannel> early = EnumSet.of(RISK, CONTRIBUTION, RELATIONSHIP, WARNING);
    switch (aspect) {
      case GRADE -> {}
      case TIER -> early.add(TIER);
      case MODE -> early.add(MODE);
      case APPROVAL -> early.addAll(EnumSet.of(STANDING, TIER, MODE, APPROVAL));
      case RATE -> early.addAll(EnumSet.of(STANDING, TIER, MODE, RATE));
      case TERM -> early.addAll(EnumSet.of(STANDING, TIER, MODE, TERM));
      case COVERAGE -> early.addAll(EnumSet.of(STANDING, TIER, MODE, COVERAGE));
    }
    return early;
  }
}

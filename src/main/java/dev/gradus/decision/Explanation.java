package dev.gradus.decision;

import java.util.List;

/**
 * One decision in full. Immutable and thread-safe; the text form holds no value.
 *
 * @param decision the decision, with the reasons of all rules that fired
 * @param points how the risk points add up and become the grade
 * @param principalReasons for each less favourable aspect, why
 * @param counterfactuals for grade, tier, approval and rate, where less favourable, what would
 *     change it
 * @param missing the unknown fields that mattered
 */
public record Explanation(
    ServiceDecision decision,
    PointsArithmetic points,
    List<PrincipalReasons> principalReasons,
    List<Counterfactual> counterfactuals,
    List<MissingField> missing) {

  /** Copies what can be changed. */
  public Explanation {
    principalReasons = List.copyOf(principalReasons);
    counterfactuals = List.copyOf(counterfactuals);
    missing = List.copyOf(missing);
  }

  @Override
  public String toString() {
    return "Explanation[values withheld]";
  }
}

package dev.gradus.internal.analysis;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.rules.RiskGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers to whom no rule gives a grade, or two rules different ones. */
final class GradeBands {

  private GradeBands() {}

  /** A rule as a band: whom it gives a grade. */
  private static List<Rule> bands(List<Rule> rules) {
    return rules.stream().filter(rule -> proposed(rule).isPresent()).toList();
  }

  /**
   * A warning if there is somebody to whom no rule gives a grade.
   *
   * @param gap the gap between two bands into which such a customer falls; null where there is none
   */
  static Optional<PolicyProblem> gap(
      List<Rule> rules, Satisfiability possible, BandFindings.@Nullable Gap gap) {
    List<Rule> bands = bands(rules);
    if (bands.isEmpty()) {
      return Optional.empty();
    }
    return possible
        .example(List.of(), bands.stream().map(Rule::when).toList())
        .map(
            example ->
                AnalysisProblems.warning(
                    bands.get(0),
                    "grade-gap",
                    "No rule proposes a grade for "
                        + (gap == null ? ValueWords.customer(example) : gap.customer())
                        + "; the grade is then C without a reason. "
                        + (gap == null
                            ? "Write a rule that proposes it."
                            : gap.gap().words() + " " + gap.gap().remedy())));
  }

  /** A warning for each two bands that overlap. */
  static List<PolicyProblem> overlaps(List<Rule> rules, Satisfiability possible) {
    List<Rule> bands = bands(rules);
    List<PolicyProblem> problems = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      for (int j = 0; j < i; j++) {
        Rule rule = bands.get(i);
        Rule other = bands.get(j);
        if (!proposed(rule).equals(proposed(other)) && isBand(rule) && isBand(other)) {
          possible
              .example(List.of(rule.when(), other.when()))
              .ifPresent(example -> problems.add(overlap(rule, other, ValueWords.words(example))));
        }
      }
    }
    return problems;
  }

  /** The best grade that a rule proposes. */
  private static Optional<RiskGrade> proposed(Rule rule) {
    return rule.then().stream()
        .filter(call -> Aspect.GRADE.equals(call.verb().brings()))
        .map(call -> (RiskGrade) call.first())
        .min(RiskGrade::compareTo);
  }

  /** What is proposed to everybody is no band but what holds where no band does. */
  private static boolean isBand(Rule rule) {
    return !rule.when().tests().isEmpty();
  }

  private static PolicyProblem overlap(Rule rule, Rule other, String example) {
    return AnalysisProblems.warning(
        rule,
        "grade-overlap",
        other.id()
            + " proposes another grade for the same customer, such as one with "
            + example
            + "; the better grade holds. Give each band its own end.");
  }
}

package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Customers to whom no rule gives a grade, or two rules different ones. */
final class GradeBands {

  private GradeBands() {}

  /** A warning for a gap between the bands of the grades, and one for each two that overlap. */
  static List<PolicyProblem> problems(List<Rule> rules, Satisfiability possible) {
    List<Rule> bands =
        rules.stream().filter(rule -> OutcomeMeasures.GRADE_PROPOSED.of(rule) != null).toList();
    List<PolicyProblem> problems = new ArrayList<>();
    if (bands.isEmpty()) {
      return problems;
    }
    List<Condition> all = bands.stream().map(Rule::when).toList();
    possible
        .example(List.of(), all)
        .ifPresent(
            example ->
                problems.add(
                    AnalysisProblems.warning(
                        bands.get(0),
                        "grade-gap",
                        "No rule proposes a grade for a customer with "
                            + example
                            + "; the grade is then C without a reason. Write a rule that proposes it.")));
    for (int i = 0; i < bands.size(); i++) {
      for (int j = 0; j < i; j++) {
        Rule rule = bands.get(i);
        Rule other = bands.get(j);
        if (proposed(rule).compareTo(proposed(other)) != 0 && isBand(rule) && isBand(other)) {
          possible
              .example(List.of(rule.when(), other.when()))
              .ifPresent(example -> problems.add(overlap(rule, other, example)));
        }
      }
    }
    return problems;
  }

  private static BigDecimal proposed(Rule rule) {
    return Objects.requireNonNull(OutcomeMeasures.GRADE_PROPOSED.of(rule));
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

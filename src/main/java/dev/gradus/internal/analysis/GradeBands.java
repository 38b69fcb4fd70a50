package dev.gradus.internal.analysis;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.rules.RiskGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers to whom no rule gives a grade, or two rules different ones. */
final class GradeBands {

  private GradeBands() {}

  /** A warning for a gap between the bands of the grades, and one for each two that overlap. */
  static List<PolicyProblem> problems(List<Rule> rules, Satisfiability possible) {
    List<Rule> bands = rules.stream().filter(rule -> proposed(rule).isPresent()).toList();
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
        if (!proposed(rule).equals(proposed(other)) && isBand(rule) && isBand(other)) {
          possible
              .example(List.of(rule.when(), other.when()))
              .ifPresent(example -> problems.add(overlap(rule, other, example)));
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

package dev.gradus.internal.explain;

import dev.gradus.decision.PointsArithmetic;
import dev.gradus.decision.PointsArithmetic.Cap;
import dev.gradus.decision.PointsArithmetic.Step;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.RiskGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the risk points of an evaluation add up, and what made a grade of them. */
final class ArithmeticWriter {

  /** What the ids of the library's own rules begin with; no policy may use it. */
  private static final String STATUTORY = "FLR-";

  private ArithmeticWriter() {}

  /** The arithmetic; it is made of the verb calls of the rules that fired and of nothing else. */
  static PointsArithmetic of(Evaluation evaluation, List<Rule> fired) {
    List<Step> steps = steps(fired);
    int sum = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).runningTotal();
    RiskGrade proposed = proposed(fired);
    List<String> proposals =
        fired.stream()
            .filter(
                rule ->
                    Calls.of(rule, "proposeGrade")
                        .anyMatch(call -> call.arguments().get(0) == proposed))
            .map(Rule::id)
            .toList();
    return PointsArithmetic.builder(proposed, evaluation.segment().grade())
        .steps(steps)
        .sum(sum)
        .total(evaluation.assessment().riskPoints())
        .proposals(proposals)
        .caps(caps(fired, proposed))
        .build();
  }

  private static List<Step> steps(List<Rule> fired) {
    List<Rule> counting =
        fired.stream()
            .filter(rule -> Calls.of(rule, "addRiskPoints").findAny().isPresent())
            .sorted(
                Comparator.comparing((Rule rule) -> !unconditional(rule)).thenComparing(Rule::id))
            .toList();
    List<Step> steps = new ArrayList<>();
    int total = 0;
    for (Rule rule : counting) {
      int points =
          Calls.of(rule, "addRiskPoints").mapToInt(call -> (Integer) call.arguments().get(0)).sum();
      total += points;
      steps.add(new Step(rule.id(), rule.phrase(), points, total, unconditional(rule)));
    }
    return steps;
  }

  private static boolean unconditional(Rule rule) {
    return rule.when() instanceof Condition.All all && all.parts().isEmpty();
  }

  private static RiskGrade proposed(List<Rule> fired) {
    return fired.stream()
        .flatMap(rule -> Calls.of(rule, "proposeGrade"))
        .map(call -> (RiskGrade) call.arguments().get(0))
        .min(Comparator.naturalOrder())
        .orElse(RiskGrade.C);
  }

  private static List<Cap> caps(List<Rule> fired, RiskGrade proposed) {
    RiskGrade strictest =
        fired.stream()
            .flatMap(rule -> Calls.of(rule, "capGrade"))
            .map(call -> (RiskGrade) call.arguments().get(0))
            .max(Comparator.naturalOrder())
            .orElse(RiskGrade.A);
    List<Cap> caps = new ArrayList<>();
    for (Rule rule : fired) {
      Calls.of(rule, "capGrade")
          .map(call -> (RiskGrade) call.arguments().get(0))
          .max(Comparator.naturalOrder())
          .ifPresent(
              best ->
                  caps.add(
                      new Cap(
                          rule.id(),
                          rule.phrase(),
                          best,
                          rule.id().startsWith(STATUTORY),
                          best == strictest && best.compareTo(proposed) > 0)));
    }
    caps.sort(Comparator.comparing(Cap::best).reversed().thenComparing(Cap::rule));
    return caps;
  }
}

package dev.gradus.internal.explain;

import dev.gradus.decision.PointsArithmetic;
import dev.gradus.decision.PointsArithmetic.Cap;
import dev.gradus.decision.PointsArithmetic.Step;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Result;
import dev.gradus.internal.verb.Results;
import dev.gradus.rules.RiskGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
            .filter(rule -> calls(rule, Results.GRADE).anyMatch(call -> call.first() == proposed))
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
            .filter(rule -> calls(rule, Results.RISK_POINTS).findAny().isPresent())
            .sorted(
                Comparator.comparing((Rule rule) -> !unconditional(rule)).thenComparing(Rule::id))
            .toList();
    List<Step> steps = new ArrayList<>();
    int total = 0;
    for (Rule rule : counting) {
      int points = calls(rule, Results.RISK_POINTS).mapToInt(call -> (Integer) call.first()).sum();
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
        .flatMap(rule -> calls(rule, Results.GRADE))
        .map(call -> (RiskGrade) call.first())
        .min(Comparator.naturalOrder())
        .orElse(RiskGrade.C);
  }

  private static List<Cap> caps(List<Rule> fired, RiskGrade proposed) {
    RiskGrade strictest =
        fired.stream()
            .flatMap(rule -> calls(rule, Results.GRADE_CAP))
            .map(call -> (RiskGrade) call.first())
            .max(Comparator.naturalOrder())
            .orElse(RiskGrade.A);
    List<Cap> caps = new ArrayList<>();
    for (Rule rule : fired) {
      calls(rule, Results.GRADE_CAP)
          .map(call -> (RiskGrade) call.first())
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

  /** The calls of a rule that add to a result. */
  private static Stream<VerbCall> calls(Rule rule, Result result) {
    return rule.then().stream().filter(call -> call.verb().makes(result));
  }
}

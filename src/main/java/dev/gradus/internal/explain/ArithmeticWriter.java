package dev.gradus.internal.explain;

import dev.gradus.decision.PointsArithmetic;
import dev.gradus.decision.PointsArithmetic.Cap;
import dev.gradus.decision.PointsArithmetic.EvidencePoints;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** What a rule says of one sum: for a kind of evidence, or for none. */
  private record Said(Rule rule, @Nullable String kind, int points) {

    @Override
    public String toString() {
      return "Said[values withheld]";
    }
  }

  private static List<Step> steps(List<Rule> fired) {
    List<Said> all =
        fired.stream()
            .flatMap(ArithmeticWriter::said)
            .sorted(
                Comparator.comparing((Said said) -> !unconditional(said.rule()))
                    .thenComparing(
                        Said::kind, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                    .thenComparing(said -> said.rule().id()))
            .toList();
    Set<Said> counting = counting(all);
    List<Step> steps = new ArrayList<>();
    int total = 0;
    for (Said said : all) {
      String kind = said.kind();
      int counts = counting.contains(said) ? said.points() : 0;
      total += counts;
      steps.add(
          new Step(
              said.rule().id(),
              counts,
              total,
              unconditional(said.rule()),
              kind == null ? null : new EvidencePoints(kind, said.points())));
    }
    return steps;
  }

  /** What a rule says: its points for no kind added up, and the calls for kinds one by one. */
  private static Stream<Said> said(Rule rule) {
    List<VerbCall> calls = calls(rule, Results.RISK_POINTS).toList();
    List<VerbCall> plain = calls.stream().filter(call -> call.verb().evidence() == null).toList();
    Stream<Said> sum =
        plain.isEmpty()
            ? Stream.of()
            : Stream.of(
                new Said(rule, null, plain.stream().mapToInt(ArithmeticWriter::points).sum()));
    return Stream.concat(
        sum,
        calls.stream()
            .filter(call -> call.verb().evidence() != null)
            .map(call -> new Said(rule, call.verb().evidence(), points(call)))
            .distinct());
  }

  private static int points(VerbCall call) {
    return (Integer) call.first();
  }

  /** What counts: all that is said for no kind, and the first of the best and of the worst. */
  private static Set<Said> counting(List<Said> all) {
    Map<String, Said> strongest = new HashMap<>();
    Set<Said> counting = new HashSet<>();
    for (Said said : all) {
      if (said.kind() == null) {
        counting.add(said);
      } else {
        strongest.merge(
            Integer.signum(said.points()) + said.kind(),
            said,
            (held, one) -> Math.abs(one.points()) > Math.abs(held.points()) ? one : held);
      }
    }
    counting.addAll(strongest.values());
    return counting;
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

package dev.gradus.internal.analysis;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Segment;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What contracts speak of, as the rules decide it for somebody without an earlier decision.
 *
 * @param numbers each result by its name: the stage that makes it, a number of which less is
 *     better, and its words
 * @param fired the rules that hold
 */
record ContractOutcome(Map<String, Result> numbers, List<Rule> fired) {

  /** One result. */
  record Result(Stage stage, BigDecimal badness, String words) {}

  /** The outcome for a customer's values by path. */
  static ContractOutcome of(CheckedPolicy policy, Map<String, Object> customer) {
    Map<String, Object> values = new HashMap<>(customer);
    Totals totals = Totals.of(policy.vocabulary());
    List<Rule> fired = new ArrayList<>(fire(policy, Stage.ASSESS, values, totals));
    Assessment assessment = totals.assessment();
    values.put("assessment.riskPoints", assessment.riskPoints());
    values.put("assessment.contributionPoints", assessment.contributionPoints());
    values.put("assessment.relationshipPoints", assessment.relationshipPoints());
    values.put("assessment.warnings", assessment.warnings());
    put(values, "assessment.gradeCap", assessment.gradeCap());

    fired.addAll(fire(policy, Stage.CLASSIFY, values, totals));
    RiskGrade grade = totals.grade();
    Segment segment =
        new Segment(
            grade,
            totals.valueClass(),
            totals.standing(),
            totals.tier(grade),
            within(totals.mode(grade), policy.manifest()));
    values.put("segment.grade", segment.grade());
    values.put("segment.tier", segment.tier());
    values.put("segment.mode", segment.mode());
    put(values, "segment.valueClass", segment.valueClass());
    put(values, "segment.standing", segment.standing());

    fired.addAll(fire(policy, Stage.SERVE, values, totals));
    AspectOutcomes outcomes = AspectOutcomes.of(segment, totals, policy.vocabulary());
    Map<String, Result> numbers = new LinkedHashMap<>();
    int points = assessment.riskPoints();
    numbers.put(
        "risk points",
        new Result(Stage.ASSESS, BigDecimal.valueOf(-points), points + " risk points"));
    for (Aspect aspect : policy.vocabulary().aspects()) {
      if (!aspect.equals(Aspect.MODE)) {
        numbers.put(
            aspect.name(),
            new Result(
                aspect.equals(Aspect.GRADE) || aspect.equals(Aspect.TIER)
                    ? Stage.CLASSIFY
                    : Stage.SERVE,
                outcomes.rank(aspect),
                words(aspect, outcomes.text(aspect))));
      }
    }
    return new ContractOutcome(numbers, List.copyOf(fired));
  }

  private static List<Rule> fire(
      CheckedPolicy policy, Stage stage, Map<String, Object> values, Totals totals) {
    List<Rule> fired =
        policy.rules().stream()
            .filter(rule -> rule.stage() == stage && Holds.condition(rule.when(), values))
            .toList();
    fired.stream()
        .flatMap(rule -> rule.then().stream())
        .forEach(call -> call.verb().say(totals, call.arguments()));
    return fired;
  }

  private static void put(Map<String, Object> values, String path, @Nullable Object value) {
    if (value != null) {
      values.put(path, value);
    }
  }

  private static CrmMode within(CrmMode mode, Manifest manifest) {
    CrmMode least = mode.compareTo(manifest.modeFloor()) < 0 ? manifest.modeFloor() : mode;
    return least.compareTo(manifest.modeCeiling()) > 0 ? manifest.modeCeiling() : least;
  }

  private static String words(Aspect aspect, String value) {
    boolean none = value.equals(AspectOutcomes.NONE);
    return switch (aspect.name()) {
      case "GRADE" -> "grade " + value;
      case "TIER" -> "tier " + value;
      case "APPROVAL" -> "approval " + value;
      case "RATE" -> "a rate adjusted by " + value + " bp";
      case "TERM" -> none ? "no limit to the term" : "at most " + value + " months";
      case "COVERAGE" -> none ? "no cover required" : "a cover from " + value;
      default -> aspect.name() + " " + value;
    };
  }
}

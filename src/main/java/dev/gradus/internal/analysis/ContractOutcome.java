package dev.gradus.internal.analysis;

import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import dev.gradus.rules.Warning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  static ContractOutcome of(List<Rule> rules, Manifest manifest, Map<String, Object> customer) {
    Map<String, Object> values = new HashMap<>(customer);
    List<Rule> assess = fired(rules, Stage.ASSESS, values);
    int points = held(OutcomeMeasures.RISK_POINTS.of(assess));
    values.put("assessment.riskPoints", points);
    values.put("assessment.contributionPoints", held(OutcomeMeasures.CONTRIBUTION.of(assess)));
    values.put("assessment.relationshipPoints", held(OutcomeMeasures.RELATIONSHIP.of(assess)));
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    Arrays.stream(Warning.values())
        .filter(warning -> OutcomeMeasures.warning(warning).of(assess).signum() > 0)
        .forEach(warnings::add);
    values.put("assessment.warnings", warnings);
    BigDecimal cap = OutcomeMeasures.EARLY_CAP.of(assess);
    if (assess.stream().anyMatch(rule -> OutcomeMeasures.EARLY_CAP.of(rule) != null)) {
      values.put("assessment.gradeCap", VerbArguments.code(RiskGrade.class, cap));
    }

    List<Rule> classify = fired(rules, Stage.CLASSIFY, values);
    BigDecimal graded =
        OutcomeMeasures.GRADE_PROPOSED
            .of(classify)
            .max(OutcomeMeasures.LATE_CAP.of(classify))
            .max(cap);
    RiskGrade grade = VerbArguments.code(RiskGrade.class, graded);
    Tier tier =
        VerbArguments.code(
            Tier.class,
            OutcomeMeasures.tierProposed(grade)
                .of(classify)
                .max(OutcomeMeasures.tierCap(grade).of(classify)));
    CrmMode asked = VerbArguments.code(CrmMode.class, OutcomeMeasures.mode(grade).of(classify));
    values.put("segment.grade", grade);
    values.put("segment.tier", tier);
    values.put("segment.mode", within(asked, manifest));
    place(values, "segment.valueClass", ValueClass.class, OutcomeMeasures.VALUE_CLASS.of(classify));
    place(values, "segment.standing", Standing.class, OutcomeMeasures.STANDING.of(classify));

    List<Rule> serve = fired(rules, Stage.SERVE, values);
    Map<String, Result> numbers = new LinkedHashMap<>();
    numbers.put(
        "risk points",
        new Result(Stage.ASSESS, BigDecimal.valueOf(-points), points + " risk points"));
    numbers.put("grade", new Result(Stage.CLASSIFY, graded, "grade " + grade));
    numbers.put("tier", new Result(Stage.CLASSIFY, VerbArguments.place(tier), "tier " + tier));
    BigDecimal rate =
        OutcomeMeasures.RATE
            .of(serve)
            .min(OutcomeMeasures.MOST_RATE.of(serve))
            .max(OutcomeMeasures.LEAST_RATE.of(serve));
    numbers.put("rate", new Result(Stage.SERVE, rate, "a rate adjusted by " + rate + " bp"));
    BigDecimal approval = approval(serve);
    numbers.put(
        "approval",
        new Result(
            Stage.SERVE,
            approval,
            "approval " + VerbArguments.code(ApprovalChannel.class, approval)));
    BigDecimal term = OutcomeMeasures.TERM.of(serve);
    numbers.put(
        "term",
        new Result(
            Stage.SERVE,
            term,
            OutcomeMeasures.isNone(term)
                ? "no limit to the term"
                : "at most " + term.negate() + " months"));
    BigDecimal cover = OutcomeMeasures.COVER.of(serve);
    numbers.put(
        "cover",
        new Result(
            Stage.SERVE,
            cover,
            OutcomeMeasures.isNone(cover)
                ? "no cover required"
                : "a cover from " + cover.toPlainString()));
    List<Rule> all = new ArrayList<>(assess);
    all.addAll(classify);
    all.addAll(serve);
    return new ContractOutcome(numbers, List.copyOf(all));
  }

  private static List<Rule> fired(List<Rule> rules, Stage stage, Map<String, Object> values) {
    return rules.stream()
        .filter(
            rule ->
                rule.stage() == stage
                    && ConditionEvaluator.holds(rule.when(), field -> values.get(field.path())))
        .toList();
  }

  private static int held(BigDecimal badness) {
    return badness.negate().max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)).intValue();
  }

  private static CrmMode within(CrmMode mode, Manifest manifest) {
    CrmMode least = mode.compareTo(manifest.modeFloor()) < 0 ? manifest.modeFloor() : mode;
    return least.compareTo(manifest.modeCeiling()) > 0 ? manifest.modeCeiling() : least;
  }

  private static <T> void place(
      Map<String, Object> values, String path, Class<T> codes, BigDecimal place) {
    if (place.intValue() < codes.getEnumConstants().length) {
      values.put(path, VerbArguments.code(codes, place));
    }
  }

  /**
   * The fastest channel proposed, but not faster than required; without a proposal what is
   * required.
   */
  private static BigDecimal approval(List<Rule> serve) {
    BigDecimal required = OutcomeMeasures.APPROVAL_REQUIRED.of(serve);
    boolean proposed =
        serve.stream().anyMatch(rule -> OutcomeMeasures.APPROVAL_PROPOSED.of(rule) != null);
    boolean demanded =
        serve.stream().anyMatch(rule -> OutcomeMeasures.APPROVAL_REQUIRED.of(rule) != null);
    return proposed || !demanded
        ? OutcomeMeasures.APPROVAL_PROPOSED.of(serve).max(required)
        : required;
  }
}

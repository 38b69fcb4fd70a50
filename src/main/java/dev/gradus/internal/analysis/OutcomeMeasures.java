package dev.gradus.internal.analysis;

import static dev.gradus.internal.analysis.VerbArguments.call;
import static dev.gradus.internal.analysis.VerbArguments.either;
import static dev.gradus.internal.analysis.VerbArguments.first;
import static dev.gradus.internal.analysis.VerbArguments.forGrade;
import static dev.gradus.internal.analysis.VerbArguments.second;
import static dev.gradus.internal.analysis.VerbArguments.turned;

import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.Merge;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import dev.gradus.rules.Warning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the verbs mean, as numbers of which less is better: the laws of merging once more, in a form
 * to calculate with.
 */
final class OutcomeMeasures {

  private static final BigDecimal NEVER = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final String GRADE = "segment.grade";
  private static final String TIER = "segment.tier";

  static final OutcomeMeasure RISK_POINTS =
      points("risk points", "addRiskPoints", "assessment.riskPoints").promised();
  static final OutcomeMeasure CONTRIBUTION =
      points("contribution points", "addContributionPoints", "assessment.contributionPoints");
  static final OutcomeMeasure RELATIONSHIP =
      points("relationship points", "addRelationshipPoints", "assessment.relationshipPoints");
  static final OutcomeMeasure EARLY_CAP =
      limit("cap on the grade", Stage.ASSESS, BigDecimal.ZERO, first("capGrade"))
          .feeding("assessment.gradeCap")
          .promised();
  static final OutcomeMeasure GRADE_PROPOSED =
      proposal("grade proposed", Stage.CLASSIFY, worst(RiskGrade.values()), first("proposeGrade"))
          .feeding(GRADE)
          .promised();
  static final OutcomeMeasure LATE_CAP =
      limit("cap on the grade", Stage.CLASSIFY, BigDecimal.ZERO, first("capGrade"))
          .feeding(GRADE)
          .promised();
  static final OutcomeMeasure VALUE_CLASS =
      proposal("value class", Stage.CLASSIFY, none(ValueClass.values()), first("assignValueClass"))
          .feeding("segment.valueClass");
  static final OutcomeMeasure STANDING =
      proposal("standing", Stage.CLASSIFY, none(Standing.values()), first("assignStanding"))
          .feeding("segment.standing");
  static final OutcomeMeasure RATE =
      facet("rate", Stage.SERVE, Merge.ADD, BigDecimal.ZERO, first("adjustRate")).promised();
  static final OutcomeMeasure LEAST_RATE =
      limit("lower bound of the rate", Stage.SERVE, NO_LIMIT, first("holdAdjustmentWithin"))
          .promised();
  static final OutcomeMeasure MOST_RATE =
      proposal("upper bound of the rate", Stage.SERVE, NEVER, second("holdAdjustmentWithin"))
          .promised();
  static final OutcomeMeasure APPROVAL_PROPOSED =
      proposal(
              "approval channel",
              Stage.SERVE,
              worst(ApprovalChannel.values()),
              first("proposeApproval"))
          .promised();
  static final OutcomeMeasure APPROVAL_REQUIRED =
      limit("approval channel", Stage.SERVE, BigDecimal.ZERO, first("requireApproval")).promised();
  static final OutcomeMeasure TERM =
      limit("limit of the term", Stage.SERVE, NO_LIMIT, turned("limitTerm")).promised();
  static final OutcomeMeasure COVER =
      limit("cover required", Stage.SERVE, NO_LIMIT, first("requireCoverage")).promised();

  /** All of them: the tier and the mode once for each grade, each warning by itself. */
  static final List<OutcomeMeasure> ALL = all();

  private OutcomeMeasures() {}

  /** The tier proposed to customers of a grade. */
  static OutcomeMeasure tierProposed(RiskGrade grade) {
    return proposal(
            "tier",
            Stage.CLASSIFY,
            worst(Tier.values()),
            forGrade("proposeTier", (named, of) -> of.compareTo(named) <= 0, grade))
        .feeding(TIER)
        .promised();
  }

  /** The cap on the tier of customers of a grade. */
  static OutcomeMeasure tierCap(RiskGrade grade) {
    return limit(
            "tier",
            Stage.CLASSIFY,
            BigDecimal.ZERO,
            forGrade("capTier", (named, of) -> of.compareTo(named) >= 0, grade))
        .feeding(TIER)
        .promised();
  }

  /** The mode required for customers of a grade; the more involved counts as the worse. */
  static OutcomeMeasure mode(RiskGrade grade) {
    return limit(
            "mode",
            Stage.CLASSIFY,
            BigDecimal.ZERO,
            either(
                first("requireMode"),
                forGrade("requireModeFromGrade", (named, of) -> of.compareTo(named) >= 0, grade)))
        .feeding("segment.mode");
  }

  /** Whether a warning is raised. */
  static OutcomeMeasure warning(Warning warning) {
    return limit(
            "warning",
            Stage.ASSESS,
            BigDecimal.ZERO,
            call("warn", arguments -> arguments.get(0) == warning ? BigDecimal.ONE : null))
        .feeding("assessment.warnings contains " + warning);
  }

  private static List<OutcomeMeasure> all() {
    List<OutcomeMeasure> all =
        new ArrayList<>(
            List.of(
                RISK_POINTS,
                CONTRIBUTION,
                RELATIONSHIP,
                EARLY_CAP,
                GRADE_PROPOSED,
                LATE_CAP,
                VALUE_CLASS,
                STANDING,
                RATE,
                LEAST_RATE,
                MOST_RATE,
                APPROVAL_PROPOSED,
                APPROVAL_REQUIRED,
                TERM,
                COVER));
    for (RiskGrade grade : RiskGrade.values()) {
      all.addAll(List.of(tierProposed(grade), tierCap(grade), mode(grade)));
    }
    for (Warning warning : Warning.values()) {
      all.add(warning(warning));
    }
    return List.copyOf(all);
  }

  private static OutcomeMeasure points(String name, String verb, String feeds) {
    OutcomeMeasure points = facet(name, Stage.ASSESS, Merge.ADD, BigDecimal.ZERO, turned(verb));
    return points.feeding(feeds).turned(true);
  }

  private static OutcomeMeasure proposal(
      String name, Stage stage, BigDecimal none, Function<VerbCall, @Nullable BigDecimal> says) {
    return facet(name, stage, Merge.BEST, none, says);
  }

  private static OutcomeMeasure limit(
      String name, Stage stage, BigDecimal none, Function<VerbCall, @Nullable BigDecimal> says) {
    return facet(name, stage, Merge.STRICTEST, none, says);
  }

  private static OutcomeMeasure facet(
      String name,
      Stage stage,
      Merge merge,
      BigDecimal none,
      Function<VerbCall, @Nullable BigDecimal> says) {
    return new OutcomeMeasure(name, stage, merge, none, null, false, false, says);
  }

  /** Whether a number is that of no proposal or no limit. */
  static boolean isNone(BigDecimal number) {
    return number.compareTo(NEVER) == 0 || number.compareTo(NO_LIMIT) == 0;
  }

  /** The last of some codes, which holds where none is proposed. */
  private static BigDecimal worst(Enum<?>[] codes) {
    return BigDecimal.valueOf(codes.length - 1L);
  }

  /** Beyond the last of some codes: no code. */
  private static BigDecimal none(Enum<?>[] codes) {
    return BigDecimal.valueOf(codes.length);
  }
}

package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.Fact;
import dev.gradus.decision.PointsArithmetic;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Points for a kind of evidence: a fact that shows in several fields is paid once. G5, F4.8. */
class EvidenceTest {

  private static final String MANIFEST =
      """
      name = Evidence
      version = 1
      currency = CNY
      locales = en,zh
      evidence.ARREARS.en = Arrears
      evidence.ARREARS.zh = 逾期情况
      reason-code.LATE.en = Instalments are overdue, or were within a year
      reason-code.LATE.zh = 目前或近一年内有分期还款逾期
      """;

  private static final String HEADER =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;
      """;

  private static final String RULES =
      HEADER
          + rule("PTS-100 Start", "", "", "addRiskPoints( 50 )")
          + rule("PTS-110 No streak", "", "credit.overdueStreak == 0", points(8))
          + rule("PTS-120 Nothing late in a year", "", "credit.overdueCount12m == 0", points(10))
          + rule("PTS-130 A streak", "LATE", "credit.overdueStreak >= 1", points(-12))
          + rule("PTS-140 Late in a year", "LATE", "credit.overdueCount12m >= 1", points(-9));

  private static String points(int points) {
    return "addRiskPoints( \"ARREARS\", " + points + " )";
  }

  private static String rule(String name, String code, String when, String then) {
    return "rule \""
        + name
        + "\"\n@source( \"F4.8\" )\n"
        + (code.isEmpty() ? "" : "@code( \"" + code + "\" )\n")
        + "@reason( \"The record of instalments was looked at.\" )\n@reason_zh( \"已查看分期还款的逾期记录。\" )\nwhen\n  Customer( "
        + when
        + " )\nthen\n  decide."
        + then
        + ";\nend\n";
  }

  private static final String GRADES =
      HEADER.replace("assess", "classify").replace("AssessFindings", "ClassifyFindings")
          + rule("GRD-100 Fair", "", "assessment.riskPoints >= 55", "proposeGrade( RiskGrade.B )");

  private static PolicySource policy(String manifest, String rules) {
    return PolicySource.texts(
        Map.of(
            "policy.properties", manifest,
            "assess/points.drl", rules,
            "classify/grade.drl", GRADES));
  }

  private static CustomerSnapshot customer(Integer streak, Integer count) {
    return CustomerSnapshot.builder("E-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
        .credit(credit -> credit.overdueStreak(streak).overdueCount12m(count))
        .build();
  }

  @ParameterizedTest
  @EnumSource(Evaluator.class)
  void of_one_kind_the_best_and_the_worst_count_once(Evaluator evaluator) {
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(policy(MANIFEST, RULES)).evaluator(evaluator).build()) {
      assertThat(engine.decide(customer(null, 0)).riskPoints()).isEqualTo(60);
      assertThat(engine.decide(customer(0, null)).riskPoints()).isEqualTo(58);
      assertThat(engine.decide(customer(0, 0)).riskPoints())
          .as("the zero that the other implies adds nothing")
          .isEqualTo(60);
      assertThat(engine.decide(customer(2, 3)).riskPoints()).isEqualTo(38);
      assertThat(engine.decide(customer(0, 2)).riskPoints())
          .as("one for and one against")
          .isEqualTo(49);
    }
  }

  @Test
  void the_arithmetic_shows_what_counts_and_what_does_not() {
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(policy(MANIFEST, RULES)).build()) {
      PointsArithmetic points = engine.explain(customer(2, 3)).points();

      assertThat(points.steps())
          .containsExactly(
              new PointsArithmetic.Step("PTS-100", 50, 50, true, null),
              new PointsArithmetic.Step(
                  "PTS-130", -12, 38, false, new PointsArithmetic.EvidencePoints("ARREARS", -12)),
              new PointsArithmetic.Step(
                  "PTS-140", 0, 38, false, new PointsArithmetic.EvidencePoints("ARREARS", -9)));
      assertThat(points.total()).isEqualTo(38);
    }
  }

  @Test
  void officers_read_the_kind_and_what_adds_nothing() {
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(policy(MANIFEST, RULES)).build()) {
      Explanation explanation = engine.explain(customer(2, 3));
      String english = DecisionView.forOfficer(explanation, engine.policy(), Language.EN).text();
      String chinese = DecisionView.forOfficer(explanation, engine.policy(), Language.ZH).text();

      assertThat(english)
          .contains("PTS-130  Arrears")
          .contains("-12             38")
          .contains("(-9)             38")
          .contains("of one kind of evidence the most in favour and the most")
          .contains("= -12 risk points (Arrears)");
      assertThat(chinese).contains("PTS-140  逾期情况    (-9)    38").contains("同一类证据只计最有利和最不利的各一次。");
    }
  }

  @Test
  void arrears_in_two_fields_are_one_reason_of_two_facts() {
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(policy(MANIFEST, RULES)).build()) {
      PrincipalReasons grade =
          engine.explain(customer(2, 3)).principalReasons().stream()
              .filter(reasons -> reasons.aspect().equals(Aspect.GRADE))
              .findFirst()
              .orElseThrow();

      assertThat(grade.better()).isEqualTo("B");
      assertThat(grade.reasons())
          .singleElement()
          .satisfies(
              reason -> {
                assertThat(reason.code()).isEqualTo("LATE");
                assertThat(reason.rules()).contains("PTS-130", "PTS-140");
                assertThat(reason.facts())
                    .extracting(Fact::field)
                    .containsExactlyInAnyOrder("credit.overdueStreak", "credit.overdueCount12m");
              });
    }
  }

  @Test
  void a_kind_that_the_policy_does_not_declare_is_refused_at_its_place() {
    String rules =
        HEADER
            + rule(
                "PTS-110 No streak",
                "",
                "credit.overdueStreak == 0",
                "addRiskPoints( \"AREARS\", 8 )");
    assertThatThrownBy(() -> SegmentationEngine.builder().policy(policy(MANIFEST, rules)).build())
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("assess/points.drl:11:25")
        .hasMessageContaining(
            "policy.properties declares no kind of evidence 'AREARS'. Did you mean 'ARREARS'?");
  }
}

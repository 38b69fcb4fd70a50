package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.PrincipalReason;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.RiskGrade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Principal reasons and counterfactuals under policies small enough to know both by heart. */
class CausesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final String MANIFEST =
      "name = small\nversion = 1\ncurrency = CNY\nlocales = en\n";
  private static final String GRADES =
      header("classify", "ClassifyFindings")
          + rule("GRD-010", "assessment.riskPoints >= 70", "proposeGrade( RiskGrade.A )")
          + rule("GRD-020", "assessment.riskPoints >= 45", "proposeGrade( RiskGrade.B )");

  private static String header(String stage, String findings) {
    return "package policy."
        + stage
        + ";\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules."
        + findings
        + " decide;\n";
  }

  private static String rule(String id, String when, String... verbs) {
    StringBuilder then = new StringBuilder();
    for (String verb : verbs) {
      then.append("    decide.").append(verb).append(";\n");
    }
    return "rule \""
        + id
        + " A rule of the test\"\n    @source( \"test\" )\n    @reason( \"Reason of "
        + id.replace("-", " ").replaceAll("[0-9]", "")
        + " is told.\" )\nwhen\n    Customer( "
        + when
        + " )\nthen\n"
        + then
        + "end\n";
  }

  private static Explanation explain(
      String more, String assess, UnaryOperator<CustomerSnapshot.Builder> customer) {
    PolicySource policy =
        PolicySource.texts(
            Map.of(
                "policy.properties", MANIFEST + more,
                "assess/a.drl", header("assess", "AssessFindings") + assess,
                "classify/c.drl", GRADES));
    try (SegmentationEngine engine = SegmentationEngine.of(policy)) {
      return engine.explain(
          customer.apply(CustomerSnapshot.builder("C-1", TODAY, CustomerType.CORPORATE)).build());
    }
  }

  private static PrincipalReasons grade(Explanation explanation) {
    assertThat(explanation.principalReasons().get(0).aspect()).isEqualTo(Aspect.GRADE);
    return explanation.principalReasons().get(0);
  }

  private static Counterfactual change(Explanation explanation) {
    return explanation.counterfactuals().get(0);
  }

  @Test
  void the_one_reason_that_suffices_is_told_alone() {
    Explanation explanation =
        explain(
            "",
            rule("PTS-010", "", "addRiskPoints( 75 )")
                + rule("PTS-020", "credit.inquiries6m >= 3", "addRiskPoints( -20 )")
                + rule("PTS-030", "operations.documentDefects >= 3", "addRiskPoints( -3 )"),
            c -> c.credit(g -> g.inquiries6m(5)).operations(g -> g.documentDefects(4)));

    assertThat(grade(explanation).better()).isEqualTo("A");
    assertThat(grade(explanation).reasons())
        .extracting(PrincipalReason::code)
        .containsExactly("PTS-020");
    assertThat(grade(explanation).reasons().get(0).points()).isEqualTo(20);
    assertThat(grade(explanation).reasons().get(0).improvement())
        .containsExactly(new FieldChange("credit.inquiries6m", "5", "2"));
  }

  @Test
  void several_knock_outs_are_all_told_before_points() {
    Explanation explanation =
        explain(
            "",
            rule("PTS-010", "", "addRiskPoints( 75 )")
                + rule("CAP-010", "credit.defaults60m >= 1", "capGrade( RiskGrade.C )")
                + rule("CAP-020", "credit.overdueStreak >= 2", "capGrade( RiskGrade.C )")
                + rule("PTS-020", "credit.inquiries6m >= 3", "addRiskPoints( -40 )"),
            c -> c.credit(g -> g.defaults60m(1).overdueStreak(3).inquiries6m(9)));

    assertThat(grade(explanation).reasons())
        .extracting(PrincipalReason::code)
        .containsExactly("CAP-010", "CAP-020", "PTS-020");
    assertThat(grade(explanation).reasons())
        .extracting(PrincipalReason::knockOut)
        .containsExactly(true, true, false);
    assertThat(explanation.points().caps()).extracting(cap -> cap.best()).containsOnly(RiskGrade.C);
  }

  @Test
  void where_more_must_be_cured_than_may_be_told_the_weightiest_are_told_and_said_not_to_suffice() {
    String assess =
        rule("PTS-010", "", "addRiskPoints( 75 )")
            + rule("PTS-020", "credit.inquiries6m >= 3", "addRiskPoints( -20 )")
            + rule("PTS-030", "operations.documentDefects >= 3", "addRiskPoints( -21 )");
    UnaryOperator<CustomerSnapshot.Builder> customer =
        c -> c.credit(g -> g.inquiries6m(5)).operations(g -> g.documentDefects(4));

    PrincipalReasons one =
        grade(explain("principal-reasons = 1\n", assess + assessMore(), customer));
    assertThat(one.sufficient()).isFalse();
    assertThat(one.reasons()).extracting(PrincipalReason::code).containsExactly("PTS-030");
    assertThat(grade(explain("", assess + assessMore(), customer)).sufficient()).isTrue();
  }

  /** Takes so much that nothing short of both improvements reaches grade B. */
  private static String assessMore() {
    return rule("PTS-040", "type == CustomerType.CORPORATE", "addRiskPoints( -10 )")
        + rule("PTS-050", "credit.daysPastDue == null", "addRiskPoints( -20 )");
  }

  @Test
  void an_outcome_that_the_policy_gives_nobody_better_has_no_reason() {
    Explanation explanation = explain("", rule("PTS-010", "", "addRiskPoints( 75 )"), c -> c);

    assertThat(explanation.principalReasons())
        .filteredOn(reasons -> reasons.aspect() == Aspect.TIER)
        .singleElement()
        .satisfies(reasons -> assertThat(reasons.reasons()).isEmpty())
        .satisfies(reasons -> assertThat(reasons.sufficient()).isFalse());
  }

  @Test
  void a_rule_that_either_of_two_fields_fires_has_both_cured() {
    Explanation explanation =
        explain(
            "",
            rule("PTS-010", "", "addRiskPoints( 75 )")
                + rule(
                    "PTS-020",
                    "operations.incidents12m >= 2 || operations.documentDefects >= 3",
                    "addRiskPoints( -20 )"),
            c -> c.operations(g -> g.incidents12m(2).documentDefects(4)));

    assertThat(grade(explanation).better()).isEqualTo("A");
    assertThat(
            grade(explanation).reasons().stream().flatMap(reason -> reason.improvement().stream()))
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder("operations.incidents12m", "operations.documentDefects");
    assertThat(grade(explanation).reasons())
        .allSatisfy(reason -> assertThat(reason.rules()).containsExactly("PTS-020"));
  }

  @Test
  void points_for_two_things_together_are_seen_although_neither_alone_brings_any() {
    Explanation explanation =
        explain(
            "",
            rule("PTS-010", "", "addRiskPoints( 60 )")
                + rule(
                    "PTS-020",
                    "operations.incidents12m == 0, operations.documentDefects == 0",
                    "addRiskPoints( 20 )"),
            c -> c.operations(g -> g.incidents12m(2).documentDefects(4)));

    assertThat(grade(explanation).better()).isEqualTo("A");
    assertThat(grade(explanation).reasons())
        .hasSize(2)
        .allSatisfy(
            reason -> {
              assertThat(reason.code()).isEqualTo("PTS-020");
              assertThat(reason.rules()).containsExactly("PTS-020");
              assertThat(reason.text().en()).endsWith("would have been more favourable.");
            });
  }

  @Test
  void a_counterfactual_is_the_smallest_change_of_one_field_where_one_is_enough() {
    Explanation explanation =
        explain(
            "",
            rule("PTS-010", "", "addRiskPoints( 75 )")
                + rule("PTS-020", "loan.amount > 300000", "addRiskPoints( -10 )")
                + rule("PTS-030", "loan.amount > 900000", "addRiskPoints( -10 )"),
            c ->
                c.loan(
                    g -> g.amount(new BigDecimal("1000000")).exposure(new BigDecimal("1200000"))));

    assertThat(change(explanation).to()).isEqualTo("A");
    assertThat(change(explanation).changes())
        .containsExactly(
            new FieldChange("loan.amount", "1000000", "300000"),
            new FieldChange("loan.exposure", "1200000", "500000"));
    assertThat(change(explanation).text().en())
        .isEqualTo(
            "The risk grade would be A instead of B if this changed: Loan amount (300,000 instead of 1,000,000);"
                + " Total amount owed, including this loan (500,000 instead of 1,200,000).");
  }

  @Test
  void what_nobody_can_change_is_asked_of_nobody() {
    Explanation explanation =
        explain(
            "",
            rule("PTS-010", "", "addRiskPoints( 75 )")
                + rule("CAP-010", "credit.defaults60m >= 1", "capGrade( RiskGrade.C )"),
            c -> c.credit(g -> g.defaults60m(1)));

    assertThat(change(explanation).found()).isFalse();
    assertThat(change(explanation).text().en())
        .isEqualTo(
            "No combination of up to 4 changes that the customer could make was found to improve the risk grade beyond C.");
  }

  @Test
  void a_policy_may_say_otherwise_what_can_be_changed_and_what_it_costs() {
    String assess =
        rule("PTS-010", "", "addRiskPoints( 75 )")
            + rule("PTS-020", "loan.amount > 300000, loan.termMonths > 24", "addRiskPoints( -10 )");
    UnaryOperator<CustomerSnapshot.Builder> customer =
        c -> c.loan(g -> g.amount(new BigDecimal("310000")).termMonths(120));

    assertThat(change(explain("", assess, customer)).changes())
        .extracting(FieldChange::field)
        .containsExactly("loan.amount");
    assertThat(change(explain("change.loan.amount.cost = 2\n", assess, customer)).changes())
        .extracting(FieldChange::field)
        .containsExactly("loan.termMonths");
    assertThat(change(explain("change.loan.amount = no\n", assess, customer)).changes())
        .extracting(FieldChange::field)
        .containsExactly("loan.termMonths");
    String neither = "change.loan.amount = up\nchange.loan.termMonths = no\n";
    assertThat(change(explain(neither, assess, customer)).found()).isFalse();
  }

  @Test
  void the_unknown_is_blamed_only_where_the_known_does_not_suffice() {
    String assess =
        rule("PTS-010", "", "addRiskPoints( 60 )")
            + rule("PTS-020", "credit.scoreIndex >= 80", "addRiskPoints( 20 )")
            + rule("PTS-030", "credit.inquiries6m >= 3", "addRiskPoints( -12 )");

    Explanation known = explain("", assess, c -> c.credit(g -> g.inquiries6m(4)));
    assertThat(grade(known).reasons())
        .extracting(PrincipalReason::code)
        .containsExactly("PTS-020", "PTS-030");
    assertThat(grade(known).reasons().get(0).text().en())
        .isEqualTo(
            "Credit score on a common scale (0 to 100): unknown; at least 80 would have been more favourable.");
    Explanation both =
        explain("", assess.replace("( 60 )", "( 75 )"), c -> c.credit(g -> g.inquiries6m(4)));
    assertThat(grade(both).reasons())
        .extracting(PrincipalReason::code)
        .isEqualTo(List.of("PTS-030"));
  }
}

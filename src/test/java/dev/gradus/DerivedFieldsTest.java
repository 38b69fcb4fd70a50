package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.ScoreScale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A policy that decides on fields that it derives itself. */
class DerivedFieldsTest {

  private static final PolicySource SOURCE =
      PolicySource.directory(Path.of("src/test/resources/policies/affordability"));
  private static final SegmentationEngine ENGINE = SegmentationEngine.of(SOURCE);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  private static CustomerSnapshot.Builder borrower(long amount, long income) {
    return CustomerSnapshot.builder("d-1", TODAY, CustomerType.INDIVIDUAL)
        .currency("EUR")
        .person(p -> p.annualIncome(income))
        .loan(l -> l.amount(amount).termMonths(24));
  }

  private static Reason reason(ServiceDecision decision, String rule) {
    return decision.reasons().stream()
        .filter(reason -> reason.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_rule_fires_on_the_very_threshold_of_a_derived_field() {
    assertThat(ENGINE.decide(borrower(34_999, 100_000).build()).riskPoints()).isEqualTo(60);
    assertThat(ENGINE.decide(borrower(35_000, 100_000).build()).riskPoints()).isEqualTo(30);
  }

  @Test
  void a_reason_quotes_the_value_and_its_evidence_shows_the_operands() {
    ServiceDecision decision = ENGINE.decide(borrower(40_000, 100_000).build());

    Reason reason = reason(decision, "AFF-020");
    assertThat(reason.text().en())
        .isEqualTo("The loan is 0.4 of a yearly income; from 0.35 it is high.");
    assertThat(reason.evidence())
        .extracting(Evidence::field, Evidence::threshold, Evidence::actual)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("derived.loanToIncome", "0.35", "0.4"));
    assertThat(reason.evidence().get(0).operands())
        .containsExactly(entry("loan.amount", "40000"), entry("person.annualIncome", "100000"));
  }

  @Test
  void evidence_of_a_field_that_builds_on_others_shows_what_they_were_derived_of() {
    ServiceDecision decision =
        ENGINE.decide(
            borrower(10_000, 30_000).extra("monthlyRent", new BigDecimal("1000")).build());

    assertThat(reason(decision, "AFF-030").evidence().get(0).operands())
        .containsExactly(
            entry("person.annualIncome", "30000"),
            entry("derived.yearlyRent", "12000"),
            entry("extra.monthlyRent", "1000"));
  }

  @Test
  void what_is_unknown_of_its_operands_makes_it_unknown_and_is_named() {
    ServiceDecision decision =
        ENGINE.decide(
            CustomerSnapshot.builder("d-2", TODAY, CustomerType.INDIVIDUAL)
                .currency("EUR")
                .loan(l -> l.amount(500_000))
                .build());

    assertThat(decision.riskPoints()).isEqualTo(60);
    assertThat(decision.referral()).isNotNull();
    assertThat(decision.referral().missing()).containsExactly("person.annualIncome");
    assertThat(ENGINE.decide(borrower(500_000, 0).build()).referral().missing())
        .as("a divisor of 0")
        .containsExactly("derived.loanToIncome");
  }

  @Test
  void a_customer_is_told_which_operand_to_change() {
    Explanation explanation = ENGINE.explain(borrower(40_000, 100_000).build());

    Counterfactual better =
        explanation.counterfactuals().stream()
            .filter(one -> one.aspect().equals(Aspect.GRADE))
            .findFirst()
            .orElseThrow();
    assertThat(better.changes()).containsExactly(new FieldChange("loan.amount", "40000", "34999"));
    assertThat(
            explanation.principalReasons().get(0).reasons().get(0).facts().stream()
                .map(fact -> fact.field() + "=" + fact.actual()))
        .containsExactly("derived.loanToIncome=0.4", "loan.amount=40000");
  }

  @Test
  void why_not_tells_the_distance_and_the_operands() {
    ConditionCheck.Test test =
        (ConditionCheck.Test)
            ENGINE
                .whyNot(borrower(10_000, 100_000).build(), Target.rule("AFF-020"))
                .bringing()
                .get(0)
                .condition();

    assertThat(test.test().actual()).isEqualTo("0.1");
    assertThat(test.test().operands()).containsEntry("loan.amount", "10000");
    assertThat(test.distance().by()).isEqualByComparingTo("0.25");
  }

  @Test
  void the_catalogue_lists_it_with_unit_range_and_derivation() {
    Field ratio = ENGINE.policy().fields().get("derived.loanToIncome");
    assertThat(ratio.type()).isEqualTo(FieldType.DECIMAL);
    assertThat(ratio.unit()).isEqualTo(Unit.RATIO);
    assertThat(ratio.allowed()).isEqualTo("a number from 0 to 100");
    assertThat(ratio.derivation()).isEqualTo("loan.amount / person.annualIncome");
    assertThat(ratio.en()).isEqualTo("Loan to yearly income");
    assertThat(ENGINE.policy().fields().get("derived.events").type()).isEqualTo(FieldType.WHOLE);
    assertThat(ENGINE.policy().fields().get("derived.events").allowed())
        .isEqualTo("a whole number from 0 to 20000");
    assertThat(ENGINE.policy().fields().get("derived.yearlyRent").unit()).isEqualTo(Unit.CURRENCY);
    assertThat(ENGINE.policy().fields().get("derived.monthsLeft").unit()).isEqualTo(Unit.MONTHS);
    assertThat(ENGINE.policy().fields().given()).noneMatch(Field::derived);
  }

  @Test
  void a_snapshot_cannot_give_it() {
    assertThat(ENGINE.policy().fields().given())
        .extracting(Field::path)
        .doesNotContain("derived.loanToIncome");
  }

  @Test
  void a_verb_says_the_value_of_a_field_and_nothing_where_it_is_unknown() {
    ServiceDecision until =
        ENGINE.decide(borrower(150_000, 100_000).extra("contractEnd", TODAY.plusMonths(7)).build());
    assertThat(until.service().terms().maxTermMonths()).isEqualTo(7);
    assertThat(until.service().terms().minCoverage()).isEqualByComparingTo("1.5");
    assertThat(reason(until, "TRM-030").effect().en()).isEqualTo("at most 7 months");
    assertThat(reason(until, "TRM-030").text().en()).isEqualTo("The employment ends in 7 months.");

    ServiceDecision open = ENGINE.decide(borrower(10_000, 100_000).build());
    assertThat(open.service().terms().maxTermMonths()).isNull();
    assertThat(open.reasons()).extracting(Reason::rule).contains("TRM-030");
  }

  @Test
  void an_outcome_of_the_policy_s_own_may_be_the_value_of_a_field() {
    ServiceDecision decision =
        ENGINE.decide(borrower(24_000, 30_000).extra("monthlyRent", new BigDecimal("500")).build());

    assertThat(decision.outcomes().get("burden"))
        .isEqualTo(new OutcomeValue.Amount(new BigDecimal("0.0416666666666667")));
    assertThat(ENGINE.decide(borrower(24_000, 30_000).build()).outcomes())
        .as("unknown without the rent")
        .doesNotContainKey("burden");
  }

  @Test
  void a_value_beyond_its_range_is_held_at_the_nearer_end() {
    assertThat(
            ENGINE
                .decide(borrower(10_000, 100_000).extra("contractEnd", TODAY.minusYears(3)).build())
                .service()
                .terms()
                .maxTermMonths())
        .isEqualTo(1);
    assertThat(ENGINE.decide(borrower(1_000_000, 1).build()).service().terms().minCoverage())
        .isEqualByComparingTo("100");
  }

  @Test
  void explanations_read_what_a_rule_said_to_this_customer() {
    Explanation explanation =
        ENGINE.explain(
            borrower(150_000, 100_000).extra("contractEnd", TODAY.plusMonths(7)).build());

    assertThat(
            explanation.principalReasons().stream()
                .map(reasons -> reasons.aspect().name() + " " + reasons.outcome()))
        .contains("TERM 7", "COVERAGE 1.5");
  }

  @Test
  void both_evaluators_decide_alike() {
    try (SegmentationEngine drools =
        SegmentationEngine.builder().policy(SOURCE).evaluator(Evaluator.DROOLS).build()) {
      for (long amount : List.of(0L, 34_999L, 35_000L, 35_001L, 5_000_000L)) {
        CustomerSnapshot snapshot =
            borrower(amount, 100_000)
                .extra("monthlyRent", new BigDecimal("6700.01"))
                .extra("contractEnd", TODAY.plusMonths(7))
                .credit(c -> c.overdueCount12m(4).inquiries6m(3))
                .build();
        assertThat(ENGINE.decide(snapshot)).isEqualTo(drools.decide(snapshot));
      }
    }
  }

  @Test
  void contracts_go_by_the_signs_of_the_operands() {
    assertThat(problems("monotone.loan.amount = down\nmonotone.credit.inquiries6m = down\n"))
        .isEmpty();
    assertThat(problems("monotone.loan.amount = up\n"))
        .extracting(PolicyProblem::code)
        .containsExactly("broken-contract");
  }

  @Test
  void a_divisor_of_0_that_makes_a_limit_vanish_breaks_a_contract() {
    List<PolicyProblem> problems = problems("monotone.person.annualIncome = up\n");

    assertThat(problems).extracting(PolicyProblem::code).containsExactly("broken-contract");
    assertThat(problems.get(0).message()).contains("and the one with 0 gets");
  }

  @Test
  void a_direction_that_no_sign_tells_is_told_honestly() {
    assertThat(
            problems(
                """
                derive.swing = loan.amount * finances.cashFlowChangeRatio
                derive.swing.en = Swing
                monotone.loan.amount = down
                """,
                "derived.loanToIncome >= 0.35",
                "derived.swing >= 100"))
        .extracting(PolicyProblem::code)
        .containsAnyOf("broken-contract", "unproven-contract");
  }

  private static List<PolicyProblem> problems(String contracts) {
    return problems(contracts, "derived.loanToIncome", "derived.loanToIncome");
  }

  /** The policy with other contracts. */
  private static Map<String, String> texts(String contracts) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    SOURCE
        .read()
        .contents()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    texts.computeIfPresent(
        "policy.properties", (path, text) -> text.replaceAll("(?m)^monotone.*$", "") + contracts);
    return texts;
  }

  private static List<PolicyProblem> problems(String contracts, String test, String other) {
    try {
      Map<String, String> texts = texts(contracts);
      texts.computeIfPresent(
          "assess/afford.drl",
          (path, text) ->
              test.equals(other)
                  ? text
                  : text.replace(test, other)
                      .replace(
                          "The loan is {derived.loanToIncome} of a yearly income; from 0.35 it is high.",
                          "It swings by {derived.swing}, from 100 on too much."));
      return SegmentationEngine.check(PolicySource.texts(texts)).stream()
          .filter(problem -> problem.code().contains("contract"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_protected_operand_protects_what_is_derived_of_it() throws IOException {
    assertThat(
            SegmentationEngine.check(
                SOURCE
                    .withSetting("derive.events", "person.age + credit.inquiries6m")
                    .withSetting("derive.events.unit", "count")))
        .extracting(PolicyProblem::code)
        .contains("protected-field");
  }

  @Test
  void a_policy_places_scores_by_its_anchors() {
    PolicySource tiny = PolicySource.directory(Path.of("src/test/resources/policies/tiny"));
    CustomerSnapshot snapshot =
        CustomerSnapshot.builder("s-1", TODAY, CustomerType.INDIVIDUAL)
            .credit(c -> c.score(new BigDecimal("650")).scoreScale(ScoreScale.ZHIMA))
            .build();
    try (SegmentationEngine linear = SegmentationEngine.of(tiny);
        SegmentationEngine anchored =
            SegmentationEngine.of(
                tiny.withSetting(
                    "score-scale.ZHIMA", "350:0, 550:35, 600:50, 650:65, 700:80, 950:100"))) {
      assertThat(linear.decide(snapshot).riskPoints()).as("50 on the line").isEqualTo(50);
      assertThat(anchored.decide(snapshot).riskPoints()).as("65 by the anchors").isEqualTo(75);
      assertThat(anchored.decide(snapshot).policy().fingerprint())
          .isNotEqualTo(linear.decide(snapshot).policy().fingerprint());
    }
  }

  @Test
  void haircuts_count_less_of_some_collateral() throws IOException {
    PolicySource adjusted =
        PolicySource.texts(texts(""))
            .withSetting("derive.events", "collateral.adjustedCoverage * 10")
            .withSetting("derive.events.unit", "count")
            .withSetting("haircut.EQUIPMENT", "0.2");
    try (SegmentationEngine engine = SegmentationEngine.of(adjusted)) {
      for (CollateralType type : List.of(CollateralType.REAL_ESTATE, CollateralType.EQUIPMENT)) {
        ServiceDecision decision =
            engine.decide(
                borrower(10_000, 100_000).collateral(c -> c.type(type).value(10_000)).build());
        assertThat(decision.riskPoints())
            .as("0.7 and 0.2 of the value")
            .isEqualTo(type == CollateralType.REAL_ESTATE ? 50 : 60);
      }
      assertThat(
              engine
                  .decide(borrower(10_000, 100_000).collateral(c -> c.value(30_000)).build())
                  .riskPoints())
          .as("of an unknown type the lowest, 0.2")
          .isEqualTo(60);
    }
  }

  @Test
  void a_decision_is_the_same_value_after_its_policy_went_through_a_cache() {
    ServiceDecision first = ENGINE.decide(borrower(40_000, 100_000).build());
    try (SegmentationEngine again = SegmentationEngine.of(SOURCE)) {
      assertThat(again.decide(borrower(40_000, 100_000).build())).isEqualTo(first);
      assertThat(first.riskGrade()).isEqualTo(RiskGrade.B);
    }
  }
}

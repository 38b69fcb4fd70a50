package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Approval;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Shift;
import dev.gradus.decision.Target;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Channel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Tier;
import dev.gradus.rules.Warning;
import dev.gradus.support.MarkedPolicy;
import dev.gradus.support.Snapshots;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A policy with rules for all five stages decides applications, declined ones and reviews. */
class FiveStagesTest {

  private static final Path POLICY = Path.of("src/test/resources/policies/lending");

  private static SegmentationEngine engine;

  @BeforeAll
  static void open() {
    engine = SegmentationEngine.of(PolicySource.directory(POLICY));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  /** Somebody of whom all is known that the policy asks for, but for what is said here. */
  private static CustomerSnapshot customer(UnaryOperator<CustomerSnapshot.Builder> values) {
    return values
        .apply(
            CustomerSnapshot.builder("C-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
                .person(
                    person -> person.employmentYears(BigDecimal.valueOf(5)).annualIncome(200_000))
                .loan(loan -> loan.amount(80_000)))
        .build();
  }

  private static ServiceDecision decide(UnaryOperator<CustomerSnapshot.Builder> values) {
    return engine.decide(customer(values));
  }

  private static CustomerSnapshot.Builder overdue(CustomerSnapshot.Builder customer, int streak) {
    return customer.credit(credit -> credit.overdueStreak(streak));
  }

  @Test
  void the_policy_is_sound_and_its_contracts_are_proven() throws IOException {
    assertThat(SegmentationEngine.check(PolicySource.directory(POLICY)))
        .extracting("code")
        .doesNotContain("broken-contract", "unproven-contract");
  }

  @Test
  void an_application_within_the_limits_is_approved() {
    ServiceDecision decision = decide(customer -> customer);

    assertThat(decision.riskGrade()).isEqualTo(RiskGrade.A);
    assertThat(decision.recommendation()).isEqualTo(Recommendation.APPROVE);
    assertThat(decision.authority()).isEqualTo(Authority.OFFICER);
    assertThat(decision.referral()).isNull();
    assertThat(decision.assetClass()).isNull();
    assertThat(decision.service().terms().maxAmount()).isEqualTo("200000");
    assertThat(decision.service().approval()).isEqualTo(new Approval(ApprovalChannel.FAST, 1));
    assertThat(decision.service().monitoring().nextReviewOn())
        .isEqualTo(Snapshots.TODAY.plusDays(90));
  }

  @Test
  void an_amount_beyond_the_maximum_is_referred_with_the_rule_that_says_so() {
    ServiceDecision decision = decide(customer -> customer.loan(loan -> loan.amount(500_000)));

    assertThat(decision.recommendation()).isEqualTo(Recommendation.REFER);
    assertThat(decision.authority()).isEqualTo(Authority.MANAGER);
    assertThat(decision.referral().rules()).containsExactly("REC-020");
    assertThat(decision.service().approval()).isEqualTo(new Approval(ApprovalChannel.ENHANCED, 5));
  }

  @Test
  void the_least_limit_holds_the_greatest_proposal() {
    ServiceDecision decision =
        decide(customer -> customer.person(person -> person.annualIncome(900_000)));

    assertThat(decision.service().terms().maxAmount()).isEqualTo("300000");
  }

  @Test
  void where_the_basis_is_unknown_there_is_no_maximum() {
    ServiceDecision decision =
        decide(customer -> customer.person(person -> person.annualIncome((BigDecimal) null)));

    assertThat(decision.service().terms().maxAmount()).isNull();
  }

  @Test
  void a_referral_of_the_first_stage_refers_an_application_and_names_what_is_missing() {
    ServiceDecision decision =
        decide(customer -> customer.person(person -> person.employmentYears(null)));

    assertThat(decision.recommendation()).isEqualTo(Recommendation.REFER);
    assertThat(decision.referral().missing()).containsExactly("person.employmentYears");
  }

  @Test
  void a_declined_application_is_granted_nothing_but_service_contacts() {
    ServiceDecision decision = decide(customer -> overdue(customer, 4));
    Service service = decision.service();

    assertThat(decision.recommendation()).isEqualTo(Recommendation.DECLINE);
    assertThat(decision.authority()).isEqualTo(Authority.OFFICER);
    assertThat(decision.referral()).isNull();
    assertThat(service.approval()).isNull();
    assertThat(service.pricing()).isNull();
    assertThat(service.terms()).isEqualTo(Service.builder().build().terms());
    assertThat(service.monitoring()).isEqualTo(Service.builder().build().monitoring());
    assertThat(service.manager()).isEqualTo(ManagerService.NONE);
    assertThat(service.contacts()).hasSize(1);
  }

  @Test
  void a_review_quotes_no_terms_and_classifies_the_running_loan() {
    ServiceDecision decision =
        decide(customer -> overdue(customer, 2).lifecycle(Lifecycle.BORROWER));
    Service service = decision.service();

    assertThat(decision.recommendation()).isNull();
    assertThat(decision.authority()).isNull();
    assertThat(decision.assetClass()).isEqualTo(AssetClass.SUBSTANDARD);
    assertThat(service.approval()).isNull();
    assertThat(service.terms()).isEqualTo(Service.builder().build().terms());
    assertThat(service.pricing().adjustmentBp()).isEqualTo(-20);
    assertThat(service.manager()).isEqualTo(ManagerService.SHARED);
    assertThat(service.monitoring().everyDays()).isEqualTo(90);
  }

  @Test
  void a_borrower_who_applies_again_is_recommended_for_and_classified() {
    ServiceDecision decision =
        decide(
            customer ->
                customer
                    .lifecycle(Lifecycle.BORROWER)
                    .decisionPoint(DecisionPoint.APPLICATION)
                    .credit(credit -> credit.daysPastDue(8)));

    assertThat(decision.recommendation()).isEqualTo(Recommendation.APPROVE);
    assertThat(decision.assetClass()).isEqualTo(AssetClass.SPECIAL_MENTION);
  }

  @Test
  void former_customers_have_a_class_only_while_they_owe_something() {
    ServiceDecision owing = decide(customer -> customer.lifecycle(Lifecycle.FORMER));
    ServiceDecision free =
        decide(customer -> customer.lifecycle(Lifecycle.FORMER).loan(loan -> loan.amount(null)));

    assertThat(owing.assetClass()).isEqualTo(AssetClass.NORMAL);
    assertThat(free.assetClass()).isNull();
  }

  @Test
  void the_law_puts_running_loans_into_a_class_by_their_days_past_due() {
    for (Object[] law :
        new Object[][] {
          {7, AssetClass.NORMAL},
          {8, AssetClass.SPECIAL_MENTION},
          {90, AssetClass.SPECIAL_MENTION},
          {91, AssetClass.SUBSTANDARD},
          {270, AssetClass.SUBSTANDARD},
          {271, AssetClass.DOUBTFUL},
          {360, AssetClass.DOUBTFUL},
          {361, AssetClass.LOSS}
        }) {
      assertThat(classOf(credit -> credit.daysPastDue((Integer) law[0]))).isEqualTo(law[1]);
    }
  }

  @Test
  void where_the_days_are_unknown_instalments_in_a_row_count_for_them() {
    for (Object[] law :
        new Object[][] {
          {0, AssetClass.NORMAL},
          {1, AssetClass.SPECIAL_MENTION},
          {4, AssetClass.SUBSTANDARD},
          {9, AssetClass.SUBSTANDARD},
          {10, AssetClass.DOUBTFUL},
          {12, AssetClass.DOUBTFUL},
          {13, AssetClass.LOSS}
        }) {
      assertThat(classOf(credit -> credit.overdueStreak((Integer) law[0]))).isEqualTo(law[1]);
    }
    assertThat(classOf(credit -> credit.overdueStreak(13).daysPastDue(5)))
        .isEqualTo(AssetClass.NORMAL);
  }

  /** The class under a policy whose own rules say nothing of it. */
  private static AssetClass classOf(UnaryOperator<dev.gradus.rules.Credit.Builder> credit) {
    try (SegmentationEngine other = SegmentationEngine.of(MarkedPolicy.source(7))) {
      ServiceDecision decision =
          other.decide(
              CustomerSnapshot.builder("C-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
                  .lifecycle(Lifecycle.BORROWER)
                  .credit(credit)
                  .build());
      return decision.assetClass();
    }
  }

  @Test
  void an_application_of_which_no_rule_recommends_anything_is_referred_with_a_reason() {
    try (SegmentationEngine other = SegmentationEngine.of(MarkedPolicy.source(7))) {
      ServiceDecision decision = other.decide(customer(customer -> customer));

      assertThat(decision.recommendation()).isEqualTo(Recommendation.REFER);
      assertThat(decision.referral().rules()).containsExactly("FLR-900");
      assertThat(decision.reasons())
          .extracting(Reason::rule)
          .containsExactly("AS-010", "CL-010", "FLR-900", "SV-010");
      assertThat(decision.reasons().get(2).text().en())
          .contains("No rule of the policy recommends");
    }
  }

  @Test
  void the_last_stage_reads_whether_anybody_need_look() {
    assertThat(channels(decide(customer -> customer)))
        .containsExactlyInAnyOrder(Channel.PHONE, Channel.MAIL);
    assertThat(channels(decide(customer -> customer.loan(loan -> loan.amount(500_000)))))
        .as("referred")
        .containsExactly(Channel.PHONE);
    assertThat(channels(decide(customer -> overdue(customer, 4))))
        .as("declined")
        .containsExactly(Channel.PHONE);
    UnaryOperator<CustomerSnapshot.Builder> review =
        customer -> customer.lifecycle(Lifecycle.BORROWER);
    assertThat(channels(decide(review))).contains(Channel.MAIL);
    assertThat(
            channels(
                decide(
                    customer ->
                        review.apply(customer).person(person -> person.employmentYears(null)))))
        .as("a review that a rule refers")
        .containsExactly(Channel.PHONE);
  }

  private static List<Channel> channels(ServiceDecision decision) {
    return decision.service().contacts().stream().map(ContactPlan::channel).toList();
  }

  @Test
  void the_last_stage_reads_the_warnings_that_the_fourth_raised() {
    ServiceDecision decision =
        decide(
            customer -> overdue(customer, 2).collateral(collateral -> collateral.value(100_000)));

    assertThat(decision.warnings())
        .extracting("code", "severity")
        .contains(org.assertj.core.groups.Tuple.tuple(Warning.COVER_SHORTFALL, Severity.HIGH));
    assertThat(decision.service().pricing().adjustmentBp()).isZero();
    assertThat(reason(decision, "RSK-030").inForce()).isTrue();
  }

  @Test
  void reasons_say_whether_they_are_in_force_and_what_holds_instead() {
    ServiceDecision capped = decide(customer -> overdue(customer, 2));
    ServiceDecision review = decide(customer -> customer.lifecycle(Lifecycle.BORROWER));

    assertThat(reason(capped, "GRD-010").inForce()).isFalse();
    assertThat(reason(capped, "GRD-010").overriddenBy()).containsExactly("RSK-030");
    assertThat(reason(capped, "RSK-030").inForce()).isTrue();
    assertThat(reason(review, "LIM-010").inForce()).isFalse();
    assertThat(reason(review, "LIM-010").overriddenBy()).isEmpty();
    assertThat(reason(review, "REC-010").inForce()).isFalse();
    assertThat(reason(review, "SRV-030").inForce()).isTrue();
    assertThat(reason(decide(customer -> customer), "LIM-010").overriddenBy())
        .containsExactly("LIM-020");
  }

  private static Reason reason(ServiceDecision decision, String rule) {
    return decision.reasons().stream()
        .filter(reason -> reason.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_moved_since_the_last_decision_is_said() {
    ServiceDecision decision =
        decide(
            customer ->
                overdue(customer, 2)
                    .previous(
                        previous ->
                            previous
                                .riskGrade(RiskGrade.A)
                                .tier(Tier.ORDINARY)
                                .crmMode(CrmMode.BASIC)
                                .decidedOn(Snapshots.TODAY.minusDays(30))));

    assertThat(decision.changes())
        .containsExactly(new Shift(Aspect.GRADE, "A", "C", /* up= */ false));
  }

  @Test
  void what_would_be_approved_instead_of_referred_is_found() {
    CustomerSnapshot asking = customer(customer -> customer.loan(loan -> loan.amount(250_000)));
    Counterfactual change =
        engine.explain(asking).counterfactuals().stream()
            .filter(each -> each.aspect().equals(Aspect.RECOMMENDATION))
            .findFirst()
            .orElseThrow();

    assertThat(change.from()).isEqualTo("REFER");
    assertThat(change.to()).isEqualTo("APPROVE");
    assertThat(change.changes())
        .containsExactly(new FieldChange("loan.amount", "250000", "200000"));
    assertThat(change.text().en())
        .startsWith("The recommendation would be APPROVE instead of REFER if this changed:");
  }

  @Test
  void why_not_answers_for_recommendations() {
    var answer =
        engine.whyNot(
            customer(customer -> customer.loan(loan -> loan.amount(250_000))),
            Target.recommendation(Recommendation.APPROVE));

    assertThat(answer.reached()).isFalse();
    assertThat(answer.forbidding()).extracting("rule").containsExactly("REC-020");
    assertThat(answer.bringing()).extracting("rule").containsExactly("REC-010");
  }

  @Test
  void the_pages_show_recommendation_authority_amount_class_and_what_is_not_in_force() {
    var explanation = engine.explain(customer(customer -> overdue(customer, 2)));
    String officer = DecisionView.forOfficer(explanation, engine.policy(), Language.EN).text();
    String letter = DecisionView.forCustomer(explanation, engine.policy(), Language.EN).text();

    assertThat(officer)
        .containsPattern("Recommendation +REFER")
        .containsPattern("Decided by +OFFICER")
        .contains("amount of at most 100,000")
        .contains("not in force: RSK-030 instead")
        .contains("next on 2026-09-28");
    assertThat(letter)
        .containsPattern("Your application +A member of our staff decides it")
        .containsPattern("Largest amount +100,000")
        .doesNotContain("OFFICER");
    var review =
        engine.explain(customer(customer -> overdue(customer, 2).lifecycle(Lifecycle.BORROWER)));
    assertThat(DecisionView.forOfficer(review, engine.policy(), Language.EN).text())
        .containsPattern("Asset class +SUBSTANDARD");
    assertThat(DecisionView.forCustomer(review, engine.policy(), Language.EN).text())
        .doesNotContainIgnoringCase("asset class")
        .doesNotContainIgnoringCase("substandard");
  }

  @Test
  void both_back_ends_decide_alike() {
    try (SegmentationEngine drools =
        SegmentationEngine.builder()
            .policy(PolicySource.directory(POLICY))
            .evaluator(Evaluator.DROOLS)
            .build()) {
      for (int streak : List.of(0, 1, 2, 4)) {
        for (Lifecycle lifecycle : Lifecycle.values()) {
          CustomerSnapshot snapshot =
              customer(customer -> overdue(customer, streak).lifecycle(lifecycle));
          assertThat(drools.decide(snapshot)).isEqualTo(engine.decide(snapshot));
        }
      }
    }
  }
}

package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.rules.Action;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.ContractorHealth;
import dev.gradus.rules.Credit;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Industry;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.Occupation;
import dev.gradus.rules.ProjectPhase;
import dev.gradus.rules.ProjectSector;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.ScoreScale;
import dev.gradus.rules.Tier;
import dev.gradus.rules.Warning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a head of credit would not sign, and the first edition of the default policy said. */
class JudgementTest {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @Test
  void an_insolvent_firm_with_a_clean_record_is_high_risk_and_gets_no_discount() {
    ServiceDecision decision = ENGINE.decide(insolvent("0"));

    assertThat(decision.riskGrade()).isEqualTo(RiskGrade.C);
    assertThat(decision.recommendation()).isEqualTo(Recommendation.REFER);
    assertThat(decision.service().approval().channel()).isEqualTo(ApprovalChannel.ENHANCED);
    assertThat(decision.service().pricing().adjustmentBp()).isPositive();
    assertThat(decision.service().terms().maxAmount()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void an_insolvent_firm_that_pays_debts_with_new_debts_is_declined() {
    assertThat(ENGINE.decide(insolvent("-1.5")).recommendation()).isEqualTo(Recommendation.DECLINE);
  }

  @Test
  void eighty_nine_days_past_due_are_high_risk_whatever_the_streak_says() {
    ServiceDecision decision =
        ENGINE.decide(
            employee()
                .credit(c -> cleanWithScore(c).overdueStreak(0).daysPastDue(89))
                .loan(l -> l.amount(40_000).termMonths(12).secured(false))
                .build());

    assertThat(decision.riskGrade()).isEqualTo(RiskGrade.C);
    assertThat(decision.recommendation()).isEqualTo(Recommendation.REFER);
    assertThat(decision.warnings())
        .extracting(RaisedWarning::code)
        .contains(Warning.OVERDUE_TWICE, Warning.DATA_CONTRADICTION);
  }

  @Test
  void a_project_a_year_and_a_half_late_and_far_over_budget_is_high_risk() {
    ServiceDecision decision =
        ENGINE.decide(
            tunnel()
                .project(
                    p ->
                        p.sector(ProjectSector.TRANSPORT)
                            .phase(ProjectPhase.CONSTRUCTION)
                            .delayDays(500)
                            .costOverrunRatio(new BigDecimal("0.9")))
                .build());

    assertThat(decision.riskGrade()).isEqualTo(RiskGrade.C);
    assertThat(decision.recommendation()).isEqualTo(Recommendation.REFER);
    assertThat(decision.warnings()).extracting(RaisedWarning::code).contains(Warning.PROJECT_DELAY);
  }

  @Test
  void a_company_of_which_nothing_is_known_is_approved_by_nobody_in_a_day() {
    ServiceDecision decision = ENGINE.decide(company().loan(l -> l.amount(2_000_000)).build());

    assertThat(decision.riskGrade()).isNotEqualTo(RiskGrade.A);
    assertThat(decision.recommendation()).isEqualTo(Recommendation.REFER);
    assertThat(decision.service().approval().channel()).isNotEqualTo(ApprovalChannel.FAST);
    assertThat(decision.service().terms().maxAmount()).isNull();
    assertThat(decision.referral().missing()).contains("credit.score");
  }

  @Test
  void a_zhima_score_of_700_is_good() {
    ServiceDecision zhima = scored(ScoreScale.ZHIMA, "700");

    assertThat(zhima.riskGrade()).isNotEqualTo(RiskGrade.C);
    assertThat(zhima.recommendation()).isEqualTo(Recommendation.APPROVE);
    assertThat(zhima.riskPoints()).isEqualTo(scored(ScoreScale.PERCENT, "80").riskPoints());
  }

  @Test
  void gold_does_not_override_a_distressed_contractor() {
    ServiceDecision decision =
        ENGINE.decide(
            tunnel()
                .relationship(
                    r -> r.lifetimeValue(9_000_000).crossSellPotential(new BigDecimal("80")))
                .project(
                    p ->
                        p.sector(ProjectSector.TRANSPORT)
                            .phase(ProjectPhase.CONSTRUCTION)
                            .contractorHealth(ContractorHealth.DISTRESSED))
                .build());

    assertThat(decision.tier()).isNotEqualTo(Tier.GOLD);
    assertThat(decision.riskGrade()).isNotEqualTo(RiskGrade.A);
    assertThat(decision.recommendation()).isEqualTo(Recommendation.REFER);
    assertThat(decision.service().pricing().adjustmentBp()).isNotNegative();
  }

  @Test
  void two_defaults_in_five_years_are_declined() {
    ServiceDecision decision =
        ENGINE.decide(
            employee()
                .credit(c -> cleanWithScore(c).defaults60m(2))
                .loan(l -> l.amount(40_000).termMonths(12).secured(false))
                .build());

    assertThat(decision.recommendation()).isEqualTo(Recommendation.DECLINE);
    assertThat(decision.service().approval()).isNull();
    assertThat(decision.service().pricing()).isNull();
  }

  @Test
  void an_application_has_an_amount_that_is_the_most_and_somebody_who_may_decide() {
    ServiceDecision decision =
        ENGINE.decide(
            employee()
                .credit(JudgementTest::cleanWithScore)
                .loan(l -> l.amount(80_000).termMonths(24).secured(false))
                .build());

    assertThat(decision.recommendation()).isEqualTo(Recommendation.APPROVE);
    assertThat(decision.authority()).isEqualTo(Authority.OFFICER);
    assertThat(decision.service().terms().maxAmount())
        .isEqualByComparingTo(decision.riskGrade() == RiskGrade.A ? "160000" : "96000");
  }

  @Test
  void a_customer_140_days_overdue_gets_no_birthday_greeting() {
    ServiceDecision decision =
        ENGINE.decide(
            CustomerSnapshot.builder("C-1", TODAY, CustomerType.INDIVIDUAL)
                .lifecycle(Lifecycle.BORROWER)
                .person(p -> p.birthDate(LocalDate.of(1985, 7, 2)))
                .credit(c -> c.daysPastDue(140).overdueStreak(5))
                .loan(l -> l.amount(60_000).exposure(48_000).termMonths(24))
                .contact(c -> c.marketingConsent(true))
                .build());

    assertThat(decision.service().actions())
        .extracting(task -> task.what())
        .doesNotContain(Action.GREET_BIRTHDAY);
    assertThat(decision.service().offers()).isEmpty();
    assertThat(decision.assetClass()).isEqualTo(AssetClass.SUBSTANDARD);
  }

  private static ServiceDecision scored(ScoreScale scale, String score) {
    return ENGINE.decide(
        employee()
            .credit(c -> c.score(new BigDecimal(score)).scoreScale(scale).historyMonths(60))
            .loan(l -> l.amount(40_000).termMonths(12).secured(false))
            .build());
  }

  private static Credit.Builder cleanWithScore(Credit.Builder credit) {
    return credit
        .score(new BigDecimal("800"))
        .scoreScale(ScoreScale.PBOC)
        .overdueStreak(0)
        .longestOverdueStreak12m(0)
        .overdueCount12m(0)
        .overdueCount24m(0)
        .daysPastDue(0)
        .worstDaysPastDue24m(0)
        .defaults60m(0)
        .inquiries6m(0)
        .historyMonths(120);
  }

  private static CustomerSnapshot.Builder employee() {
    return CustomerSnapshot.builder("C-1", TODAY, CustomerType.INDIVIDUAL)
        .lifecycle(Lifecycle.APPLICANT)
        .person(
            p ->
                p.birthDate(LocalDate.of(1985, 3, 3))
                    .occupation(Occupation.SALARIED)
                    .annualIncome(160_000))
        .finances(f -> f.debtToIncomeRatio(new BigDecimal("0.25")));
  }

  private static CustomerSnapshot.Builder company() {
    return CustomerSnapshot.builder("C-2", TODAY, CustomerType.CORPORATE)
        .lifecycle(Lifecycle.APPLICANT);
  }

  private static CustomerSnapshot insolvent(String debtServiceCover) {
    return company()
        .business(b -> b.industry(Industry.LEASING_BUSINESS).totalAssets(4_000_000))
        .finances(
            f ->
                f.debtToAssetsRatio(new BigDecimal("3"))
                    .debtServiceCoverRatio(new BigDecimal(debtServiceCover)))
        .credit(JudgementTest::cleanWithScore)
        .loan(l -> l.amount(500_000).termMonths(12).secured(false))
        .build();
  }

  private static CustomerSnapshot.Builder tunnel() {
    return CustomerSnapshot.builder("C-3", TODAY, CustomerType.PROJECT_COMPANY)
        .lifecycle(Lifecycle.APPLICANT)
        .finances(f -> f.debtToAssetsRatio(new BigDecimal("0.6")))
        .credit(JudgementTest::cleanWithScore)
        .loan(l -> l.amount(300_000_000).termMonths(240).secured(true))
        .collateral(c -> c.type(CollateralType.PROJECT_ASSETS).value(new BigDecimal("600000000")));
  }
}

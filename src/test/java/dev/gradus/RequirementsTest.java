package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Approval;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.Offer;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Shift;
import dev.gradus.decision.Task;
import dev.gradus.decision.Transition;
import dev.gradus.policy.PolicyRule;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.*;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Contact;
import dev.gradus.rules.Need;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Recommendation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * One test for each requirement that a decision can carry, found by its id, under the default
 * policy.
 */
class RequirementsTest {

  /** The requirement that a test shows. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Requirement {
    String value();
  }

  /**
   * All requirements that a decision can carry; the others measure a portfolio. F4.8 is in
   * CalibrationTest.
   */
  private static final Set<String> CARRIED =
      new TreeSet<>(
          List.of(
              "F0.1", "F0.2", "F0.3", "F0.4", "F0.9", "F0.10", "F1.1", "F1.2", "F1.4", "F1.5",
              "F1.6", "F1.7", "F1.8", "F1.9", "F1.10", "F1.11", "F1.12", "F1.13", "F2.1", "F2.2",
              "F2.3", "F2.4", "F2.5", "F2.6", "F2.7", "F2.8", "F2.9", "F2.10", "F3.1", "F3.2",
              "F3.3", "F3.4", "F3.5", "F3.6", "F3.7", "F4.1", "F4.2", "F4.4", "F4.5", "F4.6", "G1",
              "G2", "G3", "G4", "G10", "G11"));

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final BigDecimal PERCENT_80 = new BigDecimal("80");

  /** Nothing overdue, but no more than that: grade B. */
  private static final UnaryOperator<Credit.Builder> SOUND =
      c -> c.overdueStreak(0).defaults60m(0).inquiries6m(1).historyMonths(60);

  private static final UnaryOperator<Contact.Builder> CONSENT = c -> c.marketingConsent(true);

  /** A score at the top of its scale: grade A together with a clean record. */
  private static final UnaryOperator<Credit.Builder> STRONG =
      c ->
          c.score(new BigDecimal("100"))
              .scoreScale(ScoreScale.PERCENT)
              .overdueCount12m(0)
              .overdueCount24m(0)
              .worstDaysPastDue24m(0);

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void no_requirement_is_without_its_test() {
    Set<String> shown =
        Arrays.stream(RequirementsTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Requirement.class))
            .map(RequirementsTest::idOf)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(shown).isEqualTo(CARRIED);
  }

  @Test
  void every_rule_cites_a_requirement_and_almost_every_requirement_has_a_rule() {
    Set<String> cited = new TreeSet<>();
    for (PolicyRule rule : ENGINE.policy().rules()) {
      assertThat(rule.source()).as(rule.id()).isNotEmpty();
      cited.addAll(rule.source());
    }

    // What no rule can carry alone: the institution's switches are settings, privacy is in every
    // class.
    Set<String> carriedByRules = new TreeSet<>(CARRIED);
    carriedByRules.removeAll(Set.of("F1.11", "F3.4"));
    assertThat(cited).containsAll(carriedByRules);
  }

  private static String idOf(Method method) {
    String id = method.getAnnotation(Requirement.class).value();
    assertThat(method.getName()).startsWith(id.replace('.', '_') + "_");
    return id;
  }

  @Test
  @Requirement("F0.1")
  void F0_1_basic_financial_credit_and_behaviour_data_are_read() {
    ServiceDecision decision =
        decide(
            individual()
                .person(p -> p.occupation(Occupation.BUSINESS_OWNER).annualIncome(200_000))
                .credit(SOUND)
                .contact(CONSENT)
                .relationship(r -> r.productsHeld(3)));

    assertThat(rules(decision)).contains("PRO-320", "VAL-110", "DEF-110", "RPY-500", "REL-310");
  }

  @Test
  @Requirement("F0.2")
  void F0_2_gaps_are_visible_and_never_read_as_zero() {
    ServiceDecision thin = decide(individual());

    assertThat(thin.riskPoints()).isEqualTo(50);
    assertThat(thin.riskGrade()).isEqualTo(RiskGrade.B);
    assertThat(thin.referral()).isNotNull();
    assertThat(thin.referral().missing())
        .contains("credit.score", "credit.overdueStreak", "credit.defaults60m");
    assertThat(decide(individual().credit(SOUND)).referral()).isNull();
  }

  @Test
  @Requirement("F0.3")
  void F0_3_small_business_fast_high_net_worth_one_to_one_good_credit_cheaper() {
    ServiceDecision small =
        decide(
            customer(CustomerType.SMALL_BUSINESS)
                .credit(SOUND)
                .business(b -> b.annualRevenue(3_000_000))
                .loan(l -> l.amount(300_000).termMonths(12)));
    assertThat(small.crmMode()).isEqualTo(CrmMode.BASIC);
    assertThat(small.service().approval()).isEqualTo(new Approval(ApprovalChannel.FAST, 1));

    ServiceDecision wealthy = decide(individual().person(p -> p.investableAssets(6_000_000)));
    assertThat(wealthy.service().manager()).isEqualTo(ManagerService.DEDICATED);

    assertThat(
            decide(individual().credit(c -> STRONG.apply(c).score(PERCENT_80)))
                .service()
                .pricing()
                .adjustmentBp())
        .isEqualTo(-40);
  }

  @Test
  @Requirement("F0.4")
  void F0_4_contacts_follow_tier_and_consent() {
    ServiceDecision gold = decide(gold().contact(c -> c.marketingConsent(true)));
    assertThat(gold.tier()).isEqualTo(Tier.GOLD);
    assertThat(gold.service().contacts())
        .contains(new ContactPlan(Channel.VISIT, 30), new ContactPlan(Channel.MAIL, 90))
        .anyMatch(plan -> plan.channel() == Channel.APP);

    ServiceDecision silver = decide(silver().contact(c -> c.marketingConsent(true)));
    assertThat(silver.tier()).isEqualTo(Tier.SILVER);
    assertThat(silver.service().contacts()).contains(new ContactPlan(Channel.VISIT, 90));

    assertThat(decide(gold()).service().contacts())
        .as("a visit is service, mail and app are marketing")
        .containsExactly(new ContactPlan(Channel.VISIT, 30), new ContactPlan(Channel.PHONE, 90));
  }

  @Test
  @Requirement("F0.9")
  void F0_9_a_decision_explains_itself() {
    ServiceDecision decision = decide(individual().credit(c -> c.overdueStreak(2)));
    Reason reason = reason(decision, "RPY-520");

    assertThat(reason.text().en())
        .isEqualTo(
            "At least 2 instalments in a row are overdue, or a payment by at least 30 days; the grade is C.");
    assertThat(reason.text().zh()).contains("2 期").contains("30 天").contains("评级为 C");
    assertThat(reason.evidence()).contains(new Evidence("credit.overdueStreak", ">=", "2", "2"));
    assertThat(reason.effect().en()).contains("grade at most C").contains("warning OVERDUE_TWICE");
    assertThat(reason.source()).contains("F4.6");
  }

  @Test
  @Requirement("F1.1")
  void F1_1_the_whole_life_cycle_is_served() {
    for (Lifecycle lifecycle : Lifecycle.values()) {
      assertThat(decide(individual().lifecycle(lifecycle)).riskGrade()).isNotNull();
    }
    ServiceDecision former =
        decide(
            individual()
                .lifecycle(Lifecycle.FORMER)
                .credit(SOUND)
                .contact(c -> c.marketingConsent(true)));
    assertThat(actions(former)).contains(Action.WIN_BACK);
  }

  @Test
  @Requirement("F1.2")
  void F1_2_manufacturing_repays_flexibly_infrastructure_is_funded_for_long() {
    ServiceDecision plant =
        decide(corporate().credit(SOUND).business(b -> b.industry(Industry.MANUFACTURING)));
    assertThat(plant.service().terms().repaymentOptions()).contains(RepaymentOption.FLEXIBLE);

    ServiceDecision railway =
        decide(
            project()
                .credit(SOUND)
                .contact(CONSENT)
                .project(p -> p.sector(ProjectSector.TRANSPORT)));
    assertThat(offers(railway)).contains("PROJECT_STABLE_LOAN");
    assertThat(railway.service().terms().repaymentOptions())
        .contains(RepaymentOption.CASH_FLOW_SHAPED);
  }

  @Test
  @Requirement("F1.4")
  void F1_4_credit_operational_and_market_risk_all_count() {
    int sound = decide(corporate().credit(SOUND)).riskPoints();

    assertThat(decide(corporate().credit(c -> SOUND.apply(c).inquiries6m(6))).riskPoints())
        .isLessThan(sound);
    assertThat(decide(corporate().credit(SOUND).operations(o -> o.incidents12m(2))).riskPoints())
        .isLessThan(sound);
    assertThat(
            decide(
                    corporate()
                        .credit(SOUND)
                        .market(m -> m.industryOutlook(IndustryOutlook.DETERIORATING)))
                .riskPoints())
        .isLessThan(sound);
  }

  @Test
  @Requirement("F1.5")
  void F1_5_products_follow_technology_manufacture_projects_and_renewable_power() {
    assertThat(
            offers(
                decide(
                    corporate()
                        .credit(SOUND)
                        .contact(CONSENT)
                        .business(
                            b ->
                                b.industry(Industry.INFORMATION_TECHNOLOGY)
                                    .intellectualProperty(true)))))
        .containsExactly("IP_PLEDGED_LOAN");
    assertThat(
            offers(
                decide(
                    corporate()
                        .credit(SOUND)
                        .contact(CONSENT)
                        .business(
                            b -> b.industry(Industry.MANUFACTURING).annualRevenue(200_000_000)))))
        .containsExactly("SUPPLY_CHAIN_FINANCE");
    ServiceDecision wind =
        decide(
            project()
                .credit(SOUND)
                .contact(CONSENT)
                .project(p -> p.sector(ProjectSector.RENEWABLE_POWER)));
    assertThat(offers(wind)).contains("RENEWABLE_POWER_LOAN");
    assertThat(wind.service().pricing().rateType()).isEqualTo(RateType.MIXED);
    assertThat(wind.service().terms().repaymentOptions())
        .contains(RepaymentOption.CASH_FLOW_SHAPED);
    ServiceDecision cheapRailway =
        decide(
            project()
                .credit(SOUND)
                .contact(CONSENT)
                .loan(l -> l.need(Need.LOW_COST))
                .project(p -> p.sector(ProjectSector.TRANSPORT)));
    assertThat(offers(cheapRailway)).contains("PROJECT_FLOATING_LOAN");
    assertThat(cheapRailway.service().pricing().rateType()).isEqualTo(RateType.FLOATING);
  }

  @Test
  @Requirement("F1.6")
  void F1_6_standing_follows_assets_exposure_and_key_projects() {
    assertThat(standing(b -> b.totalAssets(4_000_000_000L))).isEqualTo(Standing.STRATEGIC);
    assertThat(standing(b -> b.totalAssets(3_999_999_999L))).isEqualTo(Standing.CORE);
    assertThat(standing(b -> b.totalAssets(400_000_000))).isEqualTo(Standing.CORE);
    assertThat(standing(b -> b.totalAssets(399_999_999))).isEqualTo(Standing.ORDINARY);
    assertThat(decide(corporate().project(p -> p.key(true))).standing())
        .isEqualTo(Standing.STRATEGIC);
    assertThat(decide(corporate().loan(l -> l.exposure(50_000_000))).standing())
        .isEqualTo(Standing.CORE);
    assertThat(decide(corporate()).standing()).isEqualTo(Standing.ORDINARY);
    assertThat(decide(individual()).standing()).isNull();
  }

  @Test
  @Requirement("F1.7")
  void F1_7_a_key_project_gets_its_own_team_that_follows_the_money() {
    ServiceDecision key = decide(project().project(p -> p.key(true)));

    assertThat(key.service().serviceTeam()).isTrue();
    assertThat(actions(key)).contains(Action.FOLLOW_FUNDS);
    assertThat(key.crmMode()).isEqualTo(CrmMode.RESPONSIBLE);
    assertThat(decide(project()).service().serviceTeam()).isFalse();
  }

  @Test
  @Requirement("F1.8")
  void F1_8_falling_cash_flow_and_contractor_distress_warn_before_a_payment_is_missed() {
    assertThat(
            warnings(
                decide(corporate().finances(f -> f.cashFlowChangeRatio(new BigDecimal("-0.20"))))))
        .contains(Warning.CASH_FLOW_FALL);
    assertThat(
            warnings(
                decide(corporate().finances(f -> f.cashFlowChangeRatio(new BigDecimal("-0.19"))))))
        .doesNotContain(Warning.CASH_FLOW_FALL);
    assertThat(
            warnings(
                decide(project().project(p -> p.contractorHealth(ContractorHealth.DISTRESSED)))))
        .contains(Warning.CONTRACTOR_DISTRESS);
  }

  @Test
  @Requirement("F1.9")
  void F1_9_project_finance_reads_progress_and_the_contractor() {
    int onTime =
        decide(project().project(p -> p.phase(ProjectPhase.OPERATION).delayDays(0))).riskPoints();
    int late =
        decide(project().project(p -> p.phase(ProjectPhase.OPERATION).delayDays(90))).riskPoints();
    assertThat(late).isLessThan(onTime);
    assertThat(
            decide(
                    project()
                        .credit(STRONG)
                        .project(p -> p.contractorHealth(ContractorHealth.DISTRESSED)))
                .riskGrade())
        .isNotEqualTo(RiskGrade.A);
  }

  @Test
  @Requirement("F1.10")
  void F1_10_what_is_watched_follows_the_phase() {
    ServiceDecision building = decide(project().project(p -> p.phase(ProjectPhase.CONSTRUCTION)));
    assertThat(building.service().monitoring().everyDays()).isEqualTo(45);
    assertThat(building.service().monitoring().watched())
        .contains(WatchItem.PROGRESS, WatchItem.COST, WatchItem.CONTRACTOR);

    ServiceDecision earning = decide(project().project(p -> p.phase(ProjectPhase.OPERATION)));
    assertThat(earning.service().monitoring().everyDays()).isEqualTo(90);
    assertThat(earning.service().monitoring().watched())
        .contains(WatchItem.CASH_FLOW, WatchItem.COVERAGE);
  }

  @Test
  @Requirement("F1.11")
  void F1_11_no_customer_value_shows_in_a_text_form() {
    CustomerSnapshot snapshot = individual().person(p -> p.annualIncome(7_654_321)).build();

    assertThat(snapshot.toString() + snapshot.person() + ENGINE.decide(snapshot))
        .doesNotContain("7654321", "7,654,321");
  }

  @Test
  @Requirement("F1.12")
  void F1_12_branch_and_online_channels_are_combined() {
    ServiceDecision decision =
        decide(
            individual()
                .credit(SOUND)
                .contact(c -> c.marketingConsent(true).preferredChannel(Channel.BRANCH)));

    assertThat(decision.service().contacts())
        .extracting(ContactPlan::channel)
        .contains(Channel.BRANCH, Channel.APP, Channel.MAIL);
  }

  @Test
  @Requirement("F2.1")
  void F2_1_contribution_comes_from_amount_lifetime_value_and_cross_selling() {
    assertThat(rules(decide(corporate().loan(l -> l.amount(30_000_000))))).contains("CTB-120");
    assertThat(rules(decide(corporate().relationship(r -> r.lifetimeValue(500_000)))))
        .contains("CTB-210");
    assertThat(
            rules(
                decide(corporate().relationship(r -> r.crossSellPotential(new BigDecimal("70"))))))
        .contains("CTB-300");
  }

  @Test
  @Requirement("F2.2")
  void F2_2_credit_risk_comes_from_score_collateral_and_industry() {
    int strong = decide(corporate().credit(STRONG)).riskPoints();
    int weak =
        decide(corporate().credit(c -> c.score(BigDecimal.TEN).scoreScale(ScoreScale.PERCENT)))
            .riskPoints();
    assertThat(weak).isLessThan(strong);
    int covered = decide(secured("1000000")).riskPoints();
    int uncovered = decide(secured("300000")).riskPoints();
    assertThat(uncovered).isLessThan(covered);
    int steady = decide(corporate().business(b -> b.industry(Industry.HEALTH_SOCIAL))).riskPoints();
    int volatileOne =
        decide(corporate().business(b -> b.industry(Industry.REAL_ESTATE))).riskPoints();
    assertThat(volatileOne).isLessThan(steady);
  }

  @Test
  @Requirement("F2.3")
  void F2_3_relationship_comes_from_loyalty_contacts_and_ties() {
    assertThat(rules(decide(silver())))
        .contains("REL-100", "REL-200", "REL-300", "REL-310", "REL-320", "REL-330");
  }

  @Test
  @Requirement("F2.4")
  void F2_4_risk_grade_a_b_c_and_what_high_risk_costs() {
    assertThat(decide(corporate().credit(STRONG)).riskGrade()).isEqualTo(RiskGrade.A);
    assertThat(decide(individual()).riskGrade()).isEqualTo(RiskGrade.B);
    ServiceDecision high = decide(individual().credit(c -> STRONG.apply(c).defaults60m(1)));
    assertThat(high.riskGrade()).isEqualTo(RiskGrade.C);
    assertThat(high.service().approval()).isEqualTo(new Approval(ApprovalChannel.ENHANCED, 10));
    assertThat(high.service().pricing().adjustmentBp()).isEqualTo(140);
    assertThat(decide(individual().credit(c -> STRONG.apply(c).overdueStreak(1))).riskGrade())
        .isEqualTo(RiskGrade.B);
    assertThat(decide(individual().credit(c -> STRONG.apply(c).overdueStreak(2))).riskGrade())
        .isEqualTo(RiskGrade.C);
    assertThat(
            decide(
                    individual()
                        .credit(STRONG)
                        .finances(f -> f.cashFlowChangeRatio(new BigDecimal("-0.5"))))
                .riskGrade())
        .isEqualTo(RiskGrade.C);
    ServiceDecision ninetyOne = decide(individual().credit(c -> STRONG.apply(c).daysPastDue(91)));
    assertThat(ninetyOne.riskGrade()).isEqualTo(RiskGrade.C);
    assertThat(warnings(ninetyOne)).contains(Warning.NON_PERFORMING);
    assertThat(rules(ninetyOne)).contains("FLR-010");
    assertThat(rules(decide(individual().credit(c -> c.daysPastDue(90)))))
        .doesNotContain("FLR-010");
  }

  @Test
  @Requirement("F2.5")
  void F2_5_tier_gold_silver_ordinary_from_contribution_risk_and_relationship() {
    assertThat(decide(gold()).tier()).isEqualTo(Tier.GOLD);
    assertThat(decide(silver()).tier()).isEqualTo(Tier.SILVER);
    assertThat(decide(individual()).tier()).isEqualTo(Tier.ORDINARY);
    assertThat(decide(gold().credit(c -> c.defaults60m(1))).tier()).isEqualTo(Tier.ORDINARY);
  }

  @Test
  @Requirement("F2.6")
  void F2_6_gold_fast_and_dedicated_silver_priority_and_shared_ordinary_standard() {
    ServiceDecision gold = decide(gold().loan(l -> l.amount(900_000).termMonths(36)));
    assertThat(gold.tier()).isEqualTo(Tier.GOLD);
    assertThat(gold.service().approval().channel()).isEqualTo(ApprovalChannel.FAST);
    assertThat(gold.service().manager()).isEqualTo(ManagerService.DEDICATED);

    ServiceDecision silver = decide(silver().loan(l -> l.termMonths(36)));
    assertThat(silver.service().approval()).isEqualTo(new Approval(ApprovalChannel.PRIORITY, 3));
    assertThat(silver.service().manager()).isEqualTo(ManagerService.SHARED);

    ServiceDecision ordinary = decide(individual().credit(SOUND).loan(l -> l.termMonths(36)));
    assertThat(ordinary.service().approval()).isEqualTo(new Approval(ApprovalChannel.STANDARD, 5));
    assertThat(ordinary.service().manager()).isEqualTo(ManagerService.NONE);
  }

  @Test
  @Requirement("F2.7")
  void F2_7_high_risk_shorter_dearer_better_covered_low_risk_flexible() {
    ServiceDecision high = decide(individual().credit(c -> c.defaults60m(1)));
    assertThat(high.service().terms().maxTermMonths()).isEqualTo(12);
    assertThat(high.service().terms().minCoverage()).isEqualByComparingTo("1.5");
    assertThat(high.service().terms().documents()).contains(Document.INCOME_PROOF);
    assertThat(high.service().pricing().adjustmentBp()).isEqualTo(150);

    ServiceDecision medium = decide(secured("1000000"));
    assertThat(medium.riskGrade()).isEqualTo(RiskGrade.B);
    assertThat(medium.service().terms().minCoverage()).isEqualByComparingTo("1.2");

    ServiceDecision low = decide(corporate().credit(STRONG));
    assertThat(low.service().terms().repaymentOptions()).contains(RepaymentOption.FLEXIBLE);
    assertThat(low.service().terms().maxTermMonths()).isNull();
    assertThat(low.service().pricing().adjustmentBp()).isEqualTo(-40);
  }

  @Test
  @Requirement("F2.8")
  void F2_8_high_contribution_promise_and_small_firms_each_get_their_offer() {
    assertThat(offers(decide(gold().contact(CONSENT))))
        .contains("SYNDICATED_LOAN", "PROJECT_FINANCE_ADVISORY");
    assertThat(
            offers(
                decide(
                    individual()
                        .credit(SOUND)
                        .relationship(r -> r.crossSellPotential(new BigDecimal("70")))
                        .contact(c -> c.marketingConsent(true)))))
        .contains("WELCOME_OFFER");
    assertThat(
            offers(
                decide(
                    customer(CustomerType.SMALL_BUSINESS)
                        .credit(SOUND)
                        .business(b -> b.industry(Industry.HOSPITALITY))
                        .contact(c -> c.marketingConsent(true)))))
        .contains("SECTOR_BUNDLE");
  }

  @Test
  @Requirement("F2.9")
  void F2_9_long_term_customers_are_invited_and_kept_informed() {
    ServiceDecision loyal =
        decide(
            individual()
                .credit(SOUND)
                .relationship(r -> r.since(TODAY.minusYears(5)))
                .contact(c -> c.marketingConsent(true)));

    assertThat(actions(loyal)).contains(Action.INVITE_EVENT, Action.SEND_MARKET_REPORT);
  }

  @Test
  @Requirement("F2.10")
  void F2_10_lower_grades_are_monitored_more_tightly() {
    assertThat(decide(project()).service().monitoring().everyDays()).isEqualTo(90);
    assertThat(decide(project().credit(c -> c.defaults60m(1))).service().monitoring().everyDays())
        .isEqualTo(45);
  }

  @Test
  @Requirement("F3.1")
  void F3_1_basic_standardised_fast_and_not_monitored() {
    ServiceDecision simple =
        decide(
            customer(CustomerType.SMALL_BUSINESS)
                .credit(SOUND)
                .business(b -> b.annualRevenue(3_000_000))
                .loan(l -> l.amount(300_000).secured(false).standardised(true).termMonths(12)));

    assertThat(simple.crmMode()).isEqualTo(CrmMode.BASIC);
    assertThat(simple.service().approval().channel()).isEqualTo(ApprovalChannel.FAST);
    assertThat(simple.service().monitoring().everyDays()).isNull();
  }

  @Test
  @Requirement("F3.2")
  void F3_2_passive_followed_for_years_acted_on_when_something_goes_wrong() {
    assertThat(mode(l -> l.termMonths(36))).isEqualTo(CrmMode.PASSIVE);
    assertThat(mode(l -> l.termMonths(35))).isEqualTo(CrmMode.BASIC);
    assertThat(mode(l -> l.amount(5_000_000))).isEqualTo(CrmMode.PASSIVE);
    assertThat(mode(l -> l.amount(4_999_999))).isEqualTo(CrmMode.BASIC);
    assertThat(mode(l -> l.standardised(false))).isEqualTo(CrmMode.PASSIVE);
    assertThat(decide(project()).crmMode()).isEqualTo(CrmMode.PASSIVE);
    ServiceDecision late = decide(project().project(p -> p.delayDays(90)));
    assertThat(actions(late)).contains(Action.INSPECT_PROJECT, Action.AGREE_REMEDY);
  }

  @Test
  @Requirement("F3.3")
  void F3_3_responsible_for_large_high_risk_or_bespoke_lending() {
    assertThat(mode(l -> l.exposure(50_000_000))).isEqualTo(CrmMode.RESPONSIBLE);
    assertThat(mode(l -> l.exposure(49_999_999))).isEqualTo(CrmMode.BASIC);
    assertThat(
            decide(corporate().credit(c -> c.defaults60m(1)).loan(l -> l.exposure(1_000_000)))
                .crmMode())
        .isEqualTo(CrmMode.RESPONSIBLE);
    assertThat(
            decide(corporate().credit(c -> c.defaults60m(1)).loan(l -> l.exposure(999_999)))
                .crmMode())
        .isEqualTo(CrmMode.BASIC);
    assertThat(
            decide(
                    corporate()
                        .business(b -> b.multinational(true))
                        .loan(l -> l.standardised(false)))
                .crmMode())
        .isEqualTo(CrmMode.RESPONSIBLE);
    assertThat(mode(l -> l.standardised(false).termMonths(60))).isEqualTo(CrmMode.RESPONSIBLE);
    assertThat(mode(l -> l.standardised(false).termMonths(59))).isEqualTo(CrmMode.PASSIVE);
    assertThat(decide(project().project(p -> p.key(true))).service().monitoring().everyDays())
        .isEqualTo(30);
  }

  @Test
  @Requirement("F3.4")
  void F3_4_the_institution_switches_the_mode_by_policy() {
    try (SegmentationEngine careful =
        SegmentationEngine.of(PolicySource.bundled().withSetting("mode.floor", "RESPONSIBLE"))) {
      assertThat(careful.decide(individual().build()).crmMode()).isEqualTo(CrmMode.RESPONSIBLE);
      assertThat(careful.policy().fingerprint()).isNotEqualTo(ENGINE.policy().fingerprint());
    }
    try (SegmentationEngine lean =
        SegmentationEngine.of(PolicySource.bundled().withSetting("mode.ceiling", "PASSIVE"))) {
      assertThat(lean.decide(corporate().loan(l -> l.exposure(50_000_000)).build()).crmMode())
          .isEqualTo(CrmMode.PASSIVE);
    }
  }

  @Test
  @Requirement("F3.5")
  void F3_5_a_step_down_waits_ninety_days_a_step_up_does_not() {
    ServiceDecision waits =
        decide(
            individual()
                .previous(p -> p.crmMode(CrmMode.PASSIVE).betterSince(TODAY.minusDays(89))));
    assertThat(waits.crmMode()).isEqualTo(CrmMode.PASSIVE);
    assertThat(waits.transition().kind()).isEqualTo(Transition.Kind.STEP_DOWN_WAITS);
    assertThat(waits.transition().betterSince()).isEqualTo(TODAY.minusDays(89));

    ServiceDecision down =
        decide(
            individual()
                .previous(p -> p.crmMode(CrmMode.PASSIVE).betterSince(TODAY.minusDays(90))));
    assertThat(down.crmMode()).isEqualTo(CrmMode.BASIC);
    assertThat(down.transition().why().en()).contains("days: 90, required: 90");

    ServiceDecision up =
        decide(individual().loan(l -> l.termMonths(36)).previous(p -> p.crmMode(CrmMode.BASIC)));
    assertThat(up.crmMode()).isEqualTo(CrmMode.PASSIVE);
    assertThat(up.transition().kind()).isEqualTo(Transition.Kind.STEPPED_UP);
  }

  @Test
  @Requirement("F3.6")
  void F3_6_the_price_of_each_mode_is_said_with_it() {
    assertThat(reason(decide(individual()), "MOD-100").text().en())
        .contains("low cost")
        .contains("weak");
    assertThat(reason(decide(project()), "MOD-110").text().en())
        .contains("simple")
        .contains("late");
    assertThat(reason(decide(corporate().loan(l -> l.exposure(50_000_000))), "MOD-200").text().en())
        .contains("strong control")
        .contains("costly");
  }

  @Test
  @Requirement("F3.7")
  void F3_7_what_a_warning_leads_to_depends_on_the_mode() {
    ServiceDecision basic = decide(individual().credit(c -> SOUND.apply(c).overdueStreak(2)));
    assertThat(basic.crmMode()).isEqualTo(CrmMode.BASIC);
    assertThat(actions(basic))
        .containsExactlyInAnyOrder(
            Action.REMIND_CUSTOMER, Action.ASSIGN_SPECIALIST, Action.COLLECT);

    ServiceDecision passive = decide(project().credit(c -> c.overdueStreak(2)));
    assertThat(passive.crmMode()).isEqualTo(CrmMode.PASSIVE);
    assertThat(actions(passive)).contains(Action.AGREE_REMEDY).doesNotContain(Action.ADJUST_TERMS);

    UnaryOperator<Finances.Builder> falling = f -> f.cashFlowChangeRatio(new BigDecimal("-0.2"));
    ServiceDecision responsible = decide(project().project(p -> p.key(true)).finances(falling));
    assertThat(actions(responsible)).contains(Action.REVIEW_CREDIT, Action.ADJUST_TERMS);
    assertThat(actions(decide(project().finances(falling)))).doesNotContain(Action.REVIEW_CREDIT);
  }

  @Test
  @Requirement("F4.1")
  void F4_1_value_class_a_b_c_for_individuals() {
    assertThat(valueClass(p -> p.investableAssets(6_000_000))).isEqualTo(ValueClass.A);
    assertThat(valueClass(p -> p.investableAssets(5_999_999))).isEqualTo(ValueClass.B);
    assertThat(valueClass(p -> p.investableAssets(500_000))).isEqualTo(ValueClass.B);
    assertThat(valueClass(p -> p.annualIncome(200_000))).isEqualTo(ValueClass.B);
    assertThat(valueClass(p -> p.investableAssets(499_999).annualIncome(199_999)))
        .isEqualTo(ValueClass.C);
    assertThat(decide(corporate()).valueClass()).isNull();
  }

  @Test
  @Requirement("F4.2")
  void F4_2_young_employees_young_borrowers_and_owners_get_their_products() {
    CustomerSnapshot.Builder young =
        individual()
            .credit(SOUND)
            .person(p -> p.birthDate(TODAY.minusYears(25)).occupation(Occupation.SALARIED))
            .contact(c -> c.marketingConsent(true));
    assertThat(offers(decide(young))).contains("ONLINE_CONSUMER_CREDIT", "FLEXIBLE_SHORT_CREDIT");
    assertThat(
            offers(
                decide(
                    individual()
                        .credit(SOUND)
                        .contact(CONSENT)
                        .person(p -> p.occupation(Occupation.BUSINESS_OWNER)))))
        .contains("ENTERPRISE_FINANCING");
  }

  @Test
  @Requirement("F4.4")
  void F4_4_occasions_are_greeted_with_consent_only() {
    UnaryOperator<Person.Builder> birthdayIn7 = p -> p.birthDate(TODAY.plusDays(7).minusYears(40));
    assertThat(actions(decide(individual().credit(SOUND).person(birthdayIn7).contact(CONSENT))))
        .contains(Action.GREET_BIRTHDAY);
    assertThat(actions(decide(individual().person(birthdayIn7))))
        .doesNotContain(Action.GREET_BIRTHDAY);
    assertThat(
            actions(
                decide(
                    individual()
                        .person(p -> p.birthDate(TODAY.plusDays(8).minusYears(40)))
                        .contact(c -> c.marketingConsent(true)))))
        .doesNotContain(Action.GREET_BIRTHDAY);

    PolicySource calendar =
        PolicySource.bundled().withSetting("holidays", "2026-07-04, 2026-10-01");
    try (SegmentationEngine festive = SegmentationEngine.of(calendar)) {
      ServiceDecision decision =
          festive.decide(individual().credit(SOUND).contact(CONSENT).build());
      assertThat(actions(decision)).contains(Action.GREET_HOLIDAY);
    }
  }

  @Test
  @Requirement("F4.5")
  void F4_5_scores_of_different_sources_are_comparable() {
    for (ScoreScale scale : ScoreScale.values()) {
      BigDecimal middle = scale.lowest().add(scale.highest()).divide(BigDecimal.valueOf(2));
      assertThat(scale.index(middle)).as(scale.name()).isEqualByComparingTo("50");
      assertThat(
              decide(
                      corporate()
                          .credit(c -> STRONG.apply(c).score(scale.highest()).scoreScale(scale)))
                  .riskPoints())
          .isEqualTo(decide(corporate().credit(STRONG)).riskPoints());
    }
  }

  @Test
  @Requirement("F4.6")
  void F4_6_two_overdue_instalments_remind_and_bring_a_specialist_frequent_borrowing_warns() {
    ServiceDecision decision = decide(individual().credit(c -> c.overdueStreak(2)));
    assertThat(warnings(decision)).contains(Warning.OVERDUE_TWICE);
    assertThat(decision.service().actions())
        .contains(
            new Task(Action.REMIND_CUSTOMER, Actor.SYSTEM, 0),
            new Task(Action.ASSIGN_SPECIALIST, Actor.SPECIALIST, 1));
    assertThat(warnings(decide(individual().credit(c -> c.overdueStreak(1)))))
        .containsExactly(Warning.OVERDUE_ONCE);
    assertThat(warnings(decide(individual().credit(c -> c.inquiries6m(6)))))
        .contains(Warning.FREQUENT_BORROWING);
    assertThat(warnings(decide(individual().credit(c -> c.inquiries6m(5))))).isEmpty();
  }

  @Test
  @Requirement("F0.10")
  void F0_10_a_dissatisfied_customer_is_heard_and_not_greeted() {
    ServiceDecision decision =
        decide(
            individual()
                .credit(SOUND)
                .contact(CONSENT)
                .relationship(r -> r.satisfaction(BigDecimal.valueOf(2)))
                .person(p -> p.birthDate(TODAY.plusDays(3).minusYears(40))));

    assertThat(warnings(decision)).contains(Warning.DISSATISFIED);
    assertThat(decision.service().actions())
        .contains(new Task(Action.RECOVER_SERVICE, Actor.MANAGER, 3));
    assertThat(actions(decision)).doesNotContain(Action.GREET_BIRTHDAY);
    assertThat(offers(decision)).isEmpty();
  }

  @Test
  @Requirement("F1.13")
  void F1_13_what_the_customer_needs_most_is_answered() {
    assertThat(
            decide(individual().credit(SOUND).loan(l -> l.need(Need.FLEXIBLE_REPAYMENT)))
                .service()
                .terms()
                .repaymentOptions())
        .contains(RepaymentOption.FLEXIBLE);
    assertThat(
            decide(individual().credit(SOUND).loan(l -> l.need(Need.LOW_COST)))
                .service()
                .pricing()
                .rateType())
        .isEqualTo(RateType.FLOATING);
    assertThat(
            decide(individual().credit(SOUND).loan(l -> l.need(Need.SPEED)))
                .service()
                .approval()
                .channel())
        .isEqualTo(ApprovalChannel.PRIORITY);
  }

  @Test
  @Requirement("G1")
  void G1_an_application_is_approved_referred_or_declined() {
    assertThat(decide(applicant(50_000)).recommendation()).isEqualTo(Recommendation.APPROVE);
    assertThat(
            decide(applicant(50_000).credit(c -> SOUND.apply(c).defaults60m(1))).recommendation())
        .isEqualTo(Recommendation.REFER);
    ServiceDecision declined =
        decide(applicant(50_000).credit(c -> SOUND.apply(c).daysPastDue(91)));
    assertThat(declined.recommendation()).isEqualTo(Recommendation.DECLINE);
    assertThat(declined.service().approval()).isNull();
    assertThat(decide(individual().credit(SOUND)).recommendation()).isNull();
  }

  @Test
  @Requirement("G2")
  void G2_who_decides_follows_exposure_and_risk() {
    assertThat(decide(applicant(50_000)).authority()).isEqualTo(Authority.SYSTEM);
    assertThat(decide(applicant(50_001)).authority()).isEqualTo(Authority.OFFICER);
    assertThat(decide(corporate().loan(l -> l.amount(1_000_001))).authority())
        .isEqualTo(Authority.MANAGER);
    assertThat(decide(corporate().loan(l -> l.amount(10_000_001))).authority())
        .isEqualTo(Authority.COMMITTEE);
    assertThat(decide(corporate().loan(l -> l.amount(500_000_001))).authority())
        .isEqualTo(Authority.BOARD);
    assertThat(
            decide(corporate().credit(c -> c.defaults60m(1)).loan(l -> l.amount(1_000_001)))
                .authority())
        .isEqualTo(Authority.COMMITTEE);
  }

  @Test
  @Requirement("G3")
  void G3_how_much_follows_income_revenue_assets_and_collateral() {
    ServiceDecision onIncome = decide(applicant(50_000));
    assertThat(onIncome.riskGrade()).isEqualTo(RiskGrade.B);
    assertThat(onIncome.service().terms().maxAmount()).isEqualByComparingTo("120000");
    ServiceDecision onCollateral =
        decide(
            applicant(500_000)
                .loan(l -> l.amount(500_000).secured(true))
                .collateral(
                    c -> c.type(CollateralType.REAL_ESTATE).value(new BigDecimal("1200000"))));
    assertThat(onCollateral.service().terms().maxAmount())
        .isEqualByComparingTo(onCollateral.riskGrade() == RiskGrade.A ? "840000" : "700000");
  }

  @Test
  @Requirement("G4")
  void G4_a_running_loan_has_its_asset_class() {
    assertThat(running(0).assetClass()).isEqualTo(AssetClass.NORMAL);
    assertThat(running(7).assetClass()).isEqualTo(AssetClass.SPECIAL_MENTION);
    assertThat(running(91).assetClass()).isEqualTo(AssetClass.SUBSTANDARD);
    assertThat(running(271).assetClass()).isEqualTo(AssetClass.DOUBTFUL);
    assertThat(running(361).assetClass()).isEqualTo(AssetClass.LOSS);
    assertThat(decide(applicant(50_000)).assetClass()).isNull();
  }

  @Test
  @Requirement("G10")
  void G10_a_lower_grade_than_last_time_is_told_and_reviewed() {
    ServiceDecision fallen =
        decide(individual().credit(SOUND).previous(p -> p.riskGrade(RiskGrade.A)));

    assertThat(fallen.changes()).extracting(Shift::aspect).contains(Aspect.GRADE);
    assertThat(warnings(fallen)).contains(Warning.GRADE_DOWNGRADE);
    assertThat(fallen.service().actions())
        .contains(new Task(Action.REVIEW_CREDIT, Actor.CREDIT_OFFICER, 5));
  }

  @Test
  @Requirement("G11")
  void G11_contradictory_facts_are_seen_and_referred() {
    ServiceDecision contradictory =
        decide(
            individual().lifecycle(Lifecycle.BORROWER).credit(c -> SOUND.apply(c).daysPastDue(89)));

    assertThat(contradictory.riskGrade()).isEqualTo(RiskGrade.C);
    assertThat(warnings(contradictory)).contains(Warning.DATA_CONTRADICTION);
    assertThat(contradictory.referral()).isNotNull();
  }

  private static CustomerSnapshot.Builder applicant(long amount) {
    return individual()
        .credit(SOUND)
        .person(p -> p.annualIncome(200_000))
        .loan(l -> l.amount(amount).secured(false).termMonths(24));
  }

  private static ServiceDecision running(int daysPastDue) {
    return decide(
        individual()
            .lifecycle(Lifecycle.BORROWER)
            .credit(c -> c.daysPastDue(daysPastDue))
            .loan(l -> l.exposure(50_000)));
  }

  private static CustomerSnapshot.Builder customer(CustomerType type) {
    return CustomerSnapshot.builder("c-1", TODAY, type);
  }

  private static CustomerSnapshot.Builder individual() {
    return customer(CustomerType.INDIVIDUAL);
  }

  private static CustomerSnapshot.Builder corporate() {
    return customer(CustomerType.CORPORATE);
  }

  private static CustomerSnapshot.Builder project() {
    return customer(CustomerType.PROJECT_COMPANY);
  }

  private static CustomerSnapshot.Builder secured(String collateral) {
    return corporate()
        .credit(c -> c.overdueStreak(0))
        .loan(l -> l.secured(true).exposure(1_000_000))
        .collateral(c -> c.type(CollateralType.REAL_ESTATE).value(new BigDecimal(collateral)));
  }

  /** Contribution of 100 points at grade B. */
  private static CustomerSnapshot.Builder gold() {
    return corporate()
        .credit(SOUND)
        .business(b -> b.totalAssets(200_000_000))
        .finances(f -> f.debtToAssetsRatio(new BigDecimal("0.4")))
        .loan(l -> l.amount(30_000_000))
        .relationship(r -> r.lifetimeValue(500_000).crossSellPotential(new BigDecimal("70")));
  }

  /** A relationship of 100 points and hardly any contribution. */
  private static CustomerSnapshot.Builder silver() {
    return individual()
        .credit(SOUND)
        .relationship(
            r ->
                r.since(TODAY.minusYears(5))
                    .loansCompleted(3)
                    .referrals(1)
                    .productsHeld(3)
                    .contacts12m(6)
                    .valueAddedServices12m(1));
  }

  private static ServiceDecision decide(CustomerSnapshot.Builder customer) {
    return ENGINE.decide(customer.build());
  }

  private static CrmMode mode(UnaryOperator<Loan.Builder> loan) {
    return decide(individual().credit(SOUND).loan(loan)).crmMode();
  }

  private static Standing standing(UnaryOperator<Business.Builder> business) {
    return decide(corporate().business(business)).standing();
  }

  private static ValueClass valueClass(UnaryOperator<Person.Builder> person) {
    return decide(individual().person(person)).valueClass();
  }

  private static List<String> rules(ServiceDecision decision) {
    return decision.reasons().stream().map(Reason::rule).toList();
  }

  private static List<String> offers(ServiceDecision decision) {
    return decision.service().offers().stream().map(Offer::product).toList();
  }

  private static List<PolicyCode> actions(ServiceDecision decision) {
    return decision.service().actions().stream().map(Task::what).toList();
  }

  private static List<PolicyCode> warnings(ServiceDecision decision) {
    return decision.warnings().stream().map(RaisedWarning::code).toList();
  }

  private static Reason reason(ServiceDecision decision, String rule) {
    return decision.reasons().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}

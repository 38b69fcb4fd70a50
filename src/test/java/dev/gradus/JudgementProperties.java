package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Approval;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Terms;
import dev.gradus.rules.Action;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.Occupation;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Tier;
import dev.gradus.rules.Warning;
import dev.gradus.support.LikelyCustomers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What goes together in a decision and what does not, as a head of credit would sign it. */
class JudgementProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();

  private static final Set<PolicyCode> GREETINGS =
      Set.of(Action.GREET_BIRTHDAY, Action.GREET_HOLIDAY);

  private static final Set<PolicyCode> MARKETING =
      Set.of(
          Action.GREET_BIRTHDAY,
          Action.GREET_HOLIDAY,
          Action.INVITE_EVENT,
          Action.SEND_MARKET_REPORT,
          Action.WIN_BACK);

  /** Raised by the stage that recommends: the tier is settled by then. */
  private static final Set<PolicyCode> AFTER_THE_TIER =
      Set.of(Warning.COVER_SHORTFALL, Warning.GRADE_DOWNGRADE);

  @Provide
  Arbitrary<Map<String, Object>> customers() {
    return LikelyCustomers.andAny();
  }

  @Property(tries = 500)
  void no_fast_track_and_no_discount_beside_a_high_warning_a_referral_or_an_overdue_payment(
      @ForAll("customers") Map<String, Object> customer) {
    ServiceDecision decision = decide(customer);
    Assume.that(isUnderWatch(customer, decision));

    assertThat(channel(decision)).isNotEqualTo(ApprovalChannel.FAST);
    if (decision.service().pricing() != null) {
      assertThat(decision.service().pricing().adjustmentBp()).isNotNegative();
    }
  }

  @Property(tries = 500)
  void no_greeting_beside_a_high_warning_a_referral_or_an_overdue_payment(
      @ForAll("customers") Map<String, Object> values, @ForAll Random random) {
    Map<String, Object> customer = celebrating(values, random);
    ServiceDecision decision = decide(customer);
    Assume.that(isUnderWatch(customer, decision));

    assertThat(actions(decision)).doesNotContainAnyElementsOf(GREETINGS);
    assertThat(offers(decision)).doesNotContain("OCCASION_OFFER");
  }

  @Property(tries = 500)
  void no_marketing_to_who_is_overdue_declined_dissatisfied_a_minor_or_under_a_high_warning(
      @ForAll("customers") Map<String, Object> values, @ForAll Random random) {
    Map<String, Object> customer = celebrating(values, random);
    ServiceDecision decision = decide(customer);
    Assume.that(
        isLate(customer)
            || isWarned(decision, Severity.HIGH)
            || decision.recommendation() == Recommendation.DECLINE
            || decision.warnings().stream().anyMatch(each -> each.code() == Warning.DISSATISFIED)
            || isYoungerThan(18, customer));

    assertThat(actions(decision)).doesNotContainAnyElementsOf(MARKETING);
    assertThat(offers(decision)).isEmpty();
  }

  @Property(tries = 300)
  void no_marketing_without_consent(@ForAll("customers") Map<String, Object> values) {
    Map<String, Object> customer = new HashMap<>(values);
    customer.put("contact.marketingConsent", false);
    ServiceDecision decision = decide(customer);

    assertThat(actions(decision)).doesNotContainAnyElementsOf(MARKETING);
    assertThat(offers(decision)).doesNotContain("OCCASION_OFFER", "WELCOME_OFFER");
  }

  @Property(tries = 500, maxDiscardRatio = 20)
  void a_declined_application_has_no_part_of_a_loan(
      @ForAll("customers") Map<String, Object> customer) {
    ServiceDecision decision = decide(customer);
    Assume.that(decision.recommendation() == Recommendation.DECLINE);
    Service service = decision.service();

    assertThat(service.approval()).isNull();
    assertThat(service.pricing()).isNull();
    assertNoTerms(service.terms());
    assertThat(service.monitoring().everyDays()).isNull();
    assertThat(service.monitoring().nextReviewOn()).isNull();
    assertThat(service.monitoring().watched()).isEmpty();
    assertThat(service.manager()).isEqualTo(ManagerService.NONE);
    assertThat(service.serviceTeam()).isFalse();
    assertThat(decision.referral()).isNull();
  }

  @Property(tries = 500)
  void a_review_recommends_nothing_and_grants_no_loan(
      @ForAll("customers") Map<String, Object> customer) {
    Assume.that(!LikelyCustomers.isApplication(customer));
    ServiceDecision decision = decide(customer);

    assertThat(decision.recommendation()).isNull();
    assertThat(decision.authority()).isNull();
    assertThat(decision.service().approval()).isNull();
    assertNoTerms(decision.service().terms());
    if (decision.referral() != null && decision.referral().missing().isEmpty()) {
      assertThat(decision.warnings())
          .extracting(RaisedWarning::code)
          .contains(Warning.DATA_CONTRADICTION);
    }
  }

  @Property(tries = 300)
  void only_an_application_with_an_amount_is_recommended_and_a_referral_goes_with_refer(
      @ForAll("customers") Map<String, Object> customer) {
    Assume.that(LikelyCustomers.isApplication(customer));
    ServiceDecision decision = decide(customer);

    assertThat(decision.recommendation() != null).isEqualTo(customer.get("loan.amount") != null);
    if (decision.recommendation() != null) {
      assertThat(decision.referral() != null)
          .isEqualTo(decision.recommendation() == Recommendation.REFER);
    }
  }

  @Property(tries = 500)
  void who_decides_and_how_much_fits_the_recommendation(
      @ForAll("customers") Map<String, Object> customer) {
    ServiceDecision decision = decide(customer);
    BigDecimal most = decision.service().terms().maxAmount();

    if (most != null) {
      assertThat(most).isNotNegative();
    }
    if (decision.recommendation() != null) {
      assertThat(decision.authority()).isNotNull();
    }
    if (decision.recommendation() == Recommendation.REFER) {
      assertThat(decision.authority()).isGreaterThanOrEqualTo(Authority.OFFICER);
    }
    if (decision.recommendation() == Recommendation.APPROVE) {
      assertThat(most).isGreaterThanOrEqualTo((BigDecimal) customer.get("loan.amount"));
      assertThat(decision.riskGrade()).isNotEqualTo(RiskGrade.C);
      assertThat(isWarned(decision, Severity.HIGH)).isFalse();
    }
  }

  @Property(tries = 500)
  void high_risk_has_the_ordinary_tier_and_a_high_warning_is_never_gold(
      @ForAll("customers") Map<String, Object> customer) {
    ServiceDecision decision = decide(customer);

    if (decision.riskGrade() == RiskGrade.C) {
      assertThat(decision.tier()).isEqualTo(Tier.ORDINARY);
    }
    if (decision.warnings().stream()
        .anyMatch(
            each -> isAtLeast(Severity.HIGH, each) && !AFTER_THE_TIER.contains(each.code()))) {
      assertThat(decision.tier()).isNotEqualTo(Tier.GOLD);
    }
  }

  @Property(tries = 300)
  void nobody_lends_to_children_and_a_person_decides_on_the_young(
      @ForAll("customers") Map<String, Object> values, @ForAll Random random) {
    int age = random.nextInt(18);
    Map<String, Object> customer = new HashMap<>(values);
    customer.put("type", CustomerType.INDIVIDUAL);
    customer.put("person.birthDate", LocalDate.of(2026, 6, 30).minusYears(age).minusDays(9));
    ServiceDecision decision = decide(customer);
    Assume.that(decision.recommendation() != null);

    boolean idle =
        Set.of(Occupation.STUDENT, Occupation.NOT_WORKING, Occupation.RETIRED)
            .contains(customer.getOrDefault("person.occupation", Occupation.SALARIED));
    if (age < 16 || idle) {
      assertThat(decision.recommendation()).isEqualTo(Recommendation.DECLINE);
    } else {
      assertThat(decision.recommendation()).isNotEqualTo(Recommendation.APPROVE);
    }
  }

  @Property(tries = 300)
  void four_instalments_in_a_row_count_as_above_90_days_where_the_days_are_unknown(
      @ForAll("customers") Map<String, Object> values, @ForAll Random random) {
    Map<String, Object> customer = new HashMap<>(values);
    customer.remove("credit.daysPastDue");
    customer.put("credit.overdueStreak", 4 + random.nextInt(12));

    assertNonPerforming(decide(customer), customer);
  }

  @Property(tries = 300)
  void more_than_90_days_past_due_are_non_performing_whatever_the_streak_says(
      @ForAll("customers") Map<String, Object> values, @ForAll Random random) {
    Map<String, Object> customer = new HashMap<>(values);
    customer.put("credit.daysPastDue", 91 + random.nextInt(400));

    assertNonPerforming(decide(customer), customer);
  }

  private static void assertNonPerforming(ServiceDecision decision, Map<String, Object> customer) {
    assertThat(decision.riskGrade()).isEqualTo(RiskGrade.C);
    assertThat(isWarned(decision, Severity.CRITICAL)).isTrue();
    if (decision.recommendation() != null) {
      assertThat(decision.recommendation()).isEqualTo(Recommendation.DECLINE);
    }
    if (customer.get("lifecycle") == Lifecycle.BORROWER && decision.recommendation() == null) {
      assertThat(decision.assetClass()).isGreaterThanOrEqualTo(AssetClass.SUBSTANDARD);
    }
  }

  private static ServiceDecision decide(Map<String, Object> values) {
    return LikelyCustomers.decide(ENGINE, values);
  }

  /** The customer at any age, with consent and a birthday within the week. */
  private static Map<String, Object> celebrating(Map<String, Object> values, Random random) {
    Map<String, Object> customer = new HashMap<>(values);
    customer.put("contact.marketingConsent", true);
    customer.put(
        "person.birthDate",
        LocalDate.of(2026, 7, 1).plusDays(random.nextInt(7)).minusYears(10 + random.nextInt(70)));
    return customer;
  }

  private static boolean isUnderWatch(Map<String, Object> customer, ServiceDecision decision) {
    return isLate(customer)
        || isWarned(decision, Severity.HIGH)
        || decision.referral() != null
        || decision.recommendation() == Recommendation.REFER;
  }

  private static boolean isLate(Map<String, Object> customer) {
    return (int) customer.getOrDefault("credit.daysPastDue", 0) > 0
        || (int) customer.getOrDefault("credit.overdueStreak", 0) > 0;
  }

  private static boolean isYoungerThan(int years, Map<String, Object> customer) {
    return customer.get("type") == CustomerType.INDIVIDUAL
        && customer.get("person.birthDate") instanceof LocalDate born
        && born.plusYears(years).isAfter(LocalDate.of(2026, 6, 30));
  }

  private static boolean isWarned(ServiceDecision decision, Severity severity) {
    return decision.warnings().stream().anyMatch(warning -> isAtLeast(severity, warning));
  }

  private static boolean isAtLeast(Severity severity, RaisedWarning warning) {
    return warning.severity().compareTo(severity) >= 0;
  }

  private static @Nullable ApprovalChannel channel(ServiceDecision decision) {
    Approval approval = decision.service().approval();
    return approval == null ? null : approval.channel();
  }

  private static List<PolicyCode> actions(ServiceDecision decision) {
    return decision.service().actions().stream().map(task -> task.what()).toList();
  }

  private static List<String> offers(ServiceDecision decision) {
    return decision.service().offers().stream().map(offer -> offer.product()).toList();
  }

  private static void assertNoTerms(Terms terms) {
    assertThat(terms.maxTermMonths()).isNull();
    assertThat(terms.maxAmount()).isNull();
    assertThat(terms.minCoverage()).isNull();
    assertThat(terms.repaymentOptions()).isEmpty();
    assertThat(terms.documents()).isEmpty();
  }
}

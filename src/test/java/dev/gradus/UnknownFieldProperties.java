package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.ServiceDecision;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.support.LikelyCustomers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the default policy makes of unknown fields, for every customer. */
class UnknownFieldProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();

  /** What each zero says about other fields, in the last lines of the policy's defaults. */
  private static final Map<String, List<String>> IMPLIED =
      Map.of(
          "credit.overdueCount24m",
              List.of(
                  "credit.overdueCount12m",
                  "credit.overdueStreak",
                  "credit.longestOverdueStreak12m",
                  "credit.daysPastDue",
                  "credit.worstDaysPastDue24m"),
          "credit.overdueCount12m",
              List.of(
                  "credit.overdueStreak", "credit.longestOverdueStreak12m", "credit.daysPastDue"),
          "credit.daysPastDue", List.of("credit.overdueStreak"),
          "credit.overdueStreak", List.of("credit.daysPastDue"));

  private static final List<String> RECORD =
      List.of(
          "credit.score",
          "credit.scoreScale",
          "credit.overdueStreak",
          "credit.longestOverdueStreak12m",
          "credit.overdueCount12m",
          "credit.overdueCount24m",
          "credit.daysPastDue",
          "credit.worstDaysPastDue24m",
          "credit.defaults60m");

  @Provide
  Arbitrary<Map<String, Object>> customers() {
    return LikelyCustomers.andAny();
  }

  @Provide
  Arbitrary<String> zeros() {
    return Arbitraries.of(IMPLIED.keySet().stream().sorted().toList());
  }

  @Property(tries = 500)
  void filling_in_what_a_zero_implies_changes_no_grade(
      @ForAll("customers") Map<String, Object> values,
      @ForAll("zeros") String zero,
      @ForAll Random random) {
    Map<String, Object> customer = new HashMap<>(values);
    customer.put(zero, 0);
    IMPLIED.get(zero).forEach(customer::remove);
    Map<String, Object> filled = new HashMap<>(customer);
    for (String path : IMPLIED.get(zero)) {
      if (random.nextInt(3) > 0) {
        filled.put(path, 0);
      }
    }

    assertThat(decide(filled).riskGrade()).isEqualTo(decide(customer).riskGrade());
  }

  @Property(tries = 300)
  void a_customer_without_a_score_and_a_repayment_record_is_not_approved(
      @ForAll("customers") Map<String, Object> values) {
    ServiceDecision decision = decide(without(RECORD, values));

    assertThat(decision.recommendation()).isNotEqualTo(Recommendation.APPROVE);
    assertThat(decision.riskGrade()).isNotEqualTo(RiskGrade.A);
  }

  @Property(tries = 300)
  void a_thin_file_is_not_approved_whatever_the_zeros_beside_it_say(
      @ForAll("customers") Map<String, Object> values, @ForAll Random random) {
    Map<String, Object> customer =
        without(List.of("credit.score", "credit.scoreScale"), withoutProject(values));
    customer.put("credit.historyMonths", random.nextInt(6));
    ServiceDecision decision = decide(customer);

    assertThat(decision.recommendation()).isNotEqualTo(Recommendation.APPROVE);
    assertThat(decision.riskGrade()).isNotEqualTo(RiskGrade.A);
  }

  @Property(tries = 300)
  void a_history_of_unknown_length_without_a_score_is_not_approved(
      @ForAll("customers") Map<String, Object> values) {
    ServiceDecision decision =
        decide(
            without(
                List.of("credit.score", "credit.scoreScale", "credit.historyMonths"),
                withoutProject(values)));

    assertThat(decision.recommendation()).isNotEqualTo(Recommendation.APPROVE);
  }

  @Property(tries = 300)
  void collateral_of_unknown_value_supports_neither_grade_a_nor_an_approval(
      @ForAll("customers") Map<String, Object> values) {
    Map<String, Object> customer = without(List.of("collateral.value"), values);
    customer.put("loan.secured", true);
    ServiceDecision decision = decide(customer);

    assertThat(decision.recommendation()).isNotEqualTo(Recommendation.APPROVE);
    assertThat(decision.riskGrade()).isNotEqualTo(RiskGrade.A);
  }

  @Property(tries = 300)
  void grade_a_from_200_000_needs_a_known_capacity(
      @ForAll("customers") Map<String, Object> values) {
    Map<String, Object> customer =
        without(
            List.of(
                "finances.debtToIncomeRatio",
                "finances.debtServiceCoverRatio",
                "finances.debtToAssetsRatio",
                "person.annualIncome"),
            values);
    customer.remove("business.annualRevenue");
    BigDecimal owed =
        (BigDecimal) customer.getOrDefault("loan.exposure", customer.get("loan.amount"));
    Assume.that(owed != null && owed.compareTo(BigDecimal.valueOf(200_000)) >= 0);

    assertThat(decide(customer).riskGrade()).isNotEqualTo(RiskGrade.A);
  }

  private static ServiceDecision decide(Map<String, Object> values) {
    return LikelyCustomers.decide(ENGINE, values);
  }

  private static Map<String, Object> without(List<String> paths, Map<String, Object> values) {
    Map<String, Object> customer = new HashMap<>(values);
    customer.keySet().removeAll(paths);
    return customer;
  }

  /** Project companies have no history of their own. */
  private static Map<String, Object> withoutProject(Map<String, Object> values) {
    Map<String, Object> customer = new HashMap<>(values);
    customer.replace("type", CustomerType.PROJECT_COMPANY, CustomerType.CORPORATE);
    return customer;
  }
}

package dev.gradus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceDecisionTest {

  private static ServiceDecision.Builder decision() {
    return ServiceDecision.builder(
        "C-1", LocalDate.of(2026, 6, 30), new PolicyId("tiny", "1", "0".repeat(64)));
  }

  @Test
  void what_a_test_of_a_host_does_not_set_is_the_most_cautious() {
    ServiceDecision decision = decision().build();

    assertThat(decision.riskGrade()).isEqualTo(RiskGrade.C);
    assertThat(decision.tier()).isEqualTo(Tier.ORDINARY);
    assertThat(decision.crmMode()).isEqualTo(CrmMode.BASIC);
    assertThat(decision.transition().to()).isEqualTo(CrmMode.BASIC);
    assertThat(decision.service().approval()).isNull();
    assertThat(decision.service().pricing()).isNull();
    assertThat(decision.recommendation()).isNull();
    assertThat(decision.service().offers()).isEmpty();
    assertThat(decision.reasons()).isEmpty();
    assertThat(decision.outcomes()).isEmpty();
  }

  @Test
  void a_first_decision_is_in_the_mode_that_is_set() {
    assertThat(decision().crmMode(CrmMode.RESPONSIBLE).build().transition().to())
        .isEqualTo(CrmMode.RESPONSIBLE);
  }

  @Test
  void decisions_that_say_the_same_are_equal() {
    assertThat(decision().riskPoints(40).build())
        .isEqualTo(decision().riskPoints(40).build())
        .hasSameHashCodeAs(decision().riskPoints(40).build())
        .isNotEqualTo(decision().riskPoints(41).build());
  }

  @Test
  void outcomes_are_a_copy_in_alphabetical_order() {
    Map<String, OutcomeValue> outcomes = new HashMap<>();
    outcomes.put("line", OutcomeValue.of("REFER"));
    outcomes.put("capital", OutcomeValue.of(new BigDecimal("4E+4")));
    ServiceDecision decision = decision().outcomes(outcomes).build();
    outcomes.clear();

    assertThat(decision.outcomes()).containsOnlyKeys("capital", "line");
    assertThat(decision.outcomes().firstKey()).isEqualTo("capital");
    assertThat(decision.outcomes().values())
        .extracting(OutcomeValue::text)
        .containsExactly("40000", "REFER");
    assertThatThrownBy(() -> decision.outcomes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_number_is_the_same_however_many_zeros_it_is_written_with() {
    assertThat(OutcomeValue.of(new BigDecimal("0.50")))
        .isEqualTo(OutcomeValue.of(new BigDecimal("0.5")));
    assertThat(OutcomeValue.of(new BigDecimal("0.00")))
        .isEqualTo(OutcomeValue.of(new BigDecimal("0E+3")));
  }
}

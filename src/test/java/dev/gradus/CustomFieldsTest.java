package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.RiskGrade;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A policy that lives on fields of its own. */
class CustomFieldsTest {

  private static final SegmentationEngine ENGINE =
      SegmentationEngine.of(
          PolicySource.directory(Path.of("src/test/resources/policies/employer")));

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  private static CustomerSnapshot.Builder employee() {
    return CustomerSnapshot.builder("e-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
        .currency("EUR");
  }

  @Test
  void rules_decide_on_custom_fields_of_every_type() {
    ServiceDecision decision =
        ENGINE.decide(
            employee()
                .extra("employerRating", 7)
                .extra("salaryShare", new BigDecimal("0.50"))
                .extra("onProbation", false)
                .extra("contractEnd", LocalDate.of(2026, 12, 31))
                .extra("branch", "SOUTH")
                .build());

    assertThat(decision.riskPoints()).isEqualTo(75);
    assertThat(decision.riskGrade()).isEqualTo(RiskGrade.A);
    assertThat(decision.service().terms().maxTermMonths()).isEqualTo(6);
    assertThat(decision.service().offers()).extracting("product").containsExactly("SALARY_LOAN");
    assertThat(decision.reasons())
        .extracting("rule")
        .containsExactly("EMP-010", "EMP-020", "GRD-010", "GRD-020", "SRV-020", "SRV-010");
  }

  @Test
  void reasons_and_evidence_show_custom_fields_like_any_other() {
    ServiceDecision decision = ENGINE.decide(employee().extra("employerRating", 8).build());

    assertThat(decision.reasons().get(0).text().en())
        .isEqualTo("The employer is rated 8; from 7 it adds 40 points.");
    assertThat(decision.reasons().get(0).text().zh()).isNull();
    assertThat(decision.reasons().get(0).evidence())
        .containsExactly(new Evidence("extra.employerRating", ">=", "7", "8"));
  }

  @Test
  void an_unknown_custom_field_is_not_zero_and_is_named() {
    ServiceDecision decision =
        ENGINE.decide(employee().extra("salaryShare", BigDecimal.ONE).build());

    assertThat(decision.riskPoints()).isZero();
    assertThat(decision.referral()).isNotNull();
    assertThat(decision.referral().missing()).containsExactly("extra.employerRating");
    assertThat(decision.reasons().get(0).text().en())
        .startsWith("The employer's rating is unknown");
  }

  @Test
  void a_custom_field_off_its_range_is_refused_by_path() {
    assertThatThrownBy(
            () -> ENGINE.decide(employee().extra("salaryShare", new BigDecimal("1.5")).build()))
        .isInstanceOf(InvalidSnapshotException.class)
        .hasMessageContaining(
            "extra.salaryShare: found a number above the range; allowed is a number from 0 to 1");
  }

  @Test
  void the_policy_lists_its_fields_beside_the_library_s_own() {
    assertThat(ENGINE.policy().fields().get("extra.branch").choices())
        .containsExactly("NORTH", "SOUTH", "ONLINE");
    assertThat(ENGINE.policy().fields().get("credit.score").custom()).isFalse();
  }
}

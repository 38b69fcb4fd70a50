package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.ChangingSource;
import dev.gradus.support.MarkedPolicy;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several policies side by side: the one in force on the snapshot's day decides. */
class VersionsInTimeTest {

  private static SegmentationEngine engine(PolicySource... sources) {
    EngineBuilder builder = SegmentationEngine.builder();
    Stream.of(sources).forEach(builder::policy);
    return builder.build();
  }

  private static String marks(SegmentationEngine engine, String asOf) {
    return String.join(",", MarkedPolicy.marks(engine.decide(customer(asOf))));
  }

  private static CustomerSnapshot customer(String asOf) {
    return CustomerSnapshot.builder("c-1", LocalDate.parse(asOf), CustomerType.INDIVIDUAL).build();
  }

  private static final PolicySource UP_TO_2025 =
      MarkedPolicy.source(1, "effective-to = 2025-12-31");
  private static final PolicySource IN_2026 =
      MarkedPolicy.source(2, "effective-from = 2026-01-01", "effective-to = 2026-12-31");
  private static final PolicySource FROM_2027 =
      MarkedPolicy.source(3, "effective-from = 2027-01-01");

  @ParameterizedTest
  @CsvSource({
    "1990-01-01, 1",
    "2025-12-31, 1",
    "2026-01-01, 2",
    "2026-06-30, 2",
    "2026-12-31, 2",
    "2027-01-01, 3",
    "2099-12-31, 3"
  })
  void the_policy_in_force_on_the_day_decides_whatever_the_order_they_were_added_in(
      String day, String mark) {
    try (SegmentationEngine engine = engine(FROM_2027, UP_TO_2025, IN_2026)) {
      assertThat(marks(engine, day)).isEqualTo(mark);
    }
  }

  @Test
  void without_a_last_day_a_policy_is_in_force_until_the_next_one_begins() {
    try (SegmentationEngine engine =
        engine(MarkedPolicy.source(1), MarkedPolicy.source(2, "effective-from = 2026-07-01"))) {
      assertThat(marks(engine, "2026-06-30")).isEqualTo("1");
      assertThat(marks(engine, "2026-07-01")).isEqualTo("2");
      assertThat(engine.policies()).extracting(Policy::version).containsExactly("1", "2");
      assertThat(engine.policy().version()).as("the one with the latest first day").isEqualTo("2");
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31", "2027-01-01"})
  void a_day_on_which_no_policy_is_in_force_is_a_problem_of_the_snapshot(String day) {
    try (SegmentationEngine engine = engine(IN_2026)) {
      assertThatThrownBy(() -> engine.decide(customer(day)))
          .isInstanceOf(InvalidSnapshotException.class)
          .hasMessage(
              "The snapshot breaks the data contract:\n  asOf: found a day on which no policy is in force; allowed is"
                  + " a day on which a policy is in force: from 2026-01-01 to 2026-12-31");
      assertThat(
              engine.decideAll(
                  Stream.of(customer(day), customer("2026-01-01"), customer("2026-12-31"))))
          .extracting(Object::getClass)
          .containsExactly(Outcome.Rejected.class, Outcome.Decided.class, Outcome.Decided.class);
    }
  }

  @Test
  void a_snapshot_without_a_day_breaks_the_contract_and_nothing_else() {
    CustomerSnapshot timeless =
        CustomerSnapshot.builder("c-1", null, CustomerType.INDIVIDUAL).build();
    try (SegmentationEngine engine = engine(UP_TO_2025, IN_2026)) {
      assertThatThrownBy(() -> engine.decide(timeless))
          .isInstanceOf(InvalidSnapshotException.class)
          .hasMessageContaining("asOf: found nothing, but it is required");
    }
  }

  private static void assertRefused(String problem, PolicySource... sources) {
    assertThatThrownBy(() -> engine(sources))
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void a_gap_of_a_single_day_is_an_error() {
    assertRefused(
        "policy.properties: No policy is in force from 2026-01-01 to 2026-01-01, between marked 1 and marked 2. Let"
            + " 'effective-to' be the day before the next policy begins, or leave it out. [gap]",
        UP_TO_2025,
        MarkedPolicy.source(2, "effective-from = 2026-01-02"));
  }

  @Test
  void an_overlap_of_a_single_day_is_an_error() {
    assertRefused(
        "policy.properties: marked 1 is in force to 2025-12-31, but marked 2 begins on 2025-12-31. Let 'effective-to' be"
            + " the day before, or leave it out. [overlap]",
        MarkedPolicy.source(2, "effective-from = 2025-12-31"),
        UP_TO_2025);
  }

  @Test
  void two_policies_cannot_begin_on_the_same_day() {
    assertRefused(
        "marked 2 begins on the same day as marked 1. Give each policy an 'effective-from' of its own. [overlap]",
        MarkedPolicy.source(1, "effective-from = 2026-01-01"),
        MarkedPolicy.source(2, "effective-from = 2026-01-01"));
    assertRefused("begins on the same day", MarkedPolicy.source(1), MarkedPolicy.source(2));
  }

  @Test
  void a_policy_that_ends_before_it_begins_is_an_error() {
    assertRefused(
        "The policy ends on 2026-01-01, before it begins on 2026-01-02.",
        MarkedPolicy.source(1, "effective-from = 2026-01-02", "effective-to = 2026-01-01"));
  }

  @Test
  void the_policies_are_exchanged_and_put_back_together() {
    ChangingSource second =
        new ChangingSource(MarkedPolicy.source(2, "effective-from = 2026-07-01"));
    try (SegmentationEngine engine = engine(MarkedPolicy.source(1), second)) {
      String earlier = engine.policy().fingerprint();

      second.holds(MarkedPolicy.source(3));
      assertThat(engine.reload())
          .as("both from the beginning of time")
          .isInstanceOf(Reload.Refused.class);
      assertThat(marks(engine, "2026-07-01")).isEqualTo("2");

      second.holds(MarkedPolicy.source(3, "effective-from = 2026-08-01"));
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
      assertThat(marks(engine, "2026-07-31")).isEqualTo("1");
      assertThat(marks(engine, "2026-08-01")).isEqualTo("3");

      engine.restore(earlier);
      assertThat(marks(engine, "2026-07-01")).isEqualTo("2");
      assertThat(engine.history())
          .extracting(
              period ->
                  period.policies().stream().map(policy -> policy.version()).toList().toString())
          .containsExactly("[1, 2]", "[1, 3]", "[1, 2]");
      assertThat(engine.history().get(0).policies().get(1).effectiveFrom()).isEqualTo("2026-07-01");
    }
  }
}

package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionListener;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyLimitException;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.ChangingSource;
import dev.gradus.support.Log;
import dev.gradus.support.MarkedPolicy;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the host, its listeners and its policies do wrong stays their own matter. */
class GuardsTest {

  private static final CustomerSnapshot CUSTOMER =
      CustomerSnapshot.builder("c-1", Snapshots.TODAY, CustomerType.INDIVIDUAL).build();

  /** Throws what it is given, whatever it is told. */
  private static final class Failing implements DecisionListener {
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public void decided(CustomerSnapshot snapshot, ServiceDecision decision) {
      sneaky(failure);
    }

    @Override
    public void policiesChanged(List<Policy> policies) {
      sneaky(failure);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneaky(Throwable failure) throws T {
      throw (T) failure;
    }
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("x"),
        new StackOverflowError(),
        new AssertionError("x"),
        new NoClassDefFoundError("x"),
        new IOException("x"),
        new Error("x") {});
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_listener_that_throws_harms_neither_decision_nor_reload_nor_the_listeners_after_it(
      Throwable failure) {
    List<ServiceDecision> told = new ArrayList<>();
    DecisionListener next =
        new DecisionListener() {
          @Override
          public void decided(CustomerSnapshot snapshot, ServiceDecision decision) {
            told.add(decision);
          }
        };
    ChangingSource source = new ChangingSource(MarkedPolicy.source(1));
    try (Log log = new Log();
        SegmentationEngine engine =
            SegmentationEngine.builder()
                .policy(source)
                .listener(new Failing(failure))
                .listener(next)
                .build()) {
      ServiceDecision decision = engine.decide(CUSTOMER);
      source.holds(MarkedPolicy.source(2));

      assertThat(told).containsExactly(decision);
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
      assertThat(log.text())
          .contains(
              "Listener " + Failing.class.getName() + " threw " + failure.getClass().getName());
    }
  }

  @Test
  void memory_that_has_run_out_is_not_hidden_as_a_listener_s_failure() {
    OutOfMemoryError end = new OutOfMemoryError("pretended");
    try (SegmentationEngine engine =
        SegmentationEngine.builder()
            .policy(MarkedPolicy.source(1))
            .listener(new Failing(end))
            .build()) {
      assertThatThrownBy(() -> engine.decide(CUSTOMER)).isSameAs(end);
    }
  }

  @Test
  void a_listener_may_ask_the_engine_and_even_reload_it() {
    ChangingSource source = new ChangingSource(MarkedPolicy.source(1));
    SegmentationEngine[] engine = new SegmentationEngine[1];
    List<Reload> nested = new ArrayList<>();
    engine[0] =
        SegmentationEngine.builder()
            .policy(source)
            .listener(
                new DecisionListener() {
                  @Override
                  public void policiesChanged(List<Policy> policies) {
                    assertThat(engine[0].policies()).isEqualTo(policies);
                    nested.add(engine[0].reload());
                  }
                })
            .build();
    source.holds(MarkedPolicy.source(2));
    assertThat(engine[0].reload()).isInstanceOf(Reload.Changed.class);
    assertThat(nested).containsExactly(new Reload.Unchanged());
    engine[0].close();
  }

  @Test
  void an_interrupted_thread_decides_reloads_and_stays_interrupted(@TempDir Path folder)
      throws IOException {
    MarkedPolicy.write(folder, 1);
    try (SegmentationEngine engine = SegmentationEngine.of(PolicySource.directory(folder))) {
      MarkedPolicy.write(folder, 2);
      Thread.currentThread().interrupt();
      ServiceDecision decision = engine.decide(CUSTOMER);
      boolean afterDecision = Thread.currentThread().isInterrupted();
      Reload reload = engine.reload();
      boolean afterReload = Thread.interrupted();

      assertThat(decision.policy().version()).isEqualTo("1");
      assertThat(afterDecision).isTrue();
      assertThat(reload).isInstanceOf(Reload.Changed.class);
      assertThat(afterReload).isTrue();
    }
  }

  @Test
  void a_stream_that_outlives_its_engine_says_so() {
    SegmentationEngine engine = SegmentationEngine.of(MarkedPolicy.source(1));
    Stream<Outcome> outcomes = engine.decideAll(Stream.of(CUSTOMER));
    engine.close();

    assertThatThrownBy(outcomes::toList)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The engine is closed.");
  }

  /**
   * The marked policy says one thing when it assesses, one when it classifies and two when it
   * serves.
   */
  @Test
  void a_policy_that_says_more_than_its_limit_is_stopped_at_the_rule_that_passes_it() {
    try (SegmentationEngine engine =
        SegmentationEngine.of(MarkedPolicy.source(1, "limit.findings = 4"))) {
      assertThat(engine.decide(CUSTOMER).riskPoints()).isEqualTo(1);
    }
    assertPasses(3, "SV-010");
    assertPasses(2, "SV-010");
    assertPasses(1, "CL-010");
  }

  private static void assertPasses(int limit, String rule) {
    try (SegmentationEngine engine =
        SegmentationEngine.of(MarkedPolicy.source(1, "limit.findings = " + limit))) {
      assertThatThrownBy(() -> engine.decide(CUSTOMER))
          .isInstanceOfSatisfying(
              PolicyLimitException.class, e -> assertThat(e.rule()).isEqualTo(rule))
          .hasMessage(
              "Rule "
                  + rule
                  + " passes the limit of "
                  + limit
                  + " findings for one decision. Let fewer rules hold at"
                  + " once, or raise 'limit.findings' in policy.properties.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10001", "-1", "1e3", "many", "", "01"})
  void a_limit_of_findings_is_a_whole_number_within_bounds(String limit) {
    assertThatThrownBy(
            () -> SegmentationEngine.of(MarkedPolicy.source(1, "limit.findings = " + limit)))
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("'limit.findings' is a whole number from 1 to 10000.");
  }

  @Test
  void the_limit_of_findings_is_part_of_the_fingerprint_and_a_thousand_where_nothing_is_said() {
    try (SegmentationEngine silent = SegmentationEngine.of(MarkedPolicy.source(1));
        SegmentationEngine thousand =
            SegmentationEngine.of(MarkedPolicy.source(1, "limit.findings = 1000"));
        SegmentationEngine most =
            SegmentationEngine.of(MarkedPolicy.source(1, "limit.findings = 10000"))) {
      assertThat(silent.policy().fingerprint())
          .isEqualTo(thousand.policy().fingerprint())
          .isNotEqualTo(most.policy().fingerprint());
    }
  }
}

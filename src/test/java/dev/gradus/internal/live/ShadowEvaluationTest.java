package dev.gradus.internal.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionListener;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.engine.DifferingPolicy;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShadowEvaluationTest {

  private static LoadedVersion version;

  private final List<String> told = new ArrayList<>();
  private final Listeners listeners =
      new Listeners(
          List.of(
              new DecisionListener() {
                @Override
                public void evaluatorsDiffer(
                    CustomerSnapshot snapshot, ServiceDecision served, ServiceDecision onDrools) {
                  assertThat(served.reasons()).extracting(Reason::rule).contains("RPY-520");
                  assertThat(onDrools.reasons()).extracting(Reason::rule).doesNotContain("RPY-520");
                  told.add(snapshot.customerId());
                }
              }));

  @BeforeAll
  static void load() throws IOException {
    version = new LoadedVersion(DifferingPolicy.load("RPY-520"));
  }

  private List<String> told(double share) {
    told.clear();
    ShadowEvaluation recheck = new ShadowEvaluation(share, listeners);
    for (int number = 0; number < 1000; number++) {
      CustomerSnapshot snapshot =
          CustomerSnapshot.builder("c-" + number, Snapshots.TODAY, CustomerType.INDIVIDUAL).build();
      recheck.compare(version, snapshot, version.decide(snapshot));
    }
    return List.copyOf(told);
  }

  @Test
  void a_difference_is_told_with_both_decisions() {
    assertThat(told(1)).hasSize(1000);
  }

  @Test
  void without_a_share_nothing_is_decided_again() {
    assertThat(told(0)).isEmpty();
  }

  @Test
  void a_share_is_about_as_large_as_asked_for_and_always_of_the_same_customers() {
    List<String> some = told(0.1);

    assertThat(some).hasSizeBetween(70, 130);
    assertThat(told(0.1)).isEqualTo(some);
    assertThat(told(0.2)).containsAll(some);
  }
}

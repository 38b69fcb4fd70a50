package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionListener;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.policy.PolicySource;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {

  private static final PolicySource TINY =
      PolicySource.directory(Path.of("src/test/resources/policies/tiny"));

  @Test
  void both_evaluators_give_the_same_decisions_with_the_same_reasons() {
    try (SegmentationEngine compiled = SegmentationEngine.bundled();
        SegmentationEngine drools =
            SegmentationEngine.builder().evaluator(Evaluator.DROOLS).build()) {
      for (CustomerSnapshot customer : customers(300)) {
        assertThat(compiled.decide(customer)).isEqualTo(drools.decide(customer));
      }
      assertThat(compiled.policies())
          .extracting("fingerprint")
          .isEqualTo(drools.policies().stream().map(p -> p.fingerprint()).toList());
    }
  }

  @Test
  void a_proof_is_remembered_where_the_host_asks_for_it(@TempDir Path folder) throws IOException {
    Path cache = folder.resolve("proofs");
    SegmentationEngine.builder().policy(TINY).proofCache(cache).build().close();
    List<String> proven = Files.readAllLines(cache);

    SegmentationEngine.builder().policy(TINY).proofCache(cache).build().close();

    assertThat(proven).singleElement().asString().hasSize(64);
    assertThat(cache).content().isEqualTo(proven.get(0) + "\n");
  }

  @Test
  void a_cache_that_cannot_be_written_or_read_costs_a_proof_and_no_more(@TempDir Path folder) {
    try (SegmentationEngine engine =
        SegmentationEngine.builder()
            .policy(TINY)
            .proofCache(folder.resolve("missing/proofs"))
            .build()) {
      assertThat(engine.policy().name()).isEqualTo("tiny");
    }
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(TINY).proofCache(folder).build()) {
      assertThat(engine.policy().name()).isEqualTo("tiny");
    }
  }

  @Test
  void a_recheck_of_all_decisions_finds_nothing_to_report() {
    DecisionListener silence =
        new DecisionListener() {
          @Override
          public void evaluatorsDiffer(
              CustomerSnapshot snapshot, ServiceDecision served, ServiceDecision onDrools) {
            throw new AssertionError("differs");
          }
        };
    try (SegmentationEngine engine =
        SegmentationEngine.builder().recheckShare(1).listener(silence).build()) {
      customers(20).forEach(engine::decide);
    }
  }

  @Test
  void a_share_is_a_number_from_0_to_1() {
    for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> SegmentationEngine.builder().recheckShare(share))
          .hasMessage("A share is a number from 0 to 1.");
    }
  }

  private static List<CustomerSnapshot> customers(int number) {
    Random random = new Random(5);
    return Stream.generate(() -> SnapshotAssembler.assemble(Snapshots.values(random)))
        .limit(number)
        .toList();
  }
}

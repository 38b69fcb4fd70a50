package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

  private static final int THREADS = 8;

  /**
   * The engine is new for the threads: whatever Drools does when an expression first runs, it does
   * under them.
   */
  @Test
  void many_threads_on_a_new_engine_decide_as_one_does() throws Exception {
    List<CustomerSnapshot> customers = customers(300);
    List<ServiceDecision> serial;
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      serial = customers.stream().map(engine::decide).toList();
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      List<Future<List<ServiceDecision>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(() -> customers.stream().map(engine::decide).toList()));
      }
      for (Future<List<ServiceDecision>> result : results) {
        assertThat(result.get()).isEqualTo(serial);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_parallel_stream_keeps_the_order_and_rejects_only_what_is_wrong() {
    List<CustomerSnapshot> customers = new ArrayList<>(customers(50));
    customers.add(
        25,
        CustomerSnapshot.builder("bad", Snapshots.TODAY, CustomerType.INDIVIDUAL)
            .credit(c -> c.inquiries6m(-1))
            .build());
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      List<Outcome> outcomes = engine.decideAll(customers.parallelStream()).toList();

      assertThat(outcomes).hasSize(51);
      assertThat(outcomes.get(25))
          .isInstanceOfSatisfying(
              Outcome.Rejected.class,
              rejected -> {
                assertThat(rejected.customerId()).isEqualTo("bad");
                assertThat(rejected.problems()).hasSize(1);
              });
      assertThat(outcomes.stream().filter(Outcome.Decided.class::isInstance)).hasSize(50);
    }
  }

  @Test
  void a_closed_engine_says_so_and_can_be_closed_again() {
    SegmentationEngine engine = SegmentationEngine.bundled();
    engine.close();
    engine.close();

    assertThatThrownBy(() -> engine.decide(customers(1).get(0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The engine is closed.");
    assertThatThrownBy(() -> engine.decideAll(Stream.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  private static List<CustomerSnapshot> customers(int number) {
    Random random = new Random(7);
    return Stream.generate(() -> SnapshotAssembler.assemble(Snapshots.values(random)))
        .limit(number)
        .toList();
  }
}

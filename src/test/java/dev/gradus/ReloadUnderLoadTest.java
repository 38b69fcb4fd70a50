package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.support.ChangingSource;
import dev.gradus.support.MarkedPolicy;
import dev.gradus.support.Snapshots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions go on while policies are exchanged under them. */
class ReloadUnderLoadTest {

  private static final int[] MARKS = {7, 23, 41, 68};
  private static final int THREADS = 8;
  private static final int LEAST_RELOADS = 12;
  private static final long NANOS = TimeUnit.SECONDS.toNanos(3);

  private final List<CustomerSnapshot> customers = customers(20);

  @Test
  void every_decision_comes_from_exactly_one_policy_while_another_thread_reloads()
      throws Exception {
    Map<String, List<ServiceDecision>> serial = new HashMap<>();
    for (int mark : MARKS) {
      try (SegmentationEngine engine = SegmentationEngine.of(MarkedPolicy.source(mark))) {
        serial.put(engine.policy().fingerprint(), customers.stream().map(engine::decide).toList());
      }
    }
    ChangingSource source = new ChangingSource(MarkedPolicy.source(MARKS[0]));
    Set<String> met = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
    try (SegmentationEngine engine = SegmentationEngine.of(source)) {
      Future<Integer> reloading = threads.submit(() -> reload(engine, source));
      List<Future<Integer>> deciding = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        deciding.add(threads.submit(() -> decideUntil(reloading, engine, serial, met)));
      }
      int decided = 0;
      for (Future<Integer> each : deciding) {
        decided += each.get();
      }
      assertThat(reloading.get()).as("reloads").isGreaterThanOrEqualTo(LEAST_RELOADS);
      assertThat(decided).as("decisions").isGreaterThanOrEqualTo(THREADS * customers.size());
      assertThat(met).as("policies that decided").hasSizeGreaterThan(1);
    } finally {
      threads.shutdownNow();
    }
  }

  /** The bundled policy is large enough to be reloaded in the middle of many decisions. */
  @Test
  void the_default_policy_can_be_exchanged_under_decisions() throws Exception {
    PolicySource strict = PolicySource.bundled().withSetting("mode.floor", "RESPONSIBLE");
    Map<String, List<ServiceDecision>> serial = new HashMap<>();
    for (PolicySource each : List.of(PolicySource.bundled(), strict)) {
      try (SegmentationEngine engine = SegmentationEngine.of(each)) {
        serial.put(engine.policy().fingerprint(), customers.stream().map(engine::decide).toList());
      }
    }
    ChangingSource source = new ChangingSource(PolicySource.bundled());
    Set<String> met = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (SegmentationEngine engine = SegmentationEngine.of(source)) {
      Future<?> exchange =
          threads.submit(
              () -> {
                source.holds(strict);
                return engine.reload();
              });
      decideUntil(exchange, engine, serial, met);
      decideUntil(exchange, engine, serial, met);
      assertThat(exchange.get()).isInstanceOf(Reload.Changed.class);
      assertThat(met).isEqualTo(serial.keySet());
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Decides all customers at least once, and each as the policy that its decision names does alone.
   */
  private int decideUntil(
      Future<?> end,
      SegmentationEngine engine,
      Map<String, List<ServiceDecision>> serial,
      Set<String> met) {
    int decided = 0;
    do {
      for (int i = 0; i < customers.size(); i++) {
        ServiceDecision decision = engine.decide(customers.get(i));
        if (decision.policy().name().equals("marked")) {
          assertThat(MarkedPolicy.marks(decision)).hasSize(1);
        }
        assertThat(decision).isEqualTo(serial.get(decision.policy().fingerprint()).get(i));
        met.add(decision.policy().fingerprint());
        decided++;
      }
    } while (!end.isDone());
    return decided;
  }

  /** For three seconds, and on a busy machine until there were enough of them. */
  private static int reload(SegmentationEngine engine, ChangingSource source) {
    long end = System.nanoTime() + NANOS;
    int reloads = 0;
    while (reloads < LEAST_RELOADS || System.nanoTime() < end) {
      reloads++;
      source.holds(MarkedPolicy.source(MARKS[reloads % MARKS.length]));
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
    }
    return reloads;
  }

  private static List<CustomerSnapshot> customers(int number) {
    Random random = new Random(11);
    return Stream.generate(() -> SnapshotAssembler.assemble(Snapshots.values(random)))
        .limit(number)
        .toList();
  }
}

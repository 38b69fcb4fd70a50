package dev.gradus;

import static dev.gradus.support.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.DecisionListener;
import dev.gradus.policy.EngineStatus;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.support.ChangingSource;
import dev.gradus.support.MarkedPolicy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host can see that its policies have lost touch with their sources, whatever the reason. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EngineStatusTest {

  private final ChangingSource source = new ChangingSource(MarkedPolicy.source(1));
  private final AtomicLong second = new AtomicLong();
  private final List<EngineStatus> started = new CopyOnWriteArrayList<>();

  private SegmentationEngine engine() {
    return builder().build();
  }

  private EngineBuilder builder() {
    return SegmentationEngine.builder()
        .policy(source)
        .clock(() -> Instant.ofEpochSecond(second.incrementAndGet()))
        .listener(
            new DecisionListener() {
              @Override
              public void engineStarted(EngineStatus status) {
                started.add(status);
              }
            });
  }

  private static PolicySource broken(String message) {
    return () -> {
      throw new IOException(message);
    };
  }

  @Test
  void an_engine_in_step_with_its_sources_says_what_is_in_force_and_when_it_looked() {
    try (SegmentationEngine engine = engine()) {
      EngineStatus status = engine.status();

      assertThat(status.policies())
          .extracting(PolicyPeriod.InForce::fingerprint)
          .containsExactly(engine.policy().fingerprint());
      assertThat(status.problems()).isEmpty();
      assertThat(status.failingSince()).isNull();
      assertThat(status.openSince()).isNull();
      assertThat(status.lastTry()).isBetween(Instant.EPOCH, Instant.ofEpochSecond(second.get()));
    }
  }

  @Test
  void listeners_are_told_at_the_start() {
    try (SegmentationEngine engine = engine()) {
      assertThat(started).containsExactly(engine.status());
    }
  }

  @Test
  void what_cannot_be_read_is_told_with_the_time_since_until_it_can() {
    try (SegmentationEngine engine = engine()) {
      source.holds(broken("the disk is gone"));
      engine.reload();
      EngineStatus first = engine.status();
      engine.reload();
      EngineStatus later = engine.status();

      assertThat(first.problems())
          .extracting(PolicyProblem::message)
          .containsExactly("The policy cannot be read: the disk is gone.");
      assertThat(first.failingSince()).isEqualTo(first.lastTry());
      assertThat(later.failingSince()).isEqualTo(first.failingSince());
      assertThat(later.lastTry()).isAfter(first.lastTry());

      source.holds(MarkedPolicy.source(1));
      engine.reload();
      assertThat(engine.status().problems()).isEmpty();
      assertThat(engine.status().failingSince()).isNull();
    }
  }

  @Test
  void what_is_refused_is_told_until_the_sources_hold_something_better() {
    try (SegmentationEngine engine = engine()) {
      source.holds(MarkedPolicy.source(2, "nonsense = 1"));
      engine.reload();

      assertThat(engine.status().problems())
          .extracting(PolicyProblem::code)
          .containsExactly("unknown-key");
      assertThat(engine.status().policies())
          .extracting(PolicyPeriod.InForce::version)
          .containsExactly("1");

      source.holds(MarkedPolicy.source(3));
      engine.reload();
      assertThat(engine.status().problems()).isEmpty();
    }
  }

  @Test
  void a_reading_that_hangs_is_seen_while_it_does_and_the_engine_decides_on() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    try (SegmentationEngine engine = engine()) {
      source.holds(
          () -> {
            try {
              hanging.await();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            return MarkedPolicy.source(2).read();
          });
      Thread reloading = new Thread(engine::reload);
      reloading.start();
      eventually("the reading is open", () -> engine.status().openSince() != null);

      assertThat(engine.status().openSince()).isAfterOrEqualTo(engine.status().lastTry());
      assertThat(engine.policy().version()).isEqualTo("1");
      hanging.countDown();
      reloading.join();
      assertThat(engine.status().openSince()).isNull();
      assertThat(engine.policy().version()).isEqualTo("2");
    }
  }

  @Test
  void a_watch_that_fails_or_hangs_is_seen() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    try (SegmentationEngine engine = builder().watch(Duration.ofMillis(100)).build()) {
      source.holds(
          () -> {
            throw new OutOfMemoryError("not a real one");
          });
      eventually("the failure shows", () -> !engine.status().problems().isEmpty());
      assertThat(engine.status().problems())
          .extracting(PolicyProblem::message)
          .containsExactly("The policy cannot be read: not a real one.");

      source.holds(
          () -> {
            try {
              hanging.await();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            return new PolicyFiles("none", new TreeMap<>());
          });
      eventually("the watch hangs", () -> engine.status().openSince() != null);
      hanging.countDown();
      source.holds(MarkedPolicy.source(2));
      eventually("it goes on", () -> engine.policy().version().equals("2"));
      eventually("all is well", () -> engine.status().problems().isEmpty());
    }
  }
}

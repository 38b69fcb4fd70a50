package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gradus.rules.Stage;
import dev.gradus.support.SideEffects;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mutated policies for as long as one likes: {@code mvn -P fuzz test -Dfuzz.minutes=10}, or {@code
 * -Dfuzz.tries=100000}. A failure names the seed of its policy; {@code -Dfuzz.seed=SEED
 * -Dfuzz.tries=1} tries that policy again.
 */
@Tag("fuzz")
class LongFuzzTest {

  private static final int ROUND = 500;

  @Test
  void no_mutated_policy_does_anything_but_decide_or_be_refused() throws IOException {
    long minutes = Long.getLong("fuzz.minutes", 10);
    long tries = Long.getLong("fuzz.tries", Long.MAX_VALUE);
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    System.out.println("Fuzzing from seed " + seed);
    Fuzz fuzz = new Fuzz(100);
    // Drools and MVEL set system properties of their own when they first decide.
    CanonicalDrools.of(Stage.ASSESS, Policies.RISK, CanonicalDrools.INTERPRETED)
        .fire(RandomRules.customers().get(1));
    try (SideEffects watch = SideEffects.watch()) {
      while (fuzz.tried() < tries && System.nanoTime() < end) {
        long first = seed + fuzz.tried();
        long count = Math.min(ROUND, tries - fuzz.tried());
        // Reading a policy cannot be interrupted; what hangs is left behind in a thread of its own,
        // and named.
        assertTimeoutPreemptively(
            Duration.ofMinutes(3), () -> round(fuzz, first, count), "seeds from " + first);
      }
      fuzz.finish();
      System.out.println(fuzz);
      watch.assertNothingRan();
    }
    assertThat(fuzz.tried()).isPositive();
  }

  private static void round(Fuzz fuzz, long first, long count) {
    for (long seed = first; seed < first + count; seed++) {
      try {
        fuzz.one(seed);
      } catch (Throwable e) {
        throw new AssertionError("The policy of seed " + seed, e);
      }
    }
  }
}

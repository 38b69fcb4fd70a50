package dev.gradus.internal.live;

import dev.gradus.policy.EngineStatus;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes how the readings of the sources go: those that are open, when the last came to an end, and
 * what is wrong since when. It waits for no reading, so it can be asked while one hangs.
 * Thread-safe.
 */
final class SourceReadings {

  private final Supplier<Instant> clock;
  private final List<Instant> open = new ArrayList<>();
  private Instant lastTry;
  private List<PolicyProblem> unreadable = List.of();
  private List<PolicyProblem> refused = List.of();
  private @Nullable Instant failingSince;

  SourceReadings(Supplier<Instant> clock) {
    this.clock = clock;
    this.lastTry = clock.get();
  }

  /** A reading begins; it is known by when. */
  synchronized Instant begin() {
    Instant now = clock.get();
    open.add(now);
    return now;
  }

  /** A reading has come to an end, with what could not be read. */
  synchronized void end(Instant begun, List<PolicyProblem> notRead) {
    open.remove(begun);
    lastTry = clock.get();
    unreadable = notRead;
    note();
  }

  /** What was read has been tried, and refused for some problems, or for none. */
  synchronized void tried(List<PolicyProblem> problems) {
    refused = problems;
    note();
  }

  /** How they stand while some policies are in force. */
  synchronized EngineStatus status(List<PolicyPeriod.InForce> policies) {
    Instant oldest = open.isEmpty() ? null : open.get(0);
    return new EngineStatus(policies, lastTry, oldest, problems(), failingSince);
  }

  private List<PolicyProblem> problems() {
    return unreadable.isEmpty() ? refused : unreadable;
  }

  private void note() {
    if (problems().isEmpty()) {
      failingSince = null;
    } else if (failingSince == null) {
      failingSince = lastTry;
    }
  }
}

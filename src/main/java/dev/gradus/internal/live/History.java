package dev.gradus.internal.live;

import dev.gradus.policy.PolicyPeriod;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was in force when. Remembers a bounded number of periods, and the files of fewer, so that a
 * process that reloads for years does not grow. Thread-safe.
 */
final class History {

  static final int PERIODS = 1_000;
  static final int RESTORABLE = 20;

  private final InstantSource clock;
  private final Deque<PolicyPeriod> periods = new ArrayDeque<>();
  private final Deque<Remembered> restorable = new ArrayDeque<>();

  private record Remembered(List<String> fingerprints, Loading.Contents contents) {}

  History(InstantSource clock) {
    this.clock = clock;
  }

  /** The time by the one clock that policies are dated by. */
  Instant now() {
    return clock.instant();
  }

  synchronized void begin(Timeline timeline, Loading.Contents contents, PolicyPeriod.Cause cause) {
    Instant now = now();
    List<PolicyPeriod.InForce> policies = timeline.inForce();
    if (!periods.isEmpty()) {
      PolicyPeriod last = periods.removeLast();
      periods.addLast(new PolicyPeriod(last.policies(), last.since(), now, last.cause()));
    }
    periods.addLast(new PolicyPeriod(policies, now, null, cause));
    while (periods.size() > PERIODS) {
      periods.removeFirst();
    }
    List<String> fingerprints = policies.stream().map(PolicyPeriod.InForce::fingerprint).toList();
    restorable.removeIf(remembered -> remembered.fingerprints().equals(fingerprints));
    restorable.addLast(new Remembered(fingerprints, contents));
    while (restorable.size() > RESTORABLE) {
      restorable.removeFirst();
    }
  }

  synchronized List<PolicyPeriod> periods() {
    return List.copyOf(periods);
  }

  /**
   * The files of the latest period in which a fingerprint was in force, as far as they are
   * remembered.
   */
  synchronized Optional<Loading.Contents> contentsWith(String fingerprint) {
    for (Iterator<Remembered> latestFirst = restorable.descendingIterator();
        latestFirst.hasNext(); ) {
      Remembered remembered = latestFirst.next();
      if (remembered.fingerprints().contains(fingerprint)) {
        return Optional.of(remembered.contents());
      }
    }
    return Optional.empty();
  }
}

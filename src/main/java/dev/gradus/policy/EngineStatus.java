package dev.gradus.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an engine stands with the sources of its policies: what decides, and whether a change of them
 * would be noticed. Times come from the engine's clock. Immutable.
 *
 * <p>An engine goes on deciding by {@link #policies()} whatever its sources do. So a host asks for
 * this now and then: {@link #problems()} says that what the sources hold is not what decides, and
 * an {@link #openSince()} of long ago that nobody knows what they hold.
 *
 * @param policies the policies in force, by their first day
 * @param lastTry when the sources were last read to an end, well or not, by a reload or a watch
 * @param openSince when a reading began that has not come to an end; the earliest of several, null
 *     for none. Longer ago than any disk takes, it hangs
 * @param problems why what the sources hold is not in force; empty where it is
 * @param failingSince since when there have been problems; null where there are none
 */
public record EngineStatus(
    List<PolicyPeriod.InForce> policies,
    Instant lastTry,
    @Nullable Instant openSince,
    List<PolicyProblem> problems,
    @Nullable Instant failingSince) {

  /** Copies the lists. */
  public EngineStatus {
    policies = List.copyOf(policies);
    problems = List.copyOf(problems);
  }
}

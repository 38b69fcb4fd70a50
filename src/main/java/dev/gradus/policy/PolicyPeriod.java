package dev.gradus.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which policies an engine decided by during a time. Immutable.
 *
 * @param policies the policies side by side, by their first day in force
 * @param since when they took over
 * @param until when others took over; null while they are in force
 * @param cause why they took over
 */
public record PolicyPeriod(List<Policy> policies, Instant since, @Nullable Instant until, Cause cause) {

  /** Copies the list. */
  public PolicyPeriod {
    policies = List.copyOf(policies);
  }

  /** Why policies took over. */
  public enum Cause {
    /** The engine started with them. */
    STARTED,
    /** They were loaded anew. */
    RELOADED,
    /** They were put back. */
    RESTORED
  }
}

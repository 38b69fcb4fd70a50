package dev.gradus.policy;

import java.time.Instant;
import java.time.LocalDate;
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
public record PolicyPeriod(
    List<InForce> policies, Instant since, @Nullable Instant until, Cause cause) {

  /** Copies the list. */
  public PolicyPeriod {
    policies = List.copyOf(policies);
  }

  /**
   * A policy as a history remembers it, without its rules.
   *
   * @param name the name
   * @param version the version
   * @param fingerprint the fingerprint that its decisions carry
   * @param effectiveFrom the first day on which it decided; null for always
   * @param effectiveTo the last day on which it decided; null for until the next one's first
   */
  public record InForce(
      String name,
      String version,
      String fingerprint,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo) {}

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

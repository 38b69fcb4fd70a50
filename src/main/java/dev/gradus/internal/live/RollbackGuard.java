package dev.gradus.internal.live;

import dev.gradus.internal.engine.PolicyInput;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.policy.PolicyTrust;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Refuses signed policies that are too old: expired on the day of loading, or with a smaller number
 * than those that the sources gave before. What a host restores by name does not pass here. Not
 * thread-safe.
 */
final class RollbackGuard {

  private final PolicyTrust trust;
  private final Supplier<Instant> clock;

  /** The numbers of the policies that the sources gave last, by fingerprint. */
  private Map<String, Long> accepted = Map.of();

  /**
   * A guard that knows no policy yet.
   *
   * @param clock tells the day of loading, in UTC
   */
  RollbackGuard(PolicyTrust trust, Supplier<Instant> clock) {
    this.trust = trust;
    this.clock = clock;
  }

  /**
   * The number that a policy is signed with; 0 where no signatures are asked for.
   *
   * @throws InvalidPolicyException if the policy is too old
   */
  long admit(PolicyInput policy, String fingerprint) {
    if (trust.keys().isEmpty()) {
      return 0;
    }
    LocalDate today = LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
    PolicySignatures signatures = policy.signatures();
    List<PolicyProblem> problems = signatures.problems(fingerprint, trust, today);
    if (!problems.isEmpty()) {
      throw new InvalidPolicyException(policy.origin(), problems);
    }
    long number = signatures.number(fingerprint, trust, today);
    if (!accepted.isEmpty() && !accepted.containsKey(fingerprint)) {
      long newest = Collections.max(accepted.values());
      if (number <= newest) {
        throw new InvalidPolicyException(policy.origin(), List.of(older(number, newest)));
      }
    }
    return number;
  }

  /** Remembers the policies that the sources gave, which are in force. */
  void accept(Timeline policies) {
    accepted = policies.numbers();
  }

  private static PolicyProblem older(long number, long newest) {
    return PolicyProblem.error(
        PolicySignatures.FILE,
        "older-policy",
        "The policy is signed as number "
            + number
            + ", and the policy that came before it as number "
            + newest
            + ". Put the newer policy in its place; if this one is meant, sign it again with"
            + " --number "
            + (newest + 1)
            + " or more, or restore it by its fingerprint if it was in force.");
  }
}

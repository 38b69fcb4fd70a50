package dev.gradus.internal.live;

import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the policies in force and exchanges them as a whole. Thread-safe: who reads {@link #current()} once has one
 * policy for all of a decision, whatever is exchanged meanwhile.
 */
public final class PolicyHolder {

  private static final Logger LOG = LoggerFactory.getLogger(PolicyHolder.class);

  private final List<PolicySource> sources;
  private final PolicyLoader loader;
  private final Listeners listeners;
  private final History history;

  private volatile Timeline current;
  private String digest;
  private @Nullable String refusedDigest;

  /**
   * Loads policies for the first time.
   *
   * @throws InvalidPolicyException if anything is wrong with them
   */
  public PolicyHolder(
      List<PolicySource> sources, PolicyLoader loader, Listeners listeners, InstantSource clock) {
    this.sources = List.copyOf(sources);
    this.loader = loader;
    this.listeners = listeners;
    this.history = new History(clock);
    Loading.Contents contents = Loading.read(this.sources);
    this.current = Loading.build(contents, loader);
    this.digest = contents.digest();
    history.begin(current, contents, PolicyPeriod.Cause.STARTED);
  }

  /** The policies in force. */
  public Timeline current() {
    return current;
  }

  /** Tells whether the sources hold something else than when this was last asked. */
  String digestNow() {
    return Loading.read(sources).digest();
  }

  /** Reads the sources anew and puts what they hold into force, if all of it can be used. */
  public synchronized Reload reload() {
    Loading.Contents contents = Loading.read(sources);
    String found = contents.digest();
    if (found.equals(digest)) {
      refusedDigest = null;
      return new Reload.Unchanged();
    }
    return exchange(contents, found, PolicyPeriod.Cause.RELOADED);
  }

  /** Puts the policies back that were in force when a fingerprint last was; the sources stay as they are. */
  public synchronized Reload restore(String fingerprint) {
    Optional<Loading.Contents> earlier = history.contentsWith(fingerprint);
    if (earlier.isEmpty()) {
      throw new IllegalArgumentException(
          "No policy with the fingerprint " + fingerprint + " is remembered; the history lists those that are.");
    }
    return exchange(earlier.get(), earlier.get().digest(), PolicyPeriod.Cause.RESTORED);
  }

  /** What was in force when, the earliest first. */
  public List<PolicyPeriod> history() {
    return history.periods();
  }

  private Reload exchange(Loading.Contents contents, String found, PolicyPeriod.Cause cause) {
    Timeline next;
    try {
      next = Loading.build(contents, loader);
    } catch (InvalidPolicyException e) {
      refuse(found, e.problems());
      return new Reload.Refused(e.problems());
    }
    current = next;
    digest = found;
    refusedDigest = null;
    history.begin(next, contents, cause);
    LOG.info("Policies in force: {}", next.policies());
    listeners.tell(listener -> listener.policiesChanged(next.policies()));
    return new Reload.Changed(next.policies());
  }

  private void refuse(String found, List<PolicyProblem> problems) {
    if (found.equals(refusedDigest)) {
      return;
    }
    refusedDigest = found;
    StringBuilder list = new StringBuilder();
    problems.forEach(problem -> list.append("\n  ").append(problem));
    LOG.error("New policies refused, the last good ones stay in force: {}{}", current.policies(), list);
    listeners.tell(listener -> listener.policiesRefused(problems));
  }
}

package dev.gradus.internal.live;

import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.policy.EngineStatus;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the policies in force and exchanges them as a whole. Thread-safe: who reads {@link
 * #current()} once has one policy for all of a decision, whatever is exchanged meanwhile. Exchanges
 * go one after the other.
 */
public final class PolicyHolder {

  private final List<PolicySource> sources;
  private final PolicyLoader loader;
  private final Listeners listeners;
  private final History history;
  private final SourceReadings readings;

  private volatile Timeline current;

  /** The digest of the contents in force. */
  private String inForce;

  /**
   * The digest of what the sources held when they were last tried; a watch need not try that again.
   */
  private String tried;

  /** The digest of what was refused last, and has been reported. */
  private @Nullable String refused;

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
    this.readings = new SourceReadings(history::now);
    Loading.Contents contents = read();
    this.current = Loading.build(contents, loader);
    this.inForce = contents.digest();
    this.tried = inForce;
    history.begin(current, contents, PolicyPeriod.Cause.STARTED);
    EngineStatus status = status();
    listeners.tell(listener -> listener.engineStarted(status));
  }

  /** The policies in force. */
  public Timeline current() {
    return current;
  }

  /** How the engine stands with its sources; it waits for nothing. */
  public EngineStatus status() {
    return readings.status(current.inForce());
  }

  /** The digest of what the sources hold now. */
  String digestNow() {
    return read().digest();
  }

  private Loading.Contents read() {
    Instant begun = readings.begin();
    List<PolicyProblem> unreadable = List.of();
    try {
      Loading.Contents contents = Loading.read(sources, loader);
      unreadable = contents.unreadable();
      return contents;
    } catch (Error e) {
      unreadable = List.of(Loading.unreadable(e));
      throw e;
    } finally {
      readings.end(begun, unreadable);
    }
  }

  /** The digest of what the sources held when they were last tried. */
  synchronized String tried() {
    return tried;
  }

  /** Reads the sources anew and puts what they hold into force, if all of it can be used. */
  public synchronized Reload reload() {
    return take(read());
  }

  /** Reloads if the sources hold what they are said to hold, and were not tried with it already. */
  synchronized void reloadIfStill(String digest) {
    if (!digest.equals(tried)) {
      Loading.Contents contents = read();
      if (digest.equals(contents.digest())) {
        take(contents);
      }
    }
  }

  /**
   * Puts the policies back that were in force when a fingerprint last was; the sources stay as they
   * are.
   *
   * @throws IllegalArgumentException if the fingerprint is not remembered
   */
  public synchronized Reload restore(String fingerprint) {
    Optional<Loading.Contents> earlier = history.contentsWith(fingerprint);
    if (earlier.isEmpty()) {
      throw new IllegalArgumentException(
          "No policy with the fingerprint "
              + fingerprint
              + " is remembered; the last "
              + History.RESTORABLE
              + " different ones of the history are.");
    }
    return exchange(earlier.get(), PolicyPeriod.Cause.RESTORED);
  }

  /** What was in force when, the earliest first. */
  public List<PolicyPeriod> history() {
    return history.periods();
  }

  private Reload take(Loading.Contents contents) {
    tried = contents.digest();
    Reload result = exchange(contents, PolicyPeriod.Cause.RELOADED);
    if (result instanceof Reload.Refused refusal) {
      readings.tried(contents.unreadable().isEmpty() ? refusal.problems() : List.of());
      report(tried, refusal.problems());
    } else {
      refused = null;
      readings.tried(List.of());
    }
    return result;
  }

  private Reload exchange(Loading.Contents contents, PolicyPeriod.Cause cause) {
    String digest = contents.digest();
    if (digest.equals(inForce)) {
      return new Reload.Unchanged();
    }
    Timeline next;
    try {
      next = Loading.build(contents, loader);
    } catch (InvalidPolicyException e) {
      return new Reload.Refused(e.problems());
    }
    current = next;
    inForce = digest;
    history.begin(next, contents, cause);
    log().info("Policies in force: {}", next.policies());
    listeners.tell(listener -> listener.policiesChanged(next.policies()));
    return new Reload.Changed(next.policies());
  }

  private void report(String digest, List<PolicyProblem> problems) {
    if (digest.equals(refused)) {
      return;
    }
    refused = digest;
    StringBuilder list = new StringBuilder();
    problems.forEach(problem -> list.append("\n  ").append(problem));
    log()
        .error(
            "New policies refused, the last good ones stay in force: {}{}",
            current.policies(),
            list);
    listeners.tell(listener -> listener.policiesRefused(problems));
  }

  /** Asked for when there is something to log: a start has nothing, and need not wake it. */
  private static Logger log() {
    return LoggerFactory.getLogger(PolicyHolder.class);
  }
}

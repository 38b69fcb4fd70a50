package dev.gradus;

import dev.gradus.decision.DecisionListener;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.internal.engine.ProofCache;
import dev.gradus.internal.live.Listeners;
import dev.gradus.internal.live.PolicyHolder;
import dev.gradus.internal.live.ShadowEvaluation;
import dev.gradus.internal.live.SourceWatch;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Builds an engine; what is not set is as for {@link SegmentationEngine#bundled()}. Not
 * thread-safe.
 */
public final class EngineBuilder {

  private static final Duration LONGEST_QUIET = Duration.ofDays(1);

  private final List<PolicySource> sources = new ArrayList<>();
  private final List<DecisionListener> listeners = new ArrayList<>();
  private PolicyTrust trust = PolicyTrust.anybody();
  private InstantSource clock = InstantSource.system();
  private @Nullable Duration quietPeriod;
  private Evaluator evaluator = Evaluator.COMPILED;
  private @Nullable ProofCache proofCache;
  private double recheckShare;

  EngineBuilder() {}

  /**
   * Adds a policy. Several stand side by side: each is in force from its {@code effective-from} on,
   * and the one in force on a snapshot's day decides it. Without any, the default policy decides.
   *
   * @param source where it comes from; read again at every reload
   */
  public EngineBuilder policy(PolicySource source) {
    sources.add(Objects.requireNonNull(source, "source"));
    return this;
  }

  /**
   * Demands signatures: a policy without them is refused, now and at every reload, and so is one
   * that is older than what its sources gave before, or whose signatures have expired.
   *
   * @param required whose signatures every policy needs; the default policy that comes with the
   *     library has none
   */
  public EngineBuilder trust(PolicyTrust required) {
    this.trust = Objects.requireNonNull(required, "required");
    return this;
  }

  /**
   * Adds a listener.
   *
   * @param listener told after those added before it
   */
  public EngineBuilder listener(DecisionListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return this;
  }

  /**
   * Watches where the policies come from, and reloads them when they have changed.
   *
   * @param quiet how long they must have kept still before they are loaded, such as two seconds:
   *     nobody's editor is faster than that, and a copy that is under way is not at rest. At most a
   *     day
   * @throws IllegalArgumentException if the period is not longer than nothing, or longer than a day
   */
  public EngineBuilder watch(Duration quiet) {
    Objects.requireNonNull(quiet, "quiet");
    if (quiet.isNegative() || quiet.isZero() || quiet.compareTo(LONGEST_QUIET) > 0) {
      throw new IllegalArgumentException(
          "A quiet period is longer than nothing and at most a day.");
    }
    this.quietPeriod = quiet;
    return this;
  }

  /**
   * Sets the clock that dates the {@link SegmentationEngine#history()} and tells the day, in UTC,
   * on which signatures of loaded policies must not have expired; no decision reads it.
   */
  public EngineBuilder clock(InstantSource source) {
    this.clock = Objects.requireNonNull(source, "source");
    return this;
  }

  /** Chooses what applies the rules; {@link Evaluator#COMPILED} unless chosen. */
  public EngineBuilder evaluator(Evaluator chosen) {
    this.evaluator = Objects.requireNonNull(chosen, "chosen");
    return this;
  }

  /**
   * Keeps proven policies in a folder, checked, proven and compiled, so that the next start under
   * the same policy and version of the library need do none of it again. What lies in the folder
   * decides, so only what was written with the host's key is believed; anything else there counts
   * for nothing, and the proof is made. The bundled policy was proven when the library was built.
   *
   * @param folder the folder, which is made where it does not exist; a file for each policy
   * @param key a key for HMAC-SHA-256 of at least 128 bits, out of reach of whoever may write to
   *     the folder
   * @throws IllegalArgumentException if it is no such key, or the folder is a device or a pipe
   */
  public EngineBuilder proofCache(Path folder, SecretKey key) {
    this.proofCache =
        new ProofCache(
            Objects.requireNonNull(folder, "folder"), Objects.requireNonNull(key, "key"));
    return this;
  }

  /**
   * Decides a share of the customers again on Drools and tells the listeners where the decision
   * differs. Which ones follows from the customer's identifier and the day.
   *
   * @param share the share, from 0, which it is unless set, to 1
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public EngineBuilder recheckShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share is a number from 0 to 1.");
    }
    this.recheckShare = share;
    return this;
  }

  /**
   * Loads the policies and starts.
   *
   * @throws InvalidPolicyException if anything is wrong with them, or they cannot be read; it says
   *     all of it
   */
  public SegmentationEngine build() {
    List<PolicySource> policies = sources.isEmpty() ? List.of(PolicySource.bundled()) : sources;
    Listeners told = new Listeners(listeners);
    boolean compiled = evaluator == Evaluator.COMPILED;
    PolicyLoader loader = new PolicyLoader(trust, compiled, proofCache);
    PolicyHolder holder = new PolicyHolder(policies, loader, told, clock);
    ShadowEvaluation recheck = new ShadowEvaluation(compiled ? recheckShare : 0, told);
    SourceWatch watch = quietPeriod == null ? null : new SourceWatch(holder, quietPeriod);
    return new SegmentationEngine(holder, told, recheck, watch);
  }
}

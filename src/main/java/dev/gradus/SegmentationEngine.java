package dev.gradus;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.engine.ExaminedPolicy;
import dev.gradus.internal.live.Listeners;
import dev.gradus.internal.live.LoadedVersion;
import dev.gradus.internal.live.OrderedParallel;
import dev.gradus.internal.live.PolicyHolder;
import dev.gradus.internal.live.ShadowEvaluation;
import dev.gradus.internal.live.SourceWatch;
import dev.gradus.internal.live.Timeline;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyLimitException;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Decides customers under the policies in force. Thread-safe: one engine serves a whole
 * application.
 *
 * <pre>{@code
 * try (SegmentationEngine engine = SegmentationEngine.bundled()) {
 *   ServiceDecision decision = engine.decide(snapshot);
 * }
 * }</pre>
 *
 * <p>A decision reads no clock, no locale and no random number: the same snapshot under the same
 * policy gives the same decision, byte for byte. It comes from exactly one policy, even while
 * policies are exchanged.
 */
public final class SegmentationEngine implements AutoCloseable {

  private final PolicyHolder holder;
  private final Listeners listeners;
  private final ShadowEvaluation recheck;
  private final @Nullable SourceWatch watch;
  private final AtomicBoolean closed = new AtomicBoolean();

  SegmentationEngine(
      PolicyHolder holder,
      Listeners listeners,
      ShadowEvaluation recheck,
      @Nullable SourceWatch watch) {
    this.holder = holder;
    this.listeners = listeners;
    this.recheck = recheck;
    this.watch = watch;
  }

  /** An engine with the default policy. */
  public static SegmentationEngine bundled() {
    return builder().build();
  }

  /**
   * An engine with a policy of the host's.
   *
   * @param source where the policy comes from
   * @throws InvalidPolicyException if anything is wrong with the policy, or it cannot be read; it
   *     says all of it
   */
  public static SegmentationEngine of(PolicySource source) {
    return builder().policy(source).build();
  }

  /** A builder of an engine; what is not set is as for {@link #bundled()}. */
  public static EngineBuilder builder() {
    return new EngineBuilder();
  }

  /**
   * Checks a policy without putting it to use.
   *
   * @param source where the policy comes from
   * @return all that is wrong with it, by file, line and column; empty where nothing is
   * @throws IOException if its files cannot be read
   */
  public static List<PolicyProblem> check(PolicySource source) throws IOException {
    return ExaminedPolicy.of(source.read()).problems();
  }

  /**
   * Decides one customer under the policy in force on the snapshot's day. An interrupted thread
   * decides as well, and stays interrupted.
   *
   * @param snapshot what is known of the customer
   * @throws InvalidSnapshotException if the snapshot breaks the data contract, or no policy is in
   *     force on its day; it says all that is wrong
   * @throws PolicyLimitException if the rules say more of the customer than the policy's manifest
   *     allows
   * @throws IllegalStateException if the engine is closed
   */
  public ServiceDecision decide(CustomerSnapshot snapshot) {
    Outcome outcome = outcome(snapshot);
    if (outcome instanceof Outcome.Rejected rejected) {
      throw new InvalidSnapshotException(rejected.problems());
    }
    return ((Outcome.Decided) outcome).decision();
  }

  /**
   * Decides many customers on all cores, as the result is consumed and in the order given. One that
   * breaks the data contract does not stop the others. The snapshots are read, and listeners told,
   * in order on the thread that consumes the result; up to 1,024 snapshots are read ahead, so a
   * source that waits for customers is better decided one by one. A parallel stream stays one: then
   * snapshots are read, decided and told on its threads.
   *
   * @param snapshots what is known of each
   * @throws PolicyLimitException as the stream is consumed, as {@link #decide} does
   * @throws IllegalStateException if the engine is closed, now or as the stream is consumed
   */
  public Stream<Outcome> decideAll(Stream<CustomerSnapshot> snapshots) {
    open();
    return snapshots.isParallel()
        ? snapshots.map(this::outcome)
        : StreamSupport.stream(new OrderedParallel<>(snapshots.iterator(), this::judged), false)
            .onClose(snapshots::close);
  }

  /**
   * Decides one customer and explains the decision in full. Listeners are not told: to explain is
   * not to decide anew.
   *
   * @param snapshot what is known of the customer
   * @throws InvalidSnapshotException as {@link #decide} throws it
   * @throws IllegalStateException if the engine is closed
   */
  public Explanation explain(CustomerSnapshot snapshot) {
    return checked(snapshot).explain(snapshot);
  }

  /**
   * Says why a rule does not fire for a customer, or why the outcome is not another.
   *
   * @param snapshot what is known of the customer
   * @param target the rule, or the outcome: {@code Target.grade(RiskGrade.A)}
   * @throws InvalidSnapshotException as {@link #decide} throws it
   * @throws IllegalArgumentException if the policy has no such rule
   * @throws IllegalStateException if the engine is closed
   */
  public WhyNot whyNot(CustomerSnapshot snapshot, Target target) {
    return checked(snapshot).whyNot(snapshot, target);
  }

  /** The policy in force; of several, the one with the latest first day. */
  public Policy policy() {
    return holder.current().latest().policy();
  }

  /** The policies in force side by side, by their first day. */
  public List<Policy> policies() {
    return holder.current().policies();
  }

  /**
   * Reads the policies anew from where they come from, builds them aside, and exchanges all of them
   * at once; or keeps those in force and says why. Decisions go on meanwhile; a second reload waits
   * for the first. An interrupt does not end it, and is kept.
   *
   * @throws IllegalStateException if the engine is closed
   */
  public Reload reload() {
    open();
    return holder.reload();
  }

  /**
   * Puts back the policies that were in force when the given fingerprint last was. Their source
   * stays as it is; a watch leaves them in force until the source changes again.
   *
   * @param fingerprint a fingerprint from the {@link #history()}; the last 20 different ones are
   *     remembered
   * @return changed; unchanged if they are in force
   * @throws IllegalArgumentException if the fingerprint is not remembered
   * @throws IllegalStateException if the engine is closed
   */
  public Reload restore(String fingerprint) {
    open();
    return holder.restore(fingerprint);
  }

  /** Which policies were in force when, the earliest first; the last 1,000 periods. */
  public List<PolicyPeriod> history() {
    return holder.history();
  }

  /**
   * Stops watching and deciding; what is being decided or loaded on other threads comes to its end.
   * To close an engine again does nothing. What it was can still be asked: {@link #policies()},
   * {@link #history()}.
   */
  @Override
  public void close() {
    if (!closed.getAndSet(true) && watch != null) {
      watch.close();
    }
  }

  private Outcome outcome(CustomerSnapshot snapshot) {
    return told(snapshot, judge(snapshot));
  }

  /** The outcome for whoever asks for it, who tells the listeners; or the failure. */
  private Supplier<Outcome> judged(CustomerSnapshot snapshot) {
    try {
      Outcome outcome = judge(snapshot);
      return () -> told(snapshot, outcome);
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    }
  }

  private Outcome judge(CustomerSnapshot snapshot) {
    open();
    Timeline timeline = holder.current();
    LoadedVersion version = version(timeline, snapshot.asOf());
    if (version == null) {
      return new Outcome.Rejected(snapshot.customerId(), List.of(noPolicy(timeline)));
    }
    List<SnapshotProblem> problems = version.problems(snapshot);
    if (!problems.isEmpty()) {
      return new Outcome.Rejected(snapshot.customerId(), problems);
    }
    ServiceDecision decision = version.decide(snapshot);
    recheck.look(version, snapshot, decision);
    return new Outcome.Decided(decision);
  }

  private Outcome told(CustomerSnapshot snapshot, Outcome outcome) {
    if (outcome instanceof Outcome.Decided decided) {
      listeners.tell(listener -> listener.decided(snapshot, decided.decision()));
    }
    return outcome;
  }

  /** The policy that decides a snapshot, which has no problem under it. */
  private LoadedVersion checked(CustomerSnapshot snapshot) {
    open();
    Timeline timeline = holder.current();
    LoadedVersion version = version(timeline, snapshot.asOf());
    List<SnapshotProblem> problems =
        version == null ? List.of(noPolicy(timeline)) : version.problems(snapshot);
    if (version == null || !problems.isEmpty()) {
      throw new InvalidSnapshotException(problems);
    }
    return version;
  }

  private static SnapshotProblem noPolicy(Timeline timeline) {
    return new SnapshotProblem("asOf", "a day on which no policy is in force", timeline.days());
  }

  /** A snapshot without a day is broken under any policy; the latest says so. */
  private static @Nullable LoadedVersion version(Timeline timeline, @Nullable LocalDate asOf) {
    return asOf == null ? timeline.latest() : timeline.on(asOf);
  }

  private void open() {
    if (closed.get()) {
      throw new IllegalStateException("The engine is closed.");
    }
  }
}

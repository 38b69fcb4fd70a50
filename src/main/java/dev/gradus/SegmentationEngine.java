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
import dev.gradus.policy.EngineStatus;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyLimitException;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
 * <p>An engine is composed of policies, of whom must have signed them, of what applies their rules,
 * and of who listens. Each part has a default, so each line may be left out:
 *
 * <pre>{@code
 * SegmentationEngine engine =
 *     SegmentationEngine.builder()
 *         .policy(PolicySource.directory(folder)) // the default policy
 *         .trust(PolicyTrust.of(2, keys))         // no signature is asked for
 *         .watch(Duration.ofSeconds(2))           // policies change by reload() alone
 *         .evaluator(Evaluator.COMPILED)          // compiled rules
 *         .recheckShare(0.01)                     // nothing is decided twice
 *         .listener(recorder)                     // nobody listens
 *         .build();
 * }</pre>
 *
 * <p>and one decision passes through them in this order:
 *
 * <pre>
 * snapshot - policy in force on its day - check - rules - decision - recheck - listeners
 * </pre>
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

  /** Creates an engine with the default policy. */
  public static SegmentationEngine bundled() {
    return builder().build();
  }

  /**
   * Creates an engine with a policy of the host's.
   *
   * @param source where the policy comes from
   * @throws InvalidPolicyException if anything is wrong with the policy, or it cannot be read; it
   *     says all of it
   */
  public static SegmentationEngine of(PolicySource source) {
    return builder().policy(source).build();
  }

  /** Creates a builder; what is not set is as for {@link #bundled()}. */
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
    return ExaminedPolicy.of(Objects.requireNonNull(source, "source").read()).problems();
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
    ServiceDecision decision = evaluate(validate(snapshot), snapshot);
    publish(snapshot, decision);
    return decision;
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
    Objects.requireNonNull(snapshots, "snapshots");
    requireOpen();
    return snapshots.isParallel()
        ? snapshots.map(snapshot -> attempt(snapshot).get())
        : StreamSupport.stream(new OrderedParallel<>(snapshots.iterator(), this::attempt), false)
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
    return validate(snapshot).explain(snapshot);
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
    Objects.requireNonNull(target, "target");
    return validate(snapshot).whyNot(snapshot, target);
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
    requireOpen();
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
    Objects.requireNonNull(fingerprint, "fingerprint");
    requireOpen();
    return holder.restore(fingerprint);
  }

  /** Which policies were in force when, the earliest first; the last 1,000 periods. */
  public List<PolicyPeriod> history() {
    return holder.history();
  }

  /**
   * How the engine stands with the sources of its policies: what is in force, when they were last
   * read, what is wrong with them and since when, and whether a reading hangs. It waits for
   * nothing, so it can be asked while a reload does. An engine without a watch reads its sources at
   * {@link #reload()} alone.
   */
  public EngineStatus status() {
    return holder.status();
  }

  /**
   * Stops watching and deciding; what is being decided or loaded on other threads comes to its end.
   * To close an engine again does nothing. What it was can still be asked: {@link #policies()},
   * {@link #history()}, {@link #status()}.
   */
  @Override
  public void close() {
    if (!closed.getAndSet(true) && watch != null) {
      watch.close();
    }
  }

  /**
   * The policy that decides a snapshot.
   *
   * @throws InvalidSnapshotException if there is none, or the snapshot breaks the data contract
   */
  private LoadedVersion validate(CustomerSnapshot snapshot) {
    Objects.requireNonNull(snapshot, "snapshot");
    requireOpen();
    Timeline policies = holder.current();
    List<SnapshotProblem> problems = policies.problems(snapshot);
    if (!problems.isEmpty()) {
      throw new InvalidSnapshotException(problems);
    }
    return policies.deciding(snapshot);
  }

  private ServiceDecision evaluate(LoadedVersion version, CustomerSnapshot snapshot) {
    ServiceDecision decision = version.decide(snapshot);
    recheck.compare(version, snapshot, decision);
    return decision;
  }

  private void publish(CustomerSnapshot snapshot, ServiceDecision decision) {
    listeners.tell(listener -> listener.decided(snapshot, decision));
  }

  /**
   * Decides one snapshot of many on any thread. Whoever consumes the outcome tells the listeners by
   * asking for it, and meets the failure there.
   */
  private Supplier<Outcome> attempt(CustomerSnapshot snapshot) {
    try {
      Objects.requireNonNull(snapshot, "snapshot");
      requireOpen();
      Timeline policies = holder.current();
      List<SnapshotProblem> problems = policies.problems(snapshot);
      if (!problems.isEmpty()) {
        return () -> new Outcome.Rejected(snapshot.customerId(), problems);
      }
      ServiceDecision decision = evaluate(policies.deciding(snapshot), snapshot);
      return () -> {
        publish(snapshot, decision);
        return new Outcome.Decided(decision);
      };
    } catch (RuntimeException | Error e) {
      return () -> {
        throw e;
      };
    }
  }

  private void requireOpen() {
    if (closed.get()) {
      throw new IllegalStateException("The engine is closed.");
    }
  }
}

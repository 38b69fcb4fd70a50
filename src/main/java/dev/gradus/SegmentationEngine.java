package dev.gradus;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.internal.explain.DecisionWriter;
import dev.gradus.internal.explain.PolicyOverview;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides customers under a policy. Thread-safe: one engine serves a whole application.
 *
 * <pre>{@code
 * try (SegmentationEngine engine = SegmentationEngine.bundled()) {
 *   ServiceDecision decision = engine.decide(snapshot);
 * }
 * }</pre>
 *
 * <p>The engine reads no clock, no locale and no random number: the same snapshot under the same policy gives the same
 * decision, byte for byte.
 */
public final class SegmentationEngine implements AutoCloseable {

  private final Policy policy;
  private final DecisionWriter writer;
  private volatile @Nullable LoadedPolicy loaded;

  private SegmentationEngine(LoadedPolicy loaded) {
    this.loaded = loaded;
    this.policy = PolicyOverview.of(loaded.policy());
    this.writer = new DecisionWriter(loaded.policy());
  }

  /** An engine with the default policy. */
  public static SegmentationEngine bundled() {
    return of(PolicySource.bundled());
  }

  /**
   * An engine with a policy of the host's.
   *
   * @param source where the policy comes from
   * @throws InvalidPolicyException if anything is wrong with the policy; it says all of it
   * @throws java.io.UncheckedIOException if its files cannot be read
   */
  public static SegmentationEngine of(PolicySource source) {
    return new SegmentationEngine(PolicyLoader.load(source));
  }

  /**
   * Checks a policy without putting it to use.
   *
   * @param source where the policy comes from
   * @return all that is wrong with it, by file, line and column; empty where nothing is
   * @throws IOException if its files cannot be read
   */
  public static List<PolicyProblem> check(PolicySource source) throws IOException {
    return PolicyLoader.check(source);
  }

  /**
   * Decides one customer.
   *
   * @param snapshot what is known of the customer
   * @throws InvalidSnapshotException if the snapshot breaks the data contract; it says all that is wrong
   * @throws IllegalStateException if the engine is closed
   */
  public ServiceDecision decide(CustomerSnapshot snapshot) {
    LoadedPolicy current = open();
    current.check().check(snapshot);
    return writer.write(current.evaluate(snapshot));
  }

  /**
   * Decides many customers, one at a time as the result is consumed and in the order given. One that breaks the data
   * contract does not stop the others. For more than one thread, hand in a parallel stream.
   *
   * @param snapshots what is known of each
   * @throws IllegalStateException if the engine is closed
   */
  public Stream<Outcome> decideAll(Stream<CustomerSnapshot> snapshots) {
    open();
    return snapshots.map(this::outcome);
  }

  /** The policy in force. */
  public Policy policy() {
    return policy;
  }

  /** Lets go of the policy. An engine that is closed decides nothing any more; to close it again does nothing. */
  @Override
  public void close() {
    LoadedPolicy current = loaded;
    loaded = null;
    if (current != null) {
      current.close();
    }
  }

  private Outcome outcome(CustomerSnapshot snapshot) {
    LoadedPolicy current = open();
    List<SnapshotProblem> problems = current.check().problems(snapshot);
    return problems.isEmpty()
        ? new Outcome.Decided(writer.write(current.evaluate(snapshot)))
        : new Outcome.Rejected(snapshot.customerId(), problems);
  }

  private LoadedPolicy open() {
    LoadedPolicy current = loaded;
    if (current == null) {
      throw new IllegalStateException("The engine is closed.");
    }
    return current;
  }
}

package dev.gradus.internal.live;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.explain.DecisionWriter;
import dev.gradus.internal.explain.PolicyOverview;
import dev.gradus.policy.Policy;
import java.util.List;

/** One policy, ready to decide. Immutable and thread-safe. */
public final class Version {

  private final Policy policy;
  private final LoadedPolicy loaded;
  private final DecisionWriter writer;

  Version(LoadedPolicy loaded) {
    this.loaded = loaded;
    this.policy = PolicyOverview.of(loaded.policy());
    this.writer = new DecisionWriter(loaded.policy());
  }

  /** What the public face shows of it. */
  public Policy policy() {
    return policy;
  }

  /** All that is wrong with a snapshot under this policy. */
  public List<SnapshotProblem> problems(CustomerSnapshot snapshot) {
    return loaded.check().problems(snapshot);
  }

  /** Decides a snapshot that has no problem. */
  public ServiceDecision decide(CustomerSnapshot snapshot) {
    return writer.write(loaded.evaluate(snapshot));
  }

  /** Decides a snapshot that has no problem on Drools, whichever evaluator serves. */
  ServiceDecision decideOnDrools(CustomerSnapshot snapshot) {
    return writer.write(loaded.evaluateOnDrools(snapshot));
  }
}

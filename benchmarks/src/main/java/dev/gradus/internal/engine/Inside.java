package dev.gradus.internal.engine;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.backend.LazyDrools;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.explain.DecisionWriter;
import dev.gradus.internal.print.StageEvaluator;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;

/**
 * The one door through which benchmarks enter the engine's room: the tree of the default policy, the library's own
 * way from a checked snapshot to a decision, and the same way with another engine firing the rules.
 */
public final class Inside {

  private Inside() {}

  /** What fires the rules in the place of the library's evaluators. */
  public interface Firing {
    /**
     * Fires every rule of a stage whose condition holds: calls its verbs and notes it.
     *
     * @param stage the stage
     * @param customer the customer as the stage may see it
     * @param findings the stage's findings interface
     * @param fired where the number of each rule that fires is set, in the order of the policy's rules
     */
    void fire(Stage stage, Customer customer, Object findings, BitSet fired);
  }

  /** Decides a snapshot that has been checked. */
  public interface Decider {
    /** The decision. */
    ServiceDecision decide(CustomerSnapshot snapshot);
  }

  /** The tree of the default policy with the statutory rules. */
  public static CheckedPolicy bundled() {
    try {
      return Floors.under(PolicyReader.read(PolicySource.bundled().read()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The library's own way from a checked snapshot to a decision, on its compiled back end. */
  public static Decider compiled(CheckedPolicy policy) {
    return on(policy, Stages.compiled(policy));
  }

  /** The library's own way, on Drools. */
  public static Decider drools(CheckedPolicy policy) {
    return on(policy, Stages.drools(policy));
  }

  /** The library's way with another engine in the place of its evaluators. */
  public static Decider with(CheckedPolicy policy, Firing engine) {
    return on(
        policy,
        Stages.of(
            stage -> (StageEvaluator<Object>) (customer, findings, fired) -> engine.fire(stage, customer, findings, fired)));
  }

  private static Decider on(CheckedPolicy policy, Stages stages) {
    LoadedPolicy loaded = new LoadedPolicy(policy, stages, new LazyDrools(policy));
    DecisionWriter writer = new DecisionWriter(policy);
    return snapshot -> writer.write(loaded.evaluate(snapshot));
  }
}

package dev.gradus;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.ServiceDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one snapshot of many: a decision, or the reasons why there is none. Immutable. */
public sealed interface Outcome {

  /** The snapshot was decided. */
  record Decided(ServiceDecision decision) implements Outcome {}

  /**
   * The snapshot breaks the data contract.
   *
   * @param customerId its identifier, as far as it has one
   * @param problems all that is wrong
   */
  record Rejected(@Nullable String customerId, List<SnapshotProblem> problems) implements Outcome {
    /** Copies the list. */
    public Rejected {
      problems = List.copyOf(problems);
    }

    /** The problems alone: what stands in the place of a broken identifier may be a name. */
    @Override
    public String toString() {
      return "Rejected" + problems;
    }
  }
}

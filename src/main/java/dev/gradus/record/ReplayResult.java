package dev.gradus.record;

import dev.gradus.customer.SnapshotProblem;
import java.util.List;

/** What it came to when a decision on record was made again. */
public sealed interface ReplayResult {

  /** The same bytes. */
  record Identical() implements ReplayResult {}

  /**
   * Other bytes. Where the policy or the library is another than then, {@code
   * decision.policy.fingerprint} and {@code library} are among the differences.
   *
   * @param differences every place that differs, by path; at least one
   */
  record Different(List<Difference> differences) implements ReplayResult {
    /** Copies the list. */
    public Different {
      differences = List.copyOf(differences);
    }

    /** Whether another policy, or another version of this one, decided on record. */
    public boolean otherPolicy() {
      return differences.stream()
          .anyMatch(each -> each.path().equals("decision.policy.fingerprint"));
    }

    /** Whether another version of the library decided on record. */
    public boolean otherLibrary() {
      return differences.stream().anyMatch(each -> each.path().equals(RecordSyntax.LIBRARY));
    }
  }

  /**
   * The snapshot on record cannot be decided now: a custom field or a code in it is unknown to the
   * policy at hand.
   *
   * @param problems all that is wrong with it
   */
  record Refused(List<SnapshotProblem> problems) implements ReplayResult {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}

package dev.gradus.customer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where a snapshot breaks the data contract; says all that is wrong at once, and no value of
 * the customer's.
 */
public final class InvalidSnapshotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a copied list, which is serializable
  private final List<SnapshotProblem> problems;

  /** An exception about the given problems, of which there is at least one. */
  public InvalidSnapshotException(List<SnapshotProblem> problems) {
    super(
        problems.stream()
            .map(SnapshotProblem::toString)
            .collect(Collectors.joining("\n  ", "The snapshot breaks the data contract:\n  ", "")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the paths. */
  public List<SnapshotProblem> problems() {
    return problems;
  }
}

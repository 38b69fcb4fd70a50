package dev.gradus.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a policy cannot be used; says all that is wrong with all its files. */
public final class InvalidPolicyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a copied list, which is serializable
  private final List<PolicyProblem> problems;

  /**
   * An exception about the problems of a policy.
   *
   * @param origin where the policy comes from; empty where it could not be read
   * @param problems what is wrong; at least one
   */
  public InvalidPolicyException(String origin, List<PolicyProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.explained().replace("\n", "\n  "))
            .collect(
                Collectors.joining(
                    "\n  ",
                    origin.isEmpty()
                        ? "The policy is refused:\n  "
                        : "The policy from " + origin + " is refused:\n  ",
                    "")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, by file, line and column. */
  public List<PolicyProblem> problems() {
    return problems;
  }
}

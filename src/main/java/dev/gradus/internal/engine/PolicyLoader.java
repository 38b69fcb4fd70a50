package dev.gradus.internal.engine;

import dev.gradus.internal.lang.CheckedPolicy;
import dev.gradus.internal.lang.PolicyReader;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes a policy from its source to where it can decide. */
public final class PolicyLoader {

  private PolicyLoader() {}

  /**
   * Reads, checks and builds a policy.
   *
   * @throws InvalidPolicyException if anything is wrong with it
   * @throws UncheckedIOException if its files cannot be read
   */
  public static LoadedPolicy load(PolicySource source) {
    PolicyFiles files;
    try {
      files = source.read();
    } catch (IOException e) {
      throw new UncheckedIOException("The policy cannot be read: " + e.getMessage(), e);
    }
    CheckedPolicy checked = PolicyReader.read(files);
    List<PolicyProblem> claims = Floors.claims(checked);
    if (!claims.isEmpty()) {
      throw new InvalidPolicyException(files.origin(), claims);
    }
    return new LoadedPolicy(Floors.under(checked));
  }

  /**
   * All that is wrong with a policy, by file, line and column; empty where nothing is.
   *
   * @throws IOException if its files cannot be read
   */
  public static List<PolicyProblem> check(PolicySource source) throws IOException {
    PolicyFiles files = source.read();
    List<PolicyProblem> problems = PolicyReader.check(files);
    return problems.stream().anyMatch(problem -> problem.severity() == PolicyProblem.Severity.ERROR)
        ? problems
        : join(problems, Floors.claims(PolicyReader.read(files)));
  }

  private static List<PolicyProblem> join(List<PolicyProblem> some, List<PolicyProblem> others) {
    return java.util.stream.Stream.concat(some.stream(), others.stream()).sorted().toList();
  }
}

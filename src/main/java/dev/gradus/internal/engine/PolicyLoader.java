package dev.gradus.internal.engine;

import dev.gradus.internal.lang.CheckedPolicy;
import dev.gradus.internal.lang.PolicyReader;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes a policy from its files to where it can decide. */
public final class PolicyLoader {

  private PolicyLoader() {}

  /**
   * Checks and builds a policy.
   *
   * @param files its files
   * @param trust whose signatures it needs
   * @throws InvalidPolicyException if anything is wrong with it
   */
  public static LoadedPolicy load(PolicyFiles files, PolicyTrust trust) {
    CheckedPolicy checked = PolicyReader.read(files);
    List<PolicyProblem> problems = new ArrayList<>(Floors.claims(checked));
    problems.addAll(PolicySignatures.problems(files, checked.fingerprint(), trust));
    if (!problems.isEmpty()) {
      throw new InvalidPolicyException(files.origin(), problems);
    }
    CheckedPolicy whole = Floors.under(checked);
    return new LoadedPolicy(whole, Stages.compiled(whole));
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
    return Stream.concat(some.stream(), others.stream()).sorted().toList();
  }
}

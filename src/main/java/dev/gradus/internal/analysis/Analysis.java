package dev.gradus.internal.analysis;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is wrong with a policy whose every rule is sound by itself. */
public final class Analysis {

  private Analysis() {}

  /**
   * What a policy is refused for.
   *
   * @param own the policy as its author wrote it
   * @param whole the same policy with the statutory rules
   */
  public static List<PolicyProblem> errors(CheckedPolicy own, CheckedPolicy whole) {
    List<PolicyProblem> problems =
        new ArrayList<>(FairLending.problems(own.rules(), own.manifest().grounds()));
    problems.addAll(Contracts.problems(whole));
    problems.removeIf(problem -> problem.severity() != PolicyProblem.Severity.ERROR);
    return problems;
  }

  /**
   * What a policy is refused for, and what somebody should look at.
   *
   * @param own the policy as its author wrote it
   * @param whole the same policy with the statutory rules
   */
  public static List<PolicyProblem> problems(CheckedPolicy own, CheckedPolicy whole) {
    List<PolicyProblem> problems =
        new ArrayList<>(FairLending.problems(own.rules(), own.manifest().grounds()));
    problems.addAll(Contracts.problems(whole));
    problems.addAll(RuleFindings.of(own.rules(), own.manifest().acceptances()));
    return problems;
  }
}

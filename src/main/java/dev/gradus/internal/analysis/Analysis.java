package dev.gradus.internal.analysis;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is wrong with a policy whose every rule is sound by itself. */
public final class Analysis {

  private Analysis() {}

  /**
   * What is wrong with a policy as a whole: an error for each protected field that decides without
   * a legal ground, for each part that no rule decides although the manifest says so and for each
   * broken contract, a warning for each contract that could not be proven.
   *
   * @param own the policy as its author wrote it
   * @param whole the same policy with the statutory rules
   */
  public static List<PolicyProblem> problems(CheckedPolicy own, CheckedPolicy whole) {
    List<PolicyProblem> problems =
        new ArrayList<>(FairLending.problems(own.rules(), own.manifest().grounds()));
    problems.addAll(DecidedParts.problems(own));
    problems.addAll(Contracts.problems(whole));
    return problems;
  }

  /**
   * Warnings of rules that look like mistakes.
   *
   * @param own the policy as its author wrote it
   */
  public static List<PolicyProblem> findings(CheckedPolicy own) {
    return RuleFindings.of(own.rules(), own.manifest().acceptances());
  }

  /**
   * What is good to know of a policy though nothing need be wrong with it, each as whole sentences.
   *
   * @param own the policy as its author wrote it
   */
  public static List<String> notes(CheckedPolicy own) {
    return DecidedParts.notes(own);
  }
}

package dev.gradus.internal.analysis;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
    return problems(own, whole, List::of, new ArrayList<>());
  }

  private static List<PolicyProblem> problems(
      CheckedPolicy own,
      CheckedPolicy whole,
      Supplier<List<BandFindings.Gap>> gaps,
      List<BandFindings.Gap> told) {
    List<PolicyProblem> problems =
        new ArrayList<>(FairLending.problems(own.rules(), own.manifest().grounds()));
    problems.addAll(DecidedParts.problems(own));
    problems.addAll(Contracts.problems(whole, gaps, told));
    return problems;
  }

  /**
   * Warnings of rules that look like mistakes.
   *
   * @param own the policy as its author wrote it
   */
  public static List<PolicyProblem> findings(CheckedPolicy own) {
    Speakers speakers = new Speakers(own);
    PointTotals totals = new PointTotals(own, speakers);
    BandFindings bands = BandFindings.of(own, speakers, totals.bounds());
    return RuleFindings.of(own, speakers, totals, bands, List.of(), List.of());
  }

  /**
   * What is wrong with a policy as a whole and what looks like a mistake, each cause once: a gap
   * between bands that breaks contracts is one error, with the contracts.
   *
   * @param own the policy as its author wrote it
   * @param whole the same policy with the statutory rules
   */
  public static List<PolicyProblem> all(CheckedPolicy own, CheckedPolicy whole) {
    Speakers speakers = new Speakers(own);
    PointTotals totals = new PointTotals(own, speakers);
    BandFindings bands = BandFindings.of(own, speakers, totals.bounds());
    List<BandFindings.Gap> told = new ArrayList<>();
    List<PolicyProblem> problems = problems(own, whole, bands::gaps, told);
    List<PolicyProblem> ofGaps =
        problems.stream().filter(problem -> problem.code().equals(BandFindings.GAP)).toList();
    problems.removeAll(ofGaps); // the manifest may accept these
    problems.addAll(RuleFindings.of(own, speakers, totals, bands, told, ofGaps));
    return problems;
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

package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.policy.PolicyProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Calls that change nothing: a cap that is looser than another which always holds with it, a
 * proposal that is never the best.
 */
final class IdleCalls {

  private IdleCalls() {}

  /**
   * A warning for each such call.
   *
   * @param told the rules of which is told already that they change nothing
   */
  static List<PolicyProblem> problems(
      List<Rule> rules, Satisfiability possible, Set<String> told) {
    List<PolicyProblem> problems = new ArrayList<>();
    for (Rule rule : rules) {
      if (!told.contains(rule.id())) {
        rule.then().stream()
            .filter(IdleCalls::isPlain)
            .flatMap(call -> idle(rule, call, rules, possible).stream())
            .findFirst()
            .ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static java.util.Optional<PolicyProblem> idle(
      Rule rule, VerbCall call, List<Rule> rules, Satisfiability possible) {
    for (Rule other : rules) {
      if (!rule.when().fields().containsAll(other.when().fields())) {
        continue; // a test of something else can fail where the rule holds
      }
      for (VerbCall stronger : other.then()) {
        if (isPlain(stronger)
            && beats(stronger, call)
            && (other == rule || possible.never(List.of(rule.when()), List.of(other.when())))) {
          return possible
              .example(List.of(rule.when()))
              .map(example -> problem(rule, call, other, stronger, ValueWords.customer(example)));
        }
      }
    }
    return java.util.Optional.empty();
  }

  /** Whether a call says numbers of which only one holds, and says itself which. */
  private static boolean isPlain(VerbCall call) {
    return call.fields().isEmpty()
        && !call.verb().measures().isEmpty()
        && call.verb().measures().stream().allMatch(measure -> measure.merge() != Merge.ADD)
        && call.verb().merge() != Merge.UNITE;
  }

  /** Whether of two calls that are both said the first leaves nothing to the second. */
  private static boolean beats(VerbCall strong, VerbCall weak) {
    boolean stricter = false;
    for (Measure measure : weak.verb().measures()) {
      BigDecimal said = weak.says(measure);
      if (said == null) {
        continue;
      }
      BigDecimal held = null;
      for (Measure other : strong.verb().measures()) {
        held = isSame(other, measure) && held == null ? strong.says(other) : held;
      }
      if (held == null || measure.merged(said, held).compareTo(held) != 0) {
        return false;
      }
      stricter |= held.compareTo(said) != 0;
    }
    return stricter;
  }

  /** Whether what is said of one number takes the place of what is said of another. */
  private static boolean isSame(Measure one, Measure other) {
    return one.equals(other)
        || (!other.feeds().isEmpty()
            && one.feeds().containsAll(other.feeds())
            && one.merge() == other.merge()
            && one.grade() == other.grade());
  }

  private static PolicyProblem problem(
      Rule rule, VerbCall call, Rule other, VerbCall stronger, String customer) {
    boolean strict = call.verb().merge() == Merge.STRICTEST;
    return AnalysisProblems.warning(
        rule,
        "idle-call",
        "'"
            + call.plain()
            + "' changes nothing: "
            + (other == rule
                ? "the rule also says '"
                : "whenever the rule holds, as for "
                    + customer
                    + ", "
                    + other.id()
                    + " holds and says '")
            + stronger.plain()
            + "', which is "
            + (strict ? "stricter" : "better")
            + ". Remove the call"
            + (other == rule ? " that is not meant." : " or narrow " + other.id() + "."));
  }
}

package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.policy.PolicyProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   * @param told the rules of which is told that they change nothing; those found are added
   * @param unreached the codes that nobody gets
   */
  static List<PolicyProblem> problems(
      List<Rule> rules,
      Satisfiability possible,
      Set<String> told,
      List<OutcomeReach.Unreached> unreached) {
    List<PolicyProblem> problems = new ArrayList<>();
    for (Rule rule : rules) {
      if (!told.contains(rule.id())) {
        rule.then().stream()
            .filter(IdleCalls::isPlain)
            .flatMap(call -> idle(rule, call, rules, possible, unreached).stream())
            .findFirst()
            .ifPresent(
                problem -> {
                  problems.add(problem);
                  told.add(rule.id());
                });
      }
    }
    return problems;
  }

  private static Optional<PolicyProblem> idle(
      Rule rule,
      VerbCall call,
      List<Rule> rules,
      Satisfiability possible,
      List<OutcomeReach.Unreached> unreached) {
    for (Rule other : rules) {
      if (!rule.when().fields().containsAll(other.when().fields())) {
        continue; // a test of something else can fail where the rule holds
      }
      for (VerbCall stronger : other.then()) {
        if (isPlain(stronger)
            && beats(stronger, call)
            && (other.equals(rule)
                || possible.never(List.of(rule.when()), List.of(other.when())))) {
          return possible
              .example(List.of(rule.when()))
              .map(
                  example ->
                      problem(
                          rule,
                          call,
                          other,
                          stronger,
                          ValueWords.customer(example),
                          lost(rule, call, unreached)));
        }
      }
    }
    return Optional.empty();
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
    boolean evidence = weak.verb().merge() == Merge.EVIDENCE; // kinds feed one sum, each its own
    for (Measure measure : weak.verb().measures()) {
      BigDecimal said = weak.says(measure);
      if (said == null) {
        continue;
      }
      BigDecimal held = null;
      for (Measure other : strong.verb().measures()) {
        held =
            held == null && (other.equals(measure) || (!evidence && isSame(other, measure)))
                ? strong.says(other)
                : held;
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

  /** What nobody gets because a call changes nothing, as a sentence. */
  private static String lost(Rule rule, VerbCall call, List<OutcomeReach.Unreached> unreached) {
    return unreached.stream()
        .filter(one -> one.rules().contains(rule) && one.code().equals(call.first()))
        .map(one -> " So nobody gets " + one.words() + ".")
        .findFirst()
        .orElse("");
  }

  private static PolicyProblem problem(
      Rule rule, VerbCall call, Rule other, VerbCall stronger, String customer, String lost) {
    String how =
        switch (call.verb().merge()) {
          case STRICTEST -> "is stricter";
          case EVIDENCE -> "counts instead";
          default -> "is better";
        };
    return AnalysisProblems.warning(
        rule,
        "idle-call",
        "'"
            + call.plain()
            + "' changes nothing: "
            + (other.equals(rule)
                ? "the rule also says '"
                : "whenever the rule holds, as for "
                    + customer
                    + ", "
                    + other.id()
                    + " holds and says '")
            + stronger.plain()
            + "', which "
            + how
            + "."
            + lost
            + " Remove the call"
            + (other.equals(rule) ? " that is not meant." : " or narrow " + other.id() + "."));
  }
}

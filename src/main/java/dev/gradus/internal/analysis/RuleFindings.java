package dev.gradus.internal.analysis;

import dev.gradus.decision.Aspect;
import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.manifest.FindingSuppression;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Merge;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules that look like mistakes, each with an example: warnings, for somebody to look at. */
final class RuleFindings {

  /** Steps that all of them may take; what cannot be found out within is not told. */
  private static final long EFFORT = 2_000_000;

  private static final long ONE_QUESTION = 50_000;

  /** Steps that a kind of findings may take which asks of every rule or every outcome. */
  private static final long ONE_KIND = 1_000_000;

  private final CheckedPolicy policy;
  private final List<Rule> rules;
  private final Satisfiability possible = questions(EFFORT);
  private final List<PolicyProblem> found = new ArrayList<>();

  /** The rules of which is told that they change nothing. */
  private final Set<String> idle = new HashSet<>();

  /** The outcomes that somebody does not get, by path, with what is unknown of such a customer. */
  private final Map<String, Set<String>> gaps = new HashMap<>();

  private RuleFindings(CheckedPolicy policy) {
    this.policy = policy;
    this.rules = policy.rules();
  }

  private static Satisfiability questions(long effort) {
    return new Satisfiability(new StepBudget(effort), ONE_QUESTION);
  }

  /** Questions about customers whose sums are such as rules make them. */
  private static Satisfiability questions(long effort, PointTotals totals) {
    return new Satisfiability(new StepBudget(effort), ONE_QUESTION, totals.bounds());
  }

  /**
   * The findings of a policy's own rules, but those that it accepts.
   *
   * @param told the gaps between bands of which something else tells
   * @param more findings of something else
   */
  static List<PolicyProblem> of(
      CheckedPolicy policy,
      Speakers speakers,
      PointTotals totals,
      BandFindings bands,
      Collection<BandFindings.Gap> told,
      List<PolicyProblem> more) {
    RuleFindings findings = new RuleFindings(policy);
    findings.found.addAll(more);
    List<Rule> rules = policy.rules();
    rules.forEach(findings::impossible);
    for (int i = 0; i < rules.size(); i++) {
      findings.repeated(i);
    }
    findings.outcomes(speakers, totals, bands, told);
    rules.forEach(findings::dodged);
    policy.manifest().acceptances().forEach(findings::accept);
    return findings.found;
  }

  /** What is wrong with what rules say together: their bands, sums and outcomes. */
  private void outcomes(
      Speakers speakers,
      PointTotals totals,
      BandFindings bands,
      Collection<BandFindings.Gap> told) {
    Set<BandFindings.Gap> known = new HashSet<>(told);
    BandFindings.Gap ofGrade =
        bands.gaps().stream()
            .filter(gap -> Aspect.GRADE.equals(gap.verb().brings()))
            .findFirst()
            .orElse(null);
    if (ofGrade == null || !told.contains(ofGrade)) {
      GradeBands.gap(rules, questions(ONE_KIND, totals), ofGrade)
          .ifPresent(
              problem -> {
                found.add(problem);
                bands.gaps().stream()
                    .filter(gap -> Aspect.GRADE.equals(gap.verb().brings()))
                    .forEach(known::add);
              });
    }
    found.addAll(GradeBands.overlaps(rules, questions(ONE_KIND, totals)));
    found.addAll(bands.problems(known));

    OutcomeReach reach =
        new OutcomeReach(
            policy,
            speakers,
            questions(ONE_KIND, totals),
            new ExampleCustomers(policy, new StepBudget(ONE_KIND)));
    List<OutcomeReach.Unreached> unreached = reach.unreached();
    outOfReach(totals, unreached);
    found.addAll(totals.problems());
    found.addAll(IdleCalls.problems(rules, questions(ONE_KIND), idle, unreached));
    found.addAll(OutcomeReach.problems(unreached, idle));
    found.addAll(reach.unsaid());
    Set<String> fed =
        bands.gaps().stream()
            .flatMap(gap -> gap.verb().feeds().stream())
            .collect(Collectors.toSet());
    for (OutcomeReach.Gap gap : reach.gaps(fed)) {
      found.add(gap.problem());
      gaps.put(gap.path(), gap.unknown());
    }
  }

  /** Rules that ask for more points than anybody gets, or fewer, and what nobody gets then. */
  private void outOfReach(PointTotals totals, List<OutcomeReach.Unreached> unreached) {
    Satisfiability question = questions(ONE_KIND, totals);
    Map<String, List<Rule>> bySums = new LinkedHashMap<>();
    for (Rule rule : rules) {
      String sums =
          rule.when().fields().stream()
              .flatMap(field -> totals.words(field.path()).stream())
              .collect(Collectors.joining(" and "));
      if (!sums.isEmpty()
          && !idle.contains(rule.id())
          && question.never(List.of(rule.when()), List.of())) {
        bySums.computeIfAbsent(sums, each -> new ArrayList<>()).add(rule);
      }
    }
    bySums.forEach(
        (sums, lost) -> {
          lost.forEach(rule -> idle.add(rule.id()));
          found.add(
              AnalysisProblems.warning(
                  lost.get(0), "out-of-reach", outOfReach(sums, lost, unreached)));
        });
  }

  private static String outOfReach(
      String sums, List<Rule> lost, List<OutcomeReach.Unreached> unreached) {
    String others = lost.stream().skip(1).map(Rule::id).collect(Collectors.joining(", "));
    String outcomes =
        unreached.stream()
            .filter(one -> one.rules().stream().anyMatch(lost::contains))
            .map(OutcomeReach.Unreached::words)
            .collect(Collectors.joining(" and "));
    return "No customer meets the condition: by the rules of this policy "
        + sums
        + "."
        + (others.isEmpty() ? "" : " The same is true of " + others + ".")
        + (outcomes.isEmpty() ? "" : " So nobody gets " + outcomes + ".")
        + " Ask for less, or have rules give more points.";
  }

  private void accept(FindingSuppression acceptance) {
    if (!found.removeIf(finding -> acceptance.rule().equals(finding.rule()))) {
      found.add(
          AnalysisProblems.warning(
              acceptance.at(),
              "unneeded-acceptance",
              "Nothing is found in a rule '" + acceptance.rule() + "'. Remove this line."));
    }
  }

  private void impossible(Rule rule) {
    if (!possible.never(List.of(rule.when()), List.of())) {
      return;
    }
    List<Condition> core =
        new ArrayList<>(
            rule.when() instanceof Condition.All all ? all.parts() : List.of(rule.when()));
    for (Condition part : List.copyOf(core)) {
      core.remove(part);
      if (!possible.never(core, List.of())) {
        core.add(part);
      }
    }
    List<String> fields =
        core.stream().flatMap(part -> part.fields().stream()).map(Field::path).distinct().toList();
    idle.add(rule.id());
    found.add(
        AnalysisProblems.warning(
            rule,
            "impossible-rule",
            "No customer meets the condition: the tests of '"
                + String.join("' and '", fields)
                + "' contradict each other. Correct them or remove the rule."));
  }

  /**
   * Two rules that say the same of the same customers, or of which one says nothing that the other
   * does not. Of two that are alike the later is told.
   */
  private void repeated(int index) {
    Rule rule = rules.get(index);
    for (int i = 0; i < rules.size(); i++) {
      Rule other = rules.get(i);
      if (i == index
          || other.stage() != rule.stage()
          || !says(other, rule)
          || exclude(rule, other)
          || !within(rule, other)) {
        continue;
      }
      boolean alike = says(rule, other) && within(other, rule);
      Optional<String> customer = possible.example(List.of(rule.when())).map(ValueWords::customer);
      if (customer.isPresent() && (alike ? index > i : isIdempotent(rule))) {
        idle.add(rule.id());
        found.add(
            alike ? alike(rule, other, customer.get()) : shadowed(rule, other, customer.get()));
        return;
      }
    }
  }

  private static PolicyProblem alike(Rule rule, Rule other, String customer) {
    return AnalysisProblems.warning(
        rule,
        "repeated-rule",
        other.id()
            + " says the same of the same customers, such as "
            + customer
            + ". Remove one of the two.");
  }

  private static PolicyProblem shadowed(Rule rule, Rule other, String customer) {
    return AnalysisProblems.warning(
        rule,
        "shadowed-rule",
        "The rule changes nothing: whenever it holds, as for "
            + customer
            + ", "
            + other.id()
            + " holds and says the same. Remove it or narrow "
            + other.id()
            + ".");
  }

  /** Whether it is certain that a rule holds for nobody for whom another does not. */
  private boolean within(Rule rule, Rule other) {
    return possible.never(List.of(rule.when()), List.of(other.when()));
  }

  /** Whether one of two rules asks that the other does not hold, as rows of a list do. */
  private static boolean exclude(Rule rule, Rule other) {
    return asksAgainst(rule, other) || asksAgainst(other, rule);
  }

  private static boolean asksAgainst(Rule rule, Rule other) {
    return rule.when().nones().stream()
        .anyMatch(none -> none.group().isAmongFirst(other.id(), none.first()));
  }

  /** Whether a rule says all that another says. */
  private static boolean says(Rule rule, Rule other) {
    return rule.then().containsAll(other.then());
  }

  private static boolean isIdempotent(Rule rule) {
    return rule.then().stream().noneMatch(call -> call.verb().merge() == Merge.ADD);
  }

  /**
   * A limit that a customer escapes by leaving a field empty of which no rule asks whether it is.
   */
  private void dodged(Rule rule) {
    Optional<VerbCall> limit =
        rule.then().stream()
            .filter(call -> call.isAdverse() && call.verb().merge() == Merge.STRICTEST)
            .findFirst();
    if (limit.isEmpty()) {
      return;
    }
    Set<String> asked = new HashSet<>();
    for (Rule each : rules) {
      each.when().tests().stream()
          .filter(RuleFindings::isUnknown)
          .forEach(test -> asked.add(test.field().path()));
      if (each.then().stream().anyMatch(VerbCall::isAdverse)) {
        otherwise(each.when()).forEach(field -> asked.add(field.path()));
      }
    }
    for (Field field : rule.when().fields()) {
      Condition unknown = new Condition.Presence(field, false);
      if (field.visibility() == Visibility.CUSTOMER
          && !asked.contains(field.path())
          && !gaps.getOrDefault(limit.get().verb().name(), Set.of()).contains(field.path())
          && !possible.never(List.of(unknown), List.of())
          && possible.never(List.of(rule.when(), unknown), List.of())) {
        possible
            .example(List.of(rule.when()))
            .ifPresent(
                example ->
                    found.add(
                        AnalysisProblems.warning(
                            rule,
                            "dodged-limit",
                            "Who leaves '"
                                + field.path()
                                + "' empty escapes '"
                                + limit.get().verb().name()
                                + "', which holds for "
                                + ValueWords.customer(example)
                                + ". Write a rule for '"
                                + field.path()
                                + " == null'.")));
      }
    }
  }

  /**
   * What rules of a group test: where it is unknown, the rule holds that asks whether none does.
   */
  private static List<Field> otherwise(Condition condition) {
    return condition.nones().stream().flatMap(none -> none.fields().stream()).toList();
  }

  private static boolean isUnknown(Condition.Test test) {
    return test instanceof Condition.Presence presence && !presence.known();
  }
}

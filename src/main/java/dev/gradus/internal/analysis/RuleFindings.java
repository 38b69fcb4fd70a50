package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.internal.manifest.FindingSuppression;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Merge;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules that look like mistakes, each with an example: warnings, for somebody to look at. */
final class RuleFindings {

  /** Steps that all of them may take; what cannot be found out within is not told. */
  private static final long EFFORT = 2_000_000;

  private static final long ONE_QUESTION = 50_000;

  private final List<Rule> rules;
  private final Satisfiability possible = new Satisfiability(new StepBudget(EFFORT), ONE_QUESTION);
  private final List<PolicyProblem> found = new ArrayList<>();

  private RuleFindings(List<Rule> rules) {
    this.rules = rules;
  }

  /** The findings of a policy's own rules, but those that it accepts. */
  static List<PolicyProblem> of(List<Rule> rules, List<FindingSuppression> acceptances) {
    RuleFindings findings = new RuleFindings(rules);
    rules.forEach(findings::impossible);
    for (int i = 0; i < rules.size(); i++) {
      findings.repeated(i);
    }
    rules.forEach(findings::dodged);
    findings.found.addAll(GradeBands.problems(rules, findings.possible));
    acceptances.forEach(findings::accept);
    return findings.found;
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
      Optional<String> customer =
          possible.example(List.of(rule.when())).map(RuleFindings::customer);
      if (customer.isPresent() && (alike ? index > i : isIdempotent(rule))) {
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

  private static String customer(String example) {
    return example.isEmpty() ? "every customer" : "a customer with " + example;
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
                                + "', which holds for a customer with "
                                + example
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

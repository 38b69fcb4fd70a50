package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.LegalGround;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.AffectedArea;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps protected attributes out of risk, price, approval and terms: a rule that tests one must not
 * decide these, nor decide what a later rule decides them from. What stands for a protected
 * attribute without being marked as one, such as a district, it cannot see.
 */
final class FairLending {

  private final List<Rule> rules;

  private FairLending(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * An error for each rule without a legal ground, and for each ground without a rule that needs
   * it.
   */
  static List<PolicyProblem> problems(List<Rule> rules, List<LegalGround> grounds) {
    FairLending guard = new FairLending(rules);
    List<PolicyProblem> problems = new ArrayList<>();
    Set<String> needing = new HashSet<>();
    for (Rule rule : rules) {
      guard
          .complaint(rule)
          .ifPresent(
              complaint -> {
                needing.add(rule.id());
                if (grounds.stream().noneMatch(ground -> ground.rule().equals(rule.id()))) {
                  problems.add(AnalysisProblems.error(rule, "protected-field", complaint));
                }
              });
    }
    for (LegalGround ground : grounds) {
      if (!needing.contains(ground.rule())) {
        problems.add(unneeded(ground, rules));
      }
    }
    return problems;
  }

  private static PolicyProblem unneeded(LegalGround ground, List<Rule> rules) {
    List<String> ids = rules.stream().map(Rule::id).toList();
    return ids.contains(ground.rule())
        ? AnalysisProblems.error(
            ground.at(),
            "unneeded-exception",
            ground.rule()
                + " decides nothing on a protected field that would need a legal ground. Remove this line.")
        : AnalysisProblems.error(
            ground.at(),
            "unknown-rule",
            "The policy has no rule '"
                + ground.rule()
                + "'."
                + Suggestion.didYouMean(ground.rule(), ids));
  }

  private Optional<String> complaint(Rule rule) {
    Optional<Field> field =
        Stream.concat(
                rule.when().fields().stream(),
                rule.then().stream().flatMap(call -> call.fields().stream()))
            .filter(Field::protectedAttribute)
            .findFirst();
    if (field.isEmpty()) {
      return Optional.empty();
    }
    return decides(rule, new HashSet<>())
        .map(
            effect ->
                "The rule tests the protected field '"
                    + field.get().path()
                    + "' and "
                    + effect
                    + ". Test something else, or state the legal ground in policy.properties: protected.exception."
                    + rule.id()
                    + " = ...");
  }

  /** How a rule decides something guarded, itself or through what later rules read. */
  private Optional<String> decides(Rule rule, Set<String> followed) {
    for (VerbCall call : rule.then()) {
      AffectedArea touch = call.verb().touches();
      if (touch.guarded()) {
        return Optional.of(
            "decides the "
                + touch.name().toLowerCase(Locale.ROOT)
                + " by '"
                + call.verb().name()
                + "'");
      }
    }
    for (VerbCall call : rule.then()) {
      for (String fed : call.verb().feeds()) {
        Optional<String> later =
            followed.add(fed) ? readers(rule, fed, followed) : Optional.empty();
        if (later.isPresent()) {
          return Optional.of(
              "feeds '" + fed + "' by '" + call.verb().name() + "', from which " + later.get());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> readers(Rule rule, String path, Set<String> followed) {
    for (Rule later : rules) {
      boolean reads =
          later.stage().compareTo(rule.stage()) > 0
              && Stream.concat(
                      later.when().fields().stream(),
                      later.then().stream().flatMap(call -> call.fields().stream()))
                  .anyMatch(field -> field.path().equals(path));
      Optional<String> effect = reads ? decides(later, followed) : Optional.empty();
      if (effect.isPresent()) {
        return Optional.of(later.id() + " " + effect.get());
      }
    }
    return Optional.empty();
  }
}

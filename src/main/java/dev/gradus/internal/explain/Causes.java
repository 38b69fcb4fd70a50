package dev.gradus.internal.explain;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.lang.Rule;
import dev.gradus.internal.lang.Truth;
import dev.gradus.internal.lang.VerbCall;
import dev.gradus.rules.Customer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a field did: the rules that would no longer take something if it were cured, and those that
 * would then give.
 *
 * @param taking the rules that fired against the customer, the strongest first
 * @param withholding the rules that did not fire for the customer, the strongest first
 */
record Causes(List<Rule> taking, List<Rule> withholding) {

  private static final Map<String, Aspect> LIMITS =
      Map.of(
          "capGrade", Aspect.GRADE,
          "capTier", Aspect.TIER,
          "requireMode", Aspect.MODE,
          "requireModeFromGrade", Aspect.MODE,
          "requireApproval", Aspect.APPROVAL,
          "holdAdjustmentWithin", Aspect.RATE,
          "limitTerm", Aspect.TERM,
          "requireCoverage", Aspect.COVERAGE);

  static Causes of(Cure cure, Aspect aspect, WhatIf whatIf) {
    Customer before = whatIf.base().customer();
    Customer after = whatIf.customer(cure.changes());
    Set<Driver> drivers = Driver.of(aspect);
    Comparator<Rule> strongest =
        Comparator.comparingLong((Rule rule) -> -Math.abs(pull(rule, drivers, whatIf)))
            .thenComparing(Rule::id);
    return new Causes(
        cure.tested().rules().stream()
            .filter(
                rule ->
                    pull(rule, drivers, whatIf) < 0
                        && Truth.of(rule.when(), before)
                        && !Truth.of(rule.when(), after))
            .sorted(strongest)
            .toList(),
        cure.tested().rules().stream()
            .filter(
                rule ->
                    pull(rule, drivers, whatIf) > 0
                        && !Truth.of(rule.when(), before)
                        && Truth.of(rule.when(), after))
            .sorted(strongest)
            .toList());
  }

  private static long pull(Rule rule, Set<Driver> drivers, WhatIf whatIf) {
    Map<Driver, Long> pulls = whatIf.index().pulls(rule);
    return drivers.stream().mapToLong(driver -> pulls.getOrDefault(driver, 0L)).sum();
  }

  /** Whether one of the rules that took set the very limit that the outcome stands at. */
  boolean knockOut(Outcomes outcomes) {
    return taking.stream()
        .flatMap(rule -> rule.then().stream())
        .anyMatch(call -> decides(call, outcomes));
  }

  private static boolean decides(VerbCall call, Outcomes outcomes) {
    Aspect limited = LIMITS.get(call.verb().getName());
    return limited != null && PlainValue.of(call.arguments().get(0)).equals(outcomes.text(limited));
  }

  /** The ids of all these rules, those that took first. */
  List<String> ids() {
    return Stream.of(taking, withholding).flatMap(Collection::stream).map(Rule::id).toList();
  }
}

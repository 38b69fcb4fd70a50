package dev.gradus.internal.explain;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.lang.PlainValue;
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
 * @param cured the customer of whom they no longer take, and to whom they give
 */
record Causes(List<Rule> taking, List<Rule> withholding, Customer cured) {

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

  /**
   * What a field did by itself; where that is nothing, what it did together with the other fields
   * of a set: a rule may ask for two things at once.
   */
  static Causes of(Cure cure, List<Cure> set, Aspect aspect, WhatIf whatIf) {
    Causes alone =
        between(whatIf.base().customer(), whatIf.customer(cure.changes()), cure, aspect, whatIf);
    if (!alone.ids().isEmpty()) {
      return alone;
    }
    List<Cure> others = set.stream().filter(other -> !other.equals(cure)).toList();
    return between(
        whatIf.customer(CureSearch.changes(others)),
        whatIf.customer(CureSearch.changes(set)),
        cure,
        aspect,
        whatIf);
  }

  private static Causes between(
      Customer before, Customer after, Cure cure, Aspect aspect, WhatIf whatIf) {
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
            .toList(),
        after);
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

  @Override
  public String toString() {
    return "Causes[values withheld]";
  }

  /** The ids of all these rules, those that took first. */
  List<String> ids() {
    return Stream.of(taking, withholding).flatMap(Collection::stream).map(Rule::id).toList();
  }
}

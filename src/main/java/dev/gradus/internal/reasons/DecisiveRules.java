package dev.gradus.internal.reasons;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.InfluenceChannel;
import dev.gradus.internal.whatif.FavourableChange;
import dev.gradus.internal.whatif.FavourableChangeSearch;
import dev.gradus.internal.whatif.WhatIf;
import dev.gradus.rules.Customer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a field did: the rules that would no longer take something if it were improved, and those
 * that would then give.
 *
 * @param taking the rules that fired against the customer, the strongest first
 * @param withholding the rules that did not fire for the customer, the strongest first
 * @param improved the customer of whom they no longer take, and to whom they give
 */
record DecisiveRules(List<Rule> taking, List<Rule> withholding, Customer improved) {

  /**
   * What a field did by itself, and what it did together with the other fields of a set: a rule may
   * ask for two things at once, or for either of them.
   */
  static DecisiveRules of(
      FavourableChange improvement, List<FavourableChange> set, Aspect aspect, WhatIf whatIf) {
    DecisiveRules alone =
        between(
            whatIf.base().customer(),
            whatIf.customer(improvement.changes()),
            improvement,
            aspect,
            whatIf);
    List<FavourableChange> others =
        set.stream().filter(other -> !other.equals(improvement)).toList();
    DecisiveRules together =
        between(
            whatIf.customer(FavourableChangeSearch.changes(others)),
            whatIf.customer(FavourableChangeSearch.changes(set)),
            improvement,
            aspect,
            whatIf);
    return alone.ids().isEmpty() ? together : alone.and(together, whatIf.base().customer());
  }

  /** These rules and those of others that take of the customer as found. */
  private DecisiveRules and(DecisiveRules others, Customer found) {
    List<Rule> all = new ArrayList<>(taking);
    others.taking.stream()
        .filter(rule -> !ids().contains(rule.id()) && rule.holds(found))
        .forEach(all::add);
    return new DecisiveRules(List.copyOf(all), withholding, improved);
  }

  private static DecisiveRules between(
      Customer before, Customer after, FavourableChange improvement, Aspect aspect, WhatIf whatIf) {
    Set<InfluenceChannel> channels = whatIf.index().channels(aspect);
    Comparator<Rule> strongest =
        Comparator.comparingLong((Rule rule) -> -Math.abs(influence(rule, channels, whatIf)))
            .thenComparing(Rule::id);
    return new DecisiveRules(
        improvement.tested().rules().stream()
            .filter(
                rule ->
                    influence(rule, channels, whatIf) < 0
                        && rule.holds(before)
                        && !rule.holds(after))
            .sorted(strongest)
            .map(rule -> rule.saidTo(before))
            .toList(),
        improvement.tested().rules().stream()
            .filter(
                rule ->
                    influence(rule, channels, whatIf) > 0
                        && !rule.holds(before)
                        && rule.holds(after))
            .sorted(strongest)
            .map(rule -> rule.saidTo(after))
            .toList(),
        after);
  }

  private static long influence(Rule rule, Set<InfluenceChannel> channels, WhatIf whatIf) {
    Map<InfluenceChannel, Long> influence = whatIf.index().influence(rule);
    return channels.stream().mapToLong(channel -> influence.getOrDefault(channel, 0L)).sum();
  }

  /** Whether one of the rules that took set the very limit that the outcome stands at. */
  boolean knockOut(AspectOutcomes outcomes) {
    return taking.stream()
        .flatMap(rule -> rule.then().stream())
        .anyMatch(call -> decides(call, outcomes));
  }

  private static boolean decides(VerbCall call, AspectOutcomes outcomes) {
    Aspect limited = call.verb().limits();
    return limited != null && outcomes.isAt(limited, call.first());
  }

  @Override
  public String toString() {
    return "DecisiveRules[values withheld]";
  }

  /** The ids of all these rules, those that took first. */
  List<String> ids() {
    return Stream.of(taking, withholding).flatMap(Collection::stream).map(Rule::id).toList();
  }
}

package dev.gradus.internal.whatif;

import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.InfluenceChannel;
import dev.gradus.rules.Customer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * One field with another value, and what rules make of that, all else being equal.
 *
 * @param tested the field
 * @param changes the values changed: the field's, and any that must go with it
 * @param gains by how much the influence of the rules that test the field rises, in thousandths, by
 *     channel
 */
public record FavourableChange(
    TestedField tested, SortedMap<String, Object> changes, Map<InfluenceChannel, Long> gains) {
  @Override
  public String toString() {
    return "FavourableChange[values withheld]";
  }

  public static FavourableChange of(
      TestedField tested, SortedMap<String, Object> changes, WhatIf whatIf) {
    return of(tested, changes, tested.rules(), whatIf);
  }

  /** A change that concerns more rules than the field's own, as other fields change with it. */
  public static FavourableChange of(
      TestedField tested,
      SortedMap<String, Object> changes,
      Collection<Rule> rules,
      WhatIf whatIf) {
    Customer before = whatIf.base().customer();
    Customer after = whatIf.customer(changes);
    Map<InfluenceChannel, Long> gains = new LinkedHashMap<>();
    for (Rule rule : rules) {
      long moved = PartialMatch.of(rule, after) - PartialMatch.of(rule, before);
      if (moved != 0) {
        whatIf
            .index()
            .influence(rule)
            .forEach((channel, influence) -> gains.merge(channel, moved * influence, Long::sum));
      }
    }
    return new FavourableChange(tested, changes, gains);
  }

  private static int points(Rule rule, Set<InfluenceChannel> along, Customer customer) {
    return rule.holds(customer) ? RulePoints.of(rule, along, customer) : 0;
  }

  public String path() {
    return tested.field().path();
  }

  /** The gain along some channels. */
  public long gain(Set<InfluenceChannel> along) {
    return along.stream().mapToLong(channel -> gains.getOrDefault(channel, 0L)).sum();
  }

  /** The points that rules would add or no longer take, along some channels. */
  public int points(Set<InfluenceChannel> along, WhatIf whatIf) {
    Customer before = whatIf.base().customer();
    Customer after = whatIf.customer(changes);
    int points = 0;
    for (Rule rule : tested.rules()) {
      points += points(rule, along, after) - points(rule, along, before);
    }
    return points;
  }
}

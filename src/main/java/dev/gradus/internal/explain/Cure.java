package dev.gradus.internal.explain;

import dev.gradus.internal.lang.Rule;
import dev.gradus.internal.lang.Truth;
import dev.gradus.rules.Customer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * One field with another value, and what rules make of that, all else being equal.
 *
 * @param tested the field
 * @param changes the values changed: the field's, and any that must go with it
 * @param gains by how much the pull of the rules that test the field rises, in thousandths, by
 *     driver
 */
record Cure(TestedField tested, SortedMap<String, Object> changes, Map<Driver, Long> gains) {
  @Override
  public String toString() {
    return "Cure[values withheld]";
  }

  static Cure of(TestedField tested, SortedMap<String, Object> changes, WhatIf whatIf) {
    return of(tested, changes, tested.rules(), whatIf);
  }

  /** A cure that concerns more rules than the field's own, as other fields change with it. */
  static Cure of(
      TestedField tested,
      SortedMap<String, Object> changes,
      Collection<Rule> rules,
      WhatIf whatIf) {
    Customer before = whatIf.base().customer();
    Customer after = whatIf.customer(changes);
    Map<Driver, Long> gains = new EnumMap<>(Driver.class);
    for (Rule rule : rules) {
      long moved = Degree.of(rule.when(), after) - Degree.of(rule.when(), before);
      if (moved != 0) {
        whatIf
            .index()
            .pulls(rule)
            .forEach((driver, pull) -> gains.merge(driver, moved * pull, Long::sum));
      }
    }
    return new Cure(tested, changes, gains);
  }

  String path() {
    return tested.field().path();
  }

  /** The gain along some drivers. */
  long gain(Set<Driver> along) {
    return along.stream().mapToLong(driver -> gains.getOrDefault(driver, 0L)).sum();
  }

  /** The points that rules would add or no longer take, along some drivers. */
  int points(Set<Driver> along, WhatIf whatIf) {
    Customer before = whatIf.base().customer();
    Customer after = whatIf.customer(changes);
    int points = 0;
    for (Rule rule : tested.rules()) {
      int moved = (Truth.of(rule.when(), after) ? 1 : 0) - (Truth.of(rule.when(), before) ? 1 : 0);
      points += moved * Points.of(rule, along);
    }
    return points;
  }
}

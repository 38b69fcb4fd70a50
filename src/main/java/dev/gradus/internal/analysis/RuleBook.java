package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a policy by what they say and by what they test, looked up once for all contracts.
 */
final class RuleBook {

  private final Map<String, Set<String>> keys = new HashMap<>();
  private final Map<OutcomeMeasure, List<Rule>> saying = new LinkedHashMap<>();

  RuleBook(List<Rule> rules) {
    rules.forEach(rule -> keys.put(rule.id(), keys(rule)));
    for (OutcomeMeasure facet : facets(rules)) {
      List<Rule> found =
          rules.stream()
              .filter(rule -> rule.stage() == facet.stage() && facet.of(rule) != null)
              .toList();
      if (!found.isEmpty()) {
        saying.put(facet, found);
      }
    }
  }

  /**
   * All numbers that rules make, but that a bound of the rate that all adjustments together cannot
   * reach is none.
   */
  private static List<OutcomeMeasure> facets(List<Rule> rules) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (Rule rule : rules) {
      BigDecimal adjusted = OutcomeMeasures.RATE.of(rule);
      if (adjusted != null) {
        least = least.add(adjusted.min(BigDecimal.ZERO));
        most = most.add(adjusted.max(BigDecimal.ZERO));
      }
    }
    BigDecimal lowest = least.min(OutcomeMeasures.MOST_RATE.of(rules));
    BigDecimal highest = most;
    return OutcomeMeasures.ALL.stream()
        .map(
            facet ->
                facet.equals(OutcomeMeasures.LEAST_RATE)
                    ? facet.without(bound -> bound.compareTo(lowest) <= 0)
                    : facet.equals(OutcomeMeasures.MOST_RATE)
                        ? facet.without(bound -> bound.compareTo(highest) >= 0)
                        : facet)
        .toList();
  }

  private static Set<String> keys(Rule rule) {
    Set<String> keys = new HashSet<>();
    for (Condition.Test test : rule.when().tests()) {
      keys.add(Axes.key(test));
      test.fields().stream().map(Field::path).forEach(keys::add);
    }
    return keys;
  }

  /** Whether a rule tests something. */
  boolean notices(Rule rule, String key) {
    return keys.getOrDefault(rule.id(), Set.of()).contains(key);
  }

  /** What rules say, with the rules that say it. */
  Map<OutcomeMeasure, List<Rule>> saying() {
    return saying;
  }

  /** The rules that say something of one number. */
  List<Rule> saying(OutcomeMeasure facet) {
    return saying.getOrDefault(facet, List.of());
  }
}

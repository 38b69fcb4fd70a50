package dev.gradus.internal.explain;

import dev.gradus.internal.lang.Rule;
import java.util.Map;
import java.util.Set;

/** The points that a rule gives along some drivers; below zero where it takes them. */
final class Points {

  private static final Map<String, Driver> VERBS =
      Map.of(
          "addRiskPoints", Driver.RISK,
          "addContributionPoints", Driver.CONTRIBUTION,
          "addRelationshipPoints", Driver.RELATIONSHIP);

  private Points() {}

  static int of(Rule rule, Set<Driver> along) {
    return rule.then().stream()
        .filter(
            call ->
                VERBS.containsKey(call.verb().getName())
                    && along.contains(VERBS.get(call.verb().getName())))
        .mapToInt(call -> (Integer) call.arguments().get(0))
        .sum();
  }
}

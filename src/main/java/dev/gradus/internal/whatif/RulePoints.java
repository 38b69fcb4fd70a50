package dev.gradus.internal.whatif;

import dev.gradus.internal.tree.Rule;
import java.util.Map;
import java.util.Set;

/** The points that a rule gives along some drivers; below zero where it takes them. */
final class RulePoints {

  private static final Map<String, InfluenceChannel> VERBS =
      Map.of(
          "addRiskPoints", InfluenceChannel.RISK,
          "addContributionPoints", InfluenceChannel.CONTRIBUTION,
          "addRelationshipPoints", InfluenceChannel.RELATIONSHIP);

  private RulePoints() {}

  static int of(Rule rule, Set<InfluenceChannel> along) {
    return rule.then().stream()
        .filter(
            call ->
                VERBS.containsKey(call.verb().getName())
                    && along.contains(VERBS.get(call.verb().getName())))
        .mapToInt(call -> (Integer) call.arguments().get(0))
        .sum();
  }
}

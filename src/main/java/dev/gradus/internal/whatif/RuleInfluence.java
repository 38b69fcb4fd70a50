package dev.gradus.internal.whatif;

import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.InfluenceChannel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How strongly a rule that fires moves an outcome, and whither: above zero for the customer, below
 * against. Searches use it only to look in the right places first; what they find is decided, not
 * estimated.
 */
final class RuleInfluence {

  private RuleInfluence() {}

  /** The influence of a rule, by channel. */
  static Map<InfluenceChannel, Long> of(Rule rule) {
    Map<InfluenceChannel, Long> influence = new LinkedHashMap<>();
    for (VerbCall call : rule.then()) {
      InfluenceChannel channel = call.verb().channel();
      long moved = call.influence();
      if (channel != null && moved != 0) {
        influence.merge(channel, moved, Long::sum);
      }
    }
    return influence;
  }
}

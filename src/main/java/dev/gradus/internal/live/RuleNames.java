package dev.gradus.internal.live;

import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.immutable.LazyList;
import dev.gradus.internal.lang.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lets a decision say which rules fired without putting their reasons into words: who writes codes
 * only asks for no more. Thread-safe.
 */
final class RuleNames {

  private final List<String> ids;

  /** The names of the rules of a policy, in their order. */
  RuleNames(List<Rule> rules) {
    this.ids = rules.stream().map(Rule::id).toList();
  }

  /** The same decision, whose reasons know their rules. */
  ServiceDecision in(ServiceDecision decision, BitSet fired) {
    return new ServiceDecision(
        decision.customerId(),
        decision.asOf(),
        decision.policy(),
        decision.riskGrade(),
        decision.riskPoints(),
        decision.valueClass(),
        decision.standing(),
        decision.tier(),
        decision.crmMode(),
        decision.transition(),
        decision.referral(),
        decision.warnings(),
        decision.service(),
        LazyList.named(decision.reasons(), () -> of(fired)),
        decision.principalReasons(),
        decision.counterfactuals());
  }

  private List<String> of(BitSet fired) {
    List<String> names = new ArrayList<>(fired.cardinality());
    for (int i = fired.nextSetBit(0); i >= 0; i = fired.nextSetBit(i + 1)) {
      names.add(ids.get(i));
    }
    return names;
  }
}

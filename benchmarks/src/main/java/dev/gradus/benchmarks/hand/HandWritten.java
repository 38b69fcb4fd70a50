package dev.gradus.benchmarks.hand;

import dev.gradus.benchmarks.Contestant;
import dev.gradus.benchmarks.Verdict;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Hand-written Java, what all others are held against. */
public final class HandWritten implements Contestant {

  private final Function<CustomerSnapshot, HandDecision> policy;

  /**
   * A contestant.
   *
   * @param policy the printed policy's {@code decide}
   */
  public HandWritten(Function<CustomerSnapshot, HandDecision> policy) {
    this.policy = policy;
  }

  /** The default policy. */
  public static HandWritten bundled() {
    return new HandWritten(HandWrittenPolicy::decide);
  }

  @Override
  public Object decide(CustomerSnapshot snapshot) {
    return policy.apply(snapshot);
  }

  @Override
  public Verdict verdict(Object made) {
    HandDecision decision = (HandDecision) made;
    Map<PolicyCode, Severity> warnings = new LinkedHashMap<>();
    for (Warning warning : Warning.values()) {
      if (decision.warnings()[warning.ordinal()] != null) {
        warnings.put(warning, decision.warnings()[warning.ordinal()]);
      }
    }
    Map<Stage, List<String>> fired = Verdict.noneFired();
    decision.reasons().forEach(rule -> fired.get(rule.stage()).add(rule.id()));
    return new Verdict(
        decision.snapshot().customerId(),
        decision.grade(),
        decision.riskPoints(),
        decision.valueClass(),
        decision.standing(),
        decision.tier(),
        decision.mode(),
        decision.moved(),
        decision.betterSince(),
        decision.changes(),
        decision.recommendation(),
        decision.authority(),
        decision.assetClass(),
        decision.missing(),
        decision.referring(),
        warnings,
        decision.approval(),
        decision.manager(),
        decision.serviceTeam(),
        decision.pricing(),
        decision.terms(),
        decision.monitoring(),
        decision.contacts(),
        decision.offers().stream().map(offer -> offer.product() + " by " + offer.by().id()).toList(),
        decision.actions(),
        decision.outcomes(),
        fired);
  }
}

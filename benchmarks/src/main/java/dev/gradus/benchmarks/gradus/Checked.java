package dev.gradus.benchmarks.gradus;

import dev.gradus.benchmarks.Contestant;
import dev.gradus.benchmarks.Verdict;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.engine.Inside;

/**
 * This library on a snapshot that has been checked already.
 *
 * @param decider one of its back ends
 */
public record Checked(Inside.Decider decider) implements Contestant {

  @Override
  public Object decide(CustomerSnapshot snapshot) {
    return decider.decide(snapshot);
  }

  @Override
  public Verdict verdict(Object decision) {
    return Verdict.of((ServiceDecision) decision);
  }
}

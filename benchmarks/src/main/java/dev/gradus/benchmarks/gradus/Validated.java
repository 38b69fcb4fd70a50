package dev.gradus.benchmarks.gradus;

import dev.gradus.SegmentationEngine;
import dev.gradus.benchmarks.Contestant;
import dev.gradus.benchmarks.Verdict;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;

/**
 * This library as a host calls it: the snapshot is held against the data contract first.
 *
 * @param engine the engine
 */
public record Validated(SegmentationEngine engine) implements Contestant {

  @Override
  public Object decide(CustomerSnapshot snapshot) {
    return engine.decide(snapshot);
  }

  @Override
  public Verdict verdict(Object decision) {
    return Verdict.of((ServiceDecision) decision);
  }
}

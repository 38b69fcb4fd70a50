package dev.gradus.record;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.policy.Policy;
import java.util.List;

/**
 * Makes decisions on record again. Thread-safe.
 *
 * <p>The engine's listeners are told like of any other decision, so an engine that replays should
 * have none that records.
 */
public final class Replay {

  private final SegmentationEngine engine;

  /** A replay of decisions by an engine that has, or should have, the policies that made them. */
  public Replay(SegmentationEngine engine) {
    this.engine = engine;
  }

  /**
   * Decides the snapshot on record again, and compares all that a record holds. Of a record from
   * before decisions had a recommendation, what it could not hold is not compared.
   */
  public ReplayResult of(DecisionRecord record) {
    SnapshotOnRecord snapshot = SnapshotOnRecord.read(record.snapshot(), fields(record));
    if (!snapshot.problems().isEmpty()) {
      return new ReplayResult.Refused(snapshot.problems());
    }
    DecisionRecord again;
    try {
      CustomerSnapshot customer = snapshot.assemble();
      again =
          (record.isInFull()
                  ? DecisionRecord.inFull(customer, engine.explain(customer))
                  : DecisionRecord.of(customer, engine.decide(customer)))
              .after(record.previousHash());
    } catch (InvalidSnapshotException e) {
      return new ReplayResult.Refused(e.problems());
    }
    if (again.equals(record)) {
      return new ReplayResult.Identical();
    }
    boolean earlier =
        EarlierDecision.is(RecordSyntax.object(record.members(), RecordSyntax.DECISION));
    List<Difference> differences =
        Differences.between(
            record.members(), earlier ? EarlierDecision.of(again.members()) : again.members());
    return differences.isEmpty()
        ? new ReplayResult.Identical()
        : new ReplayResult.Different(differences);
  }

  /** The fields of the policy that decided, if the engine has it, for it may have custom ones. */
  private FieldCatalogue fields(DecisionRecord record) {
    List<Policy> policies = engine.policies();
    String fingerprint = record.policy().fingerprint();
    return policies.stream()
        .filter(policy -> policy.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseGet(engine::policy)
        .fields();
  }
}

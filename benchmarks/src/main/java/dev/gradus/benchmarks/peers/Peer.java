package dev.gradus.benchmarks.peers;

import dev.gradus.benchmarks.Contestant;
import dev.gradus.benchmarks.Verdict;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.Inside;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.BitSet;

/**
 * Another engine in the place of the library's evaluators. What lies around the rules is the library's for all of them:
 * derived fields, stages, merging, the decision and its reasons.
 */
public abstract class Peer implements Contestant {

  private final CheckedPolicy policy;
  private final Inside.Decider decider;

  Peer(CheckedPolicy policy) {
    this.policy = policy;
    this.decider = Inside.with(policy, this::fire);
  }

  /** The policy's tree. */
  final CheckedPolicy policy() {
    return policy;
  }

  /**
   * Fires every rule of a stage whose condition holds.
   *
   * @param stage the stage
   * @param customer the one fact
   * @param findings what the verbs are called on
   * @param fired where the number of each rule that fires is set
   */
  abstract void fire(Stage stage, Customer customer, Object findings, BitSet fired);

  @Override
  public final Object decide(CustomerSnapshot snapshot) {
    return decider.decide(snapshot);
  }

  @Override
  public final Verdict verdict(Object decision) {
    return Verdict.of((ServiceDecision) decision);
  }
}

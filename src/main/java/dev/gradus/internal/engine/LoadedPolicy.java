package dev.gradus.internal.engine;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.backend.LazyDrools;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotCheck;
import dev.gradus.internal.merge.Totals;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.BitSet;

/** A policy ready to decide: its checked tree and an evaluator for each stage. Thread-safe. */
public final class LoadedPolicy {

  private static final Stage[] STAGES = Stage.values();

  private final CheckedPolicy policy;
  private final SnapshotCheck check;
  private final FactAssembler assembler;
  private final Customer.Holidays holidays;
  private final ModeTransition transition;
  private final FindingsLimit limit;
  private final Stages stages;
  private final LazyDrools drools;

  /**
   * A policy on one back end.
   *
   * @param policy the policy
   * @param stages its stages, which decide
   * @param drools its stages on Drools, which may be asked for a second opinion
   */
  public LoadedPolicy(CheckedPolicy policy, Stages stages, LazyDrools drools) {
    this(policy, calls(policy), stages, drools);
  }

  /**
   * A policy on one back end, of whose rules none is looked at before it fires.
   *
   * @param policy the policy
   * @param calls how many verbs its rules call together
   * @param stages its stages, which decide
   * @param drools its stages on Drools
   */
  LoadedPolicy(CheckedPolicy policy, int calls, Stages stages, LazyDrools drools) {
    this.policy = policy;
    this.stages = stages;
    this.drools = drools;
    this.check = new SnapshotCheck(policy.fields(), policy.manifest().currency());
    this.assembler = FactAssembler.of(policy);
    this.holidays = new Customer.Holidays(policy.manifest().holidays());
    this.transition = new ModeTransition(policy.manifest());
    this.limit = new FindingsLimit(policy, calls);
  }

  private static int calls(CheckedPolicy policy) {
    return policy.rules().stream().mapToInt(rule -> rule.then().size()).sum();
  }

  /** The tree that it was built of. */
  public CheckedPolicy policy() {
    return policy;
  }

  /** The check of snapshots against the contract and this policy. */
  public SnapshotCheck check() {
    return check;
  }

  /**
   * Takes a checked snapshot through all stages.
   *
   * @throws dev.gradus.policy.PolicyLimitException if more is said of it than the manifest allows
   */
  public Evaluation evaluate(CustomerSnapshot snapshot) {
    return evaluate(snapshot, stages);
  }

  /** Takes a checked snapshot through all stages on Drools, whichever back end decides. */
  public Evaluation evaluateOnDrools(CustomerSnapshot snapshot) {
    return evaluate(snapshot, drools.stages());
  }

  private Evaluation evaluate(CustomerSnapshot snapshot, Stages stages) {
    Customer customer = assembler.customer(snapshot, holidays);
    Totals totals = Totals.of(policy.vocabulary());
    BitSet fired = new BitSet(policy.rules().size());
    ModeTransition.Move move = transition.of(snapshot.previous(), snapshot.asOf());
    for (Stage stage : STAGES) {
      stages.fire(stage, customer, totals, fired);
      customer = totals.after(stage, customer, move);
    }
    limit.check(fired);
    return new Evaluation(customer, move.made(), totals, fired);
  }
}

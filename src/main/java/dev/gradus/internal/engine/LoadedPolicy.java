package dev.gradus.internal.engine;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Transition;
import dev.gradus.internal.backend.LazyDrools;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotCheck;
import dev.gradus.internal.merge.AssessTotals;
import dev.gradus.internal.merge.ClassifyTotals;
import dev.gradus.internal.merge.ServeTotals;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.Customer;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Segment;
import dev.gradus.rules.Stage;
import java.util.BitSet;

/** A policy ready to decide: its checked tree and an evaluator for each stage. Thread-safe. */
public final class LoadedPolicy {

  private final CheckedPolicy policy;
  private final SnapshotCheck check;
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
   * Takes a checked snapshot through the three stages.
   *
   * @throws dev.gradus.policy.PolicyLimitException if more is said of it than the manifest allows
   */
  public Evaluation evaluate(CustomerSnapshot snapshot) {
    return evaluate(snapshot, stages);
  }

  /** Takes a checked snapshot through the three stages on Drools, whichever back end decides. */
  public Evaluation evaluateOnDrools(CustomerSnapshot snapshot) {
    return evaluate(snapshot, drools.stages());
  }

  private Evaluation evaluate(CustomerSnapshot snapshot, Stages stages) {
    Customer customer = FactAssembler.of(snapshot, holidays);
    AssessTotals assessed = new AssessTotals();
    BitSet fired = new BitSet(policy.rules().size());
    stages.fire(Stage.ASSESS, customer, assessed, fired);
    Assessment assessment = assessed.assessment();

    customer = customer.with(assessment);
    ClassifyTotals classified = new ClassifyTotals();
    stages.fire(Stage.CLASSIFY, customer, classified, fired);
    RiskGrade grade = classified.grade(assessment.gradeCap());
    Transition moved = transition.to(classified.mode(grade), snapshot.previous(), snapshot.asOf());
    Segment segment =
        new Segment(
            grade,
            classified.valueClass(),
            classified.standing(),
            classified.tier(grade),
            moved.to());

    customer = customer.with(assessment, segment);
    ServeTotals served = new ServeTotals(assessed.warnings());
    stages.fire(Stage.SERVE, customer, served, fired);
    limit.check(fired);
    return new Evaluation(
        customer,
        assessment,
        segment,
        moved,
        served,
        served.warnings(),
        assessed.referred() || served.referred(),
        fired);
  }
}

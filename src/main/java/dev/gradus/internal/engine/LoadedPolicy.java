package dev.gradus.internal.engine;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Transition;
import dev.gradus.internal.intake.CustomerView;
import dev.gradus.internal.intake.SnapshotCheck;
import dev.gradus.internal.lang.CheckedPolicy;
import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.Customer;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Segment;
import dev.gradus.rules.ServeFindings;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Warning;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A policy ready to decide: its checked tree and an evaluator for each stage. Thread-safe. */
public final class LoadedPolicy {

  private final CheckedPolicy policy;
  private final SnapshotCheck check;
  private final Customer.Holidays holidays;
  private final ModeTransition transition;
  private final StageEvaluator<AssessFindings> assess;
  private final StageEvaluator<ClassifyFindings> classify;
  private final StageEvaluator<ServeFindings> serve;

  /** Builds the evaluators of a checked policy. */
  public LoadedPolicy(CheckedPolicy policy) {
    this.policy = policy;
    this.check = new SnapshotCheck(policy.fields(), policy.manifest().currency());
    this.holidays = new Customer.Holidays(policy.manifest().holidays());
    this.transition = new ModeTransition(policy.manifest());
    this.assess = DroolsStage.of(Stage.ASSESS, policy.rules(Stage.ASSESS));
    this.classify = DroolsStage.of(Stage.CLASSIFY, policy.rules(Stage.CLASSIFY));
    this.serve = DroolsStage.of(Stage.SERVE, policy.rules(Stage.SERVE));
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
    Customer customer = CustomerView.of(snapshot, holidays);
    AssessTotals assessed = new AssessTotals();
    Fired fired = new Fired(policy.manifest().mostFindings());
    fired.add(assess.evaluate(customer, assessed));
    Assessment assessment = assessed.assessment();

    customer = customer.with(assessment);
    ClassifyTotals classified = new ClassifyTotals();
    fired.add(classify.evaluate(customer, classified));
    RiskGrade grade = classified.grade(assessment.gradeCap());
    Transition moved = transition.to(classified.mode(grade), snapshot.previous(), snapshot.asOf());
    Segment segment =
        new Segment(
            grade, classified.valueClass(), classified.standing(), classified.tier(grade), moved.to());

    customer = customer.with(assessment, segment);
    ServeTotals served = new ServeTotals();
    fired.add(serve.evaluate(customer, served));
    return new Evaluation(
        customer,
        assessment,
        segment,
        moved,
        served,
        united(assessed.warnings(), served.warnings()),
        assessed.referred() || served.referred(),
        fired.rules());
  }

  private static Map<Warning, Severity> united(Map<Warning, Severity> one, Map<Warning, Severity> other) {
    Map<Warning, Severity> all = new EnumMap<>(Warning.class);
    all.putAll(one);
    other.forEach((warning, severity) -> all.merge(warning, severity, Pick::greatest));
    return Collections.unmodifiableMap(all);
  }
}

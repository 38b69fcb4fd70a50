package dev.gradus.internal.live;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.explain.DecisionWriter;
import dev.gradus.internal.explain.Explainer;
import dev.gradus.internal.explain.PolicyOverview;
import dev.gradus.internal.immutable.Lazy;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyPeriod;
import java.time.LocalDate;
import java.util.List;

/** One policy, ready to decide. Immutable and thread-safe. */
public final class LoadedVersion {

  private final Lazy<Policy> overview;
  private final LoadedPolicy loaded;
  private final DecisionWriter writer;
  private final Explainer explainer;
  private final long number;

  /** A policy of which no signature is asked for. */
  LoadedVersion(LoadedPolicy loaded) {
    this(loaded, 0);
  }

  /**
   * A policy.
   *
   * @param number the number that it is signed with; 0 where that does not matter
   */
  LoadedVersion(LoadedPolicy loaded, long number) {
    this.loaded = loaded;
    this.number = number;
    this.overview = new Lazy<>(() -> PolicyOverview.of(loaded.policy()));
    this.explainer = new Explainer(loaded);
    this.writer = new DecisionWriter(loaded.policy());
  }

  /** What the public face shows of it. */
  public Policy policy() {
    return overview.get();
  }

  /** The number that it is signed with; 0 where that does not matter. */
  long number() {
    return number;
  }

  /** What a history remembers of it. */
  PolicyPeriod.InForce inForce() {
    Manifest manifest = loaded.policy().manifest();
    return new PolicyPeriod.InForce(
        manifest.name(),
        manifest.version(),
        loaded.policy().fingerprint(),
        manifest.effectiveFrom(),
        manifest.effectiveTo());
  }

  /** The first day on which it is in force. */
  LocalDate from() {
    LocalDate from = loaded.policy().manifest().effectiveFrom();
    return from == null ? LocalDate.MIN : from;
  }

  /** The last day on which it is in force, unless another follows. */
  LocalDate to() {
    LocalDate to = loaded.policy().manifest().effectiveTo();
    return to == null ? LocalDate.MAX : to;
  }

  /** All that is wrong with a snapshot under this policy. */
  public List<SnapshotProblem> problems(CustomerSnapshot snapshot) {
    return loaded.check().problems(snapshot);
  }

  /** Decides a snapshot that has no problem. */
  public ServiceDecision decide(CustomerSnapshot snapshot) {
    return writer.write(loaded.evaluate(snapshot));
  }

  /** Decides a snapshot that has no problem, and explains the decision in full. */
  public Explanation explain(CustomerSnapshot snapshot) {
    Evaluation evaluation = loaded.evaluate(snapshot);
    return explainer.explain(evaluation, writer.write(evaluation));
  }

  /** Why a rule does not fire for a snapshot that has no problem, or the outcome is not another. */
  public WhyNot whyNot(CustomerSnapshot snapshot, Target target) {
    return explainer.whyNot(loaded.evaluate(snapshot), target);
  }

  /** Decides a snapshot that has no problem on Drools, whichever evaluator serves. */
  ServiceDecision decideOnDrools(CustomerSnapshot snapshot) {
    return writer.write(loaded.evaluateOnDrools(snapshot));
  }
}

package dev.gradus.internal.explain;

import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.decision.Text;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.LoadedPolicy;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Explains what a policy decides. Thread-safe. */
public final class Explainer {

  private final LoadedPolicy policy;
  private final PolicyIndex index;
  private final ReasonWriter reasons;
  private final CounterfactualText counterfactuals;
  private final WhyNotAnswer whyNot;

  /** An explainer for a policy. */
  public Explainer(LoadedPolicy policy) {
    // A policy that does not declare Chinese gives no Chinese, not even from the library's own
    // words.
    boolean chinese = policy.policy().manifest().locales().contains("zh");
    UnaryOperator<Text> locales = text -> chinese ? text : new Text(text.en(), null);
    this.policy = policy;
    this.index = new PolicyIndex(policy.policy());
    this.reasons = new ReasonWriter(new ReasonText(policy.policy().fields()), locales);
    this.counterfactuals = new CounterfactualText(policy.policy().fields(), locales);
    this.whyNot = new WhyNotAnswer(policy.policy(), locales);
  }

  /** One decision in full; the writer of decisions is handed what has been found already. */
  public Explanation explain(
      Evaluation evaluation,
      BiFunction<List<PrincipalReasons>, List<Counterfactual>, ServiceDecision> writer) {
    Candidates candidates = candidates(evaluation);
    List<PrincipalReasons> principal = new PrincipalReasonsOf(candidates, reasons).find();
    List<Counterfactual> changes = new CounterfactualsOf(candidates, counterfactuals).find();
    return new Explanation(
        writer.apply(principal, changes),
        ArithmeticOf.evaluation(evaluation),
        principal,
        changes,
        new MissingOf(candidates).find());
  }

  /** The principal reasons of a decision, aspect by aspect. */
  public List<PrincipalReasons> principalReasons(Evaluation evaluation) {
    return new PrincipalReasonsOf(candidates(evaluation), reasons).find();
  }

  /** What would have to change, aspect by aspect. */
  public List<Counterfactual> counterfactuals(Evaluation evaluation) {
    return new CounterfactualsOf(candidates(evaluation), counterfactuals).find();
  }

  private Candidates candidates(Evaluation evaluation) {
    return new Candidates(new WhatIf(policy, index, evaluation));
  }

  /**
   * Why a rule did not fire, or an outcome is not another.
   *
   * @throws IllegalArgumentException if the policy has no such rule
   */
  public WhyNot whyNot(Evaluation evaluation, Target target) {
    return whyNot.about(target, evaluation);
  }
}

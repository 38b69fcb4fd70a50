package dev.gradus.internal.explain;

import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.counterfactual.CounterfactualSearch;
import dev.gradus.internal.counterfactual.CounterfactualText;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.reasons.PrincipalReasonSearch;
import dev.gradus.internal.reasons.PrincipalReasonWriter;
import dev.gradus.internal.whatif.AlternativeValues;
import dev.gradus.internal.whatif.PolicyIndex;
import dev.gradus.internal.whatif.WhatIf;
import dev.gradus.internal.whynot.WhyNotAnswer;
import java.util.List;
import java.util.function.BiFunction;

/** Explains what a policy decides. Thread-safe. */
public final class Explainer {

  private final LoadedPolicy policy;
  private final PolicyIndex index;
  private final PrincipalReasonWriter reasons;
  private final CounterfactualText counterfactuals;
  private final WhyNotAnswer whyNot;

  /** An explainer for a policy. */
  public Explainer(LoadedPolicy policy) {
    PolicyLanguages languages = PolicyLanguages.of(policy.policy().manifest());
    this.policy = policy;
    this.index = new PolicyIndex(policy.policy());
    this.reasons = new PrincipalReasonWriter(policy.policy());
    this.counterfactuals = new CounterfactualText(policy.policy().fields(), languages);
    this.whyNot = new WhyNotAnswer(index, languages);
  }

  /** One decision in full; the writer of decisions is handed what has been found already. */
  public Explanation explain(
      Evaluation evaluation,
      BiFunction<List<PrincipalReasons>, List<Counterfactual>, ServiceDecision> writer) {
    AlternativeValues candidates = candidates(evaluation);
    List<PrincipalReasons> principal = new PrincipalReasonSearch(candidates, reasons).find();
    List<Counterfactual> changes = new CounterfactualSearch(candidates, counterfactuals).find();
    return new Explanation(
        writer.apply(principal, changes),
        ArithmeticWriter.of(evaluation, index.fired(evaluation)),
        principal,
        changes,
        new MissingDataSearch(candidates).find());
  }

  /** The principal reasons of a decision, aspect by aspect. */
  public List<PrincipalReasons> principalReasons(Evaluation evaluation) {
    return new PrincipalReasonSearch(candidates(evaluation), reasons).find();
  }

  /** What would have to change, aspect by aspect. */
  public List<Counterfactual> counterfactuals(Evaluation evaluation) {
    return new CounterfactualSearch(candidates(evaluation), counterfactuals).find();
  }

  private AlternativeValues candidates(Evaluation evaluation) {
    return new AlternativeValues(new WhatIf(policy, index, evaluation));
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

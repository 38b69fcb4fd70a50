package dev.gradus.internal.explain;

import dev.gradus.decision.Explanation;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.counterfactual.CounterfactualSearch;
import dev.gradus.internal.counterfactual.CounterfactualText;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.immutable.Lazy;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.reasons.PrincipalReasonSearch;
import dev.gradus.internal.reasons.PrincipalReasonWriter;
import dev.gradus.internal.whatif.AlternativeValues;
import dev.gradus.internal.whatif.PolicyIndex;
import dev.gradus.internal.whatif.WhatIf;
import dev.gradus.internal.whynot.WhyNotAnswer;

/** Explains what a policy decides. Thread-safe. */
public final class Explainer {

  private final LoadedPolicy policy;
  private final Lazy<PolicyIndex> index;
  private final Lazy<PrincipalReasonWriter> reasons;
  private final Lazy<CounterfactualText> counterfactuals;
  private final Lazy<WhyNotAnswer> whyNot;

  /** An explainer for a policy. */
  public Explainer(LoadedPolicy policy) {
    PolicyLanguages languages = PolicyLanguages.of(policy.policy().manifest());
    this.policy = policy;
    this.index = new Lazy<>(() -> new PolicyIndex(policy.policy()));
    this.reasons = new Lazy<>(() -> new PrincipalReasonWriter(policy.policy()));
    this.counterfactuals = new Lazy<>(() -> new CounterfactualText(policy.policy()));
    this.whyNot = new Lazy<>(() -> new WhyNotAnswer(index.get(), languages));
  }

  /** Explains a decision in full: what decided it, and what would have to change. */
  public Explanation explain(Evaluation evaluation, ServiceDecision decision) {
    AlternativeValues candidates =
        new AlternativeValues(new WhatIf(policy, index.get(), evaluation));
    return Explanation.builder(
            decision, ArithmeticWriter.of(evaluation, index.get().fired(evaluation)))
        .principalReasons(new PrincipalReasonSearch(candidates, reasons.get()).find())
        .counterfactuals(new CounterfactualSearch(candidates, counterfactuals.get()).find())
        .missing(new MissingDataSearch(candidates).find())
        .build();
  }

  /**
   * Why a rule did not fire, or an outcome is not another.
   *
   * @throws IllegalArgumentException if the policy has no such rule
   */
  public WhyNot whyNot(Evaluation evaluation, Target target) {
    return whyNot.get().about(target, evaluation);
  }
}

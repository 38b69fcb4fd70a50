package dev.gradus.internal.whynot;

import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.ConditionCheck.State;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.RuleCheck;
import dev.gradus.decision.Target;
import dev.gradus.decision.Text;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.evidence.EffectText;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.whatif.PolicyIndex;
import dev.gradus.rules.RiskGrade;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers "why not?" for a rule or an outcome. Thread-safe. */
public final class WhyNotAnswer {

  private final PolicyIndex index;
  private final PolicyLanguages languages;

  public WhyNotAnswer(PolicyIndex index, PolicyLanguages languages) {
    this.index = index;
    this.languages = languages;
  }

  /**
   * The answer.
   *
   * @throws IllegalArgumentException if the policy has no such rule or outcome
   */
  public WhyNot about(Target target, Evaluation evaluation) {
    return target.kind() == Target.Kind.RULE
        ? aboutRule(target, evaluation)
        : aboutOutcome(target, evaluation);
  }

  private WhyNot aboutRule(Target target, Evaluation evaluation) {
    Rule rule =
        index.policy().rules().stream()
            .filter(one -> one.id().equals(target.name()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The policy has no rule '" + target.name() + "'."));
    RuleCheck check = check(rule, evaluation, null);
    List<String> open = List.copyOf(new OpenTests(check.condition()).fields());
    Text answer =
        languages.write(
            words ->
                check.fired()
                    ? words.say("explanation.why-not.fired")
                    : words.say(
                        "explanation.why-not.not-fired",
                        Map.of("fields", words.joined("value.list", open))));
    return WhyNot.builder(target, check.fired() ? "fired" : "not fired", check.fired(), answer)
        .bringing(List.of(check))
        .build();
  }

  private WhyNot aboutOutcome(Target target, Evaluation evaluation) {
    AspectOutcomes outcomes =
        AspectOutcomes.of(evaluation.customer(), evaluation.totals(), index.policy().vocabulary());
    OutcomeRules roles = OutcomeRules.of(target, index.policy().vocabulary());
    String actual = outcomes.text(roles.aspect());
    boolean reached = outcomes.isAt(roles.aspect(), roles.wanted());
    List<RuleCheck> bringing =
        index.policy().rules().stream()
            .filter(roles::brings)
            .map(rule -> check(rule, evaluation, roles.downTo(rule)))
            .toList();
    List<RuleCheck> forbidding =
        index.fired(evaluation).stream()
            .filter(rule -> roles.forbids(rule, evaluation.segment().grade()))
            .map(rule -> check(rule, evaluation, null))
            .toList();
    WhyNotText text = new WhyNotText(target, actual, reached, bringing, forbidding);
    return WhyNot.builder(target, actual, reached, languages.write(text::in))
        .bringing(bringing)
        .forbidding(forbidding)
        .build();
  }

  private RuleCheck check(Rule rule, Evaluation evaluation, @Nullable RiskGrade downTo) {
    ConditionCheck condition =
        ConditionStates.of(
            rule.when(), evaluation.customer().asSeenBy(rule.stage()), index.policy().derived());
    return RuleCheck.builder(
            rule.id(),
            rule.phrase(),
            rule.stage(),
            effect(rule),
            downTo == null || downTo == RiskGrade.C
                ? condition
                : forGrade(condition, downTo, evaluation))
        .fired(condition.state() == State.MET)
        .source(rule.sources())
        .build();
  }

  private Text effect(Rule rule) {
    Text effect = EffectText.of(rule.then());
    return languages.write(words -> effect.in(words.language()));
  }

  /** What a verb asks of the grade, as one more test beside the rule's own. */
  private static ConditionCheck forGrade(
      ConditionCheck condition, RiskGrade downTo, Evaluation evaluation) {
    RiskGrade grade = evaluation.segment().grade();
    String allowed =
        Arrays.stream(RiskGrade.values())
            .filter(one -> one.compareTo(downTo) <= 0)
            .map(RiskGrade::name)
            .collect(Collectors.joining(", ", "(", ")"));
    State state = grade.compareTo(downTo) <= 0 ? State.MET : State.UNMET;
    ConditionCheck test =
        new ConditionCheck.Test(
            new Evidence("segment.grade", "in", allowed, grade.name()), state, null);
    State both =
        condition.state() == State.UNMET || state == State.UNMET ? State.UNMET : condition.state();
    return new ConditionCheck.All(List.of(condition, test), both);
  }
}

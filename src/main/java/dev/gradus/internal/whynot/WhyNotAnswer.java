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
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.whatif.PolicyIndex;
import dev.gradus.rules.RiskGrade;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers "why not?" for a rule or an outcome. Thread-safe. */
public final class WhyNotAnswer {

  private final PolicyIndex index;
  private final UnaryOperator<Text> locales;

  public WhyNotAnswer(PolicyIndex index, UnaryOperator<Text> locales) {
    this.index = index;
    this.locales = locales;
  }

  /**
   * The answer.
   *
   * @throws IllegalArgumentException if the policy has no such rule
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
    Set<String> open = new OpenTests(check.condition()).fields();
    String fields = String.join(", ", open);
    Text answer =
        check.fired()
            ? new Text("The rule fired: its condition is met.", "该规则已触发：条件全部满足。")
            : new Text(
                "The rule did not fire: not met is what it asks of " + fields + ".",
                "该规则未触发：未满足的条件涉及 " + fields + "。");
    return new WhyNot(
        target,
        check.fired() ? "fired" : "not fired",
        check.fired(),
        locales.apply(answer),
        List.of(check),
        List.of());
  }

  private WhyNot aboutOutcome(Target target, Evaluation evaluation) {
    AspectOutcomes outcomes =
        AspectOutcomes.of(
            evaluation.segment(), evaluation.totals(), index.policy().vocabulary());
    OutcomeRules roles = OutcomeRules.of(target);
    String actual = outcomes.text(roles.aspect());
    boolean reached = actual.equals(target.name());
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
    Text answer = new WhyNotText(target, actual, reached, bringing, forbidding).text();
    return new WhyNot(target, actual, reached, locales.apply(answer), bringing, forbidding);
  }

  private RuleCheck check(Rule rule, Evaluation evaluation, @Nullable RiskGrade downTo) {
    ConditionCheck condition = ConditionStates.of(rule.when(), evaluation.customer());
    return new RuleCheck(
        rule.id(),
        rule.phrase(),
        rule.stage(),
        locales.apply(EffectText.of(rule.then())),
        condition.state() == State.MET,
        downTo == null || downTo == RiskGrade.C
            ? condition
            : forGrade(condition, downTo, evaluation),
        rule.sources());
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

package dev.gradus.internal.whynot;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Target;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules bring an outcome about, and which forbid it.
 *
 * @param aspect the aspect of the outcome
 * @param wanted the outcome, of the type of what rules say of it
 */
record OutcomeRules(Aspect aspect, Object wanted) {

  /**
   * The rules of a target.
   *
   * @throws IllegalArgumentException if the policy has no such outcome or value
   */
  static OutcomeRules of(Target target, Vocabulary vocabulary) {
    return switch (target.kind()) {
      case GRADE -> new OutcomeRules(Aspect.GRADE, RiskGrade.valueOf(target.name()));
      case TIER -> new OutcomeRules(Aspect.TIER, Tier.valueOf(target.name()));
      case RECOMMENDATION ->
          new OutcomeRules(Aspect.RECOMMENDATION, Recommendation.valueOf(target.name()));
      case AUTHORITY -> new OutcomeRules(Aspect.AUTHORITY, Authority.valueOf(target.name()));
      case ASSET_CLASS -> new OutcomeRules(Aspect.ASSET_CLASS, AssetClass.valueOf(target.name()));
      case APPROVAL -> new OutcomeRules(Aspect.APPROVAL, ApprovalChannel.valueOf(target.name()));
      case MODE -> new OutcomeRules(Aspect.MODE, CrmMode.valueOf(target.name()));
      case OUTCOME -> declared(target.name(), vocabulary);
      case RULE -> throw new IllegalArgumentException("A rule is no outcome.");
    };
  }

  private static OutcomeRules declared(String target, Vocabulary vocabulary) {
    String name = target.substring(0, Math.max(0, target.indexOf('=')));
    String value = target.substring(target.indexOf('=') + 1);
    return vocabulary
        .findOutcome(name)
        .map(Verb::outcome)
        .map(outcome -> Objects.requireNonNull(outcome).argument().read(value))
        .map(wanted -> new OutcomeRules(Aspect.of(name), wanted))
        .orElseThrow(
            () -> new IllegalArgumentException("The policy has no outcome '" + target + "'."));
  }

  /**
   * Whether a rule, when it fires, brings the outcome or a better one about; where what brings it
   * about limits it too, as with a mode, that very outcome.
   */
  boolean brings(Rule rule) {
    return bringingCalls(rule).findAny().isPresent();
  }

  private Stream<VerbCall> bringingCalls(Rule rule) {
    return rule.then().stream()
        .filter(call -> aspect.equals(call.verb().brings()))
        .filter(call -> aspect.equals(call.verb().limits()) ? worse(call) == 0 : worse(call) <= 0);
  }

  /** The worst grade that a rule's proposal holds for; null where it holds for any. */
  @Nullable RiskGrade downTo(Rule rule) {
    return bringingCalls(rule)
        .map(call -> call.verb().worstGrade(call.arguments()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether a rule that fired stands in the way of the outcome for a customer of a grade. */
  boolean forbids(Rule rule, RiskGrade grade) {
    return rule.then().stream()
        .anyMatch(
            call -> aspect.equals(call.verb().limits()) && call.concerns(grade) && worse(call) > 0);
  }

  /**
   * Above zero where what a call says, or the best that it can say, is worse than what is wanted.
   */
  private int worse(VerbCall call) {
    return call.extremes().stream()
        .mapToInt(said -> said.verb().compare(said.first(), wanted))
        .min()
        .orElseThrow();
  }
}

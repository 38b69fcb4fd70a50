package dev.gradus.internal.whynot;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Target;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules bring an outcome about, and which forbid it.
 *
 * @param aspect the aspect of the outcome
 * @param wanted the outcome: an enum constant, best first
 * @param bringing the verb that brings it about
 */
record OutcomeRules(Aspect aspect, Enum<?> wanted, String bringing) {

  static OutcomeRules of(Target target) {
    return switch (target.kind()) {
      case GRADE ->
          new OutcomeRules(Aspect.GRADE, RiskGrade.valueOf(target.name()), "proposeGrade");
      case TIER -> new OutcomeRules(Aspect.TIER, Tier.valueOf(target.name()), "proposeTier");
      case APPROVAL ->
          new OutcomeRules(
              Aspect.APPROVAL, ApprovalChannel.valueOf(target.name()), "proposeApproval");
      case MODE -> new OutcomeRules(Aspect.MODE, CrmMode.valueOf(target.name()), "requireMode");
      case RULE -> throw new IllegalArgumentException("A rule is no outcome.");
    };
  }

  /**
   * Whether a rule, when it fires, brings the outcome or a better one about; for a mode, that very
   * mode.
   */
  boolean brings(Rule rule) {
    return bringingCalls(rule).findAny().isPresent();
  }

  private Stream<VerbCall> bringingCalls(Rule rule) {
    return rule.then().stream()
        .filter(
            call -> {
              String verb = call.verb().getName();
              if (aspect == Aspect.MODE) {
                return verb.startsWith(bringing) && worse(call) == 0;
              }
              return verb.equals(bringing) && worse(call) <= 0;
            });
  }

  /** The worst grade that a rule's proposal holds for; null where it holds for any. */
  @Nullable RiskGrade downTo(Rule rule) {
    return aspect != Aspect.TIER
        ? null
        : bringingCalls(rule)
            .map(call -> (RiskGrade) call.arguments().get(1))
            .max(RiskGrade::compareTo)
            .orElse(null);
  }

  /** Whether a rule that fired stands in the way of the outcome for a customer of a grade. */
  boolean forbids(Rule rule, RiskGrade grade) {
    return rule.then().stream().anyMatch(call -> forbids(call, grade));
  }

  private boolean forbids(VerbCall call, RiskGrade grade) {
    boolean limits =
        switch (call.verb().getName()) {
          case "capGrade" -> aspect == Aspect.GRADE;
          case "capTier" ->
              aspect == Aspect.TIER && grade.compareTo((RiskGrade) call.arguments().get(1)) >= 0;
          case "requireApproval" -> aspect == Aspect.APPROVAL;
          case "requireMode" -> aspect == Aspect.MODE;
          case "requireModeFromGrade" ->
              aspect == Aspect.MODE && grade.compareTo((RiskGrade) call.arguments().get(1)) >= 0;
          default -> false;
        };
    return limits && worse(call) > 0;
  }

  /** Above zero where what a call says is worse than what is wanted. */
  @SuppressWarnings("unchecked") // the verb's parameter has the type of the aspect
  private int worse(VerbCall call) {
    return ((Comparable<Object>) call.arguments().get(0)).compareTo(wanted);
  }
}

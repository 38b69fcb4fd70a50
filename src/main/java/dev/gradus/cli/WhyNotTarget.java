package dev.gradus.cli;

import dev.gradus.decision.Target;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyRule;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads what {@code --why-not} asks about: a rule's id, or an outcome, also as "grade A" or "tier
 * GOLD".
 */
final class WhyNotTarget {

  private WhyNotTarget() {}

  /**
   * The target.
   *
   * @throws CliException if it is neither a rule of the policy nor an outcome
   */
  static Target of(String text, Policy policy) {
    String word = text.strip();
    String name = word.substring(word.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    List<Target> outcomes = new ArrayList<>();
    Arrays.stream(RiskGrade.values()).map(Target::grade).forEach(outcomes::add);
    Arrays.stream(Tier.values()).map(Target::tier).forEach(outcomes::add);
    Arrays.stream(ApprovalChannel.values()).map(Target::approval).forEach(outcomes::add);
    Arrays.stream(CrmMode.values()).map(Target::mode).forEach(outcomes::add);
    for (Target outcome : outcomes) {
      if (outcome.name().equals(name)) {
        return outcome;
      }
    }
    if (policy.rules().stream().map(PolicyRule::id).anyMatch(word::equals)) {
      return Target.rule(word);
    }
    throw new CliException(
        "'"
            + word
            + "' is neither a rule of the policy nor an outcome. Outcomes are "
            + String.join(", ", outcomes.stream().map(Target::name).toList())
            + ".");
  }
}

package dev.gradus.cli;

import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.Target;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyRule;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    Target declared = declared(word, policy);
    if (declared != null) {
      return declared;
    }
    String name = word.substring(word.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    List<Target> outcomes = new ArrayList<>();
    Arrays.stream(RiskGrade.values()).map(Target::grade).forEach(outcomes::add);
    Arrays.stream(Tier.values()).map(Target::tier).forEach(outcomes::add);
    Arrays.stream(Recommendation.values()).map(Target::recommendation).forEach(outcomes::add);
    Arrays.stream(Authority.values()).map(Target::authority).forEach(outcomes::add);
    Arrays.stream(AssetClass.values()).map(Target::assetClass).forEach(outcomes::add);
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
            + String.join(
                "", policy.outcomes().keySet().stream().map(each -> ", " + each + "=...").toList())
            + ".");
  }

  /** An outcome that the policy declares, as in {@code line=ACCEPT}; null where it is none. */
  private static @Nullable Target declared(String word, Policy policy) {
    String[] parts = word.split("=", 2);
    String name = parts[0].strip();
    if (parts.length < 2 || !policy.outcomes().containsKey(name)) {
      return null;
    }
    String value = parts[1].strip();
    boolean number = value.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    return Target.outcome(
        name, number ? OutcomeValue.of(new BigDecimal(value)) : OutcomeValue.of(value));
  }
}

package dev.gradus.internal.evidence;

import dev.gradus.decision.Evidence;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Text;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a rule that fired: the same for all customers but for their values.
 * Thread-safe.
 */
public final class RuleWords {

  private final Rule rule;
  private final PolicyLanguages languages;
  private final DerivedFields derived;
  private final Text effect;
  private final ReasonText en;
  private final @Nullable ReasonText zh;

  public RuleWords(Rule rule, CheckedPolicy policy) {
    this.rule = rule;
    this.languages = PolicyLanguages.of(policy.manifest());
    this.derived = policy.derived();
    String chinese = policy.manifest().locales().contains("zh") ? rule.reason().zh() : null;
    Text said = EffectText.of(rule.then());
    // A policy that does not declare Chinese gives no Chinese, not even from the library's own
    // words.
    this.effect = policy.manifest().locales().contains("zh") ? said : new Text(said.en(), null);
    this.en = new ReasonText(rule.reason().en(), "en", policy.fields());
    this.zh = chinese == null ? null : new ReasonText(chinese, "zh", policy.fields());
  }

  /**
   * The reason of the rule.
   *
   * @param inForce whether anything of what the rule says holds
   * @param overriddenBy the ids of the rules that hold instead
   */
  public Reason reason(Customer customer, boolean inForce, List<String> overriddenBy) {
    return Reason.builder(rule.id(), rule.stage(), effect(customer), text(customer))
        .evidence(evidence(customer))
        .otherwise(otherwise(customer))
        .source(rule.sources())
        .inForce(inForce)
        .overriddenBy(overriddenBy)
        .build();
  }

  /** That no rule of a group holds, and which is nearest; null where the rule does not ask. */
  private @Nullable Text otherwise(Customer customer) {
    return rule.when().nones().stream()
        .findFirst()
        .flatMap(
            none ->
                ConditionEvaluator.nearest(none, customer.asSeenBy(rule.stage()))
                    .map(nearest -> otherwise(none.label(), nearest.rule())))
        .orElse(null);
  }

  private Text otherwise(String group, String nearest) {
    return languages.write(
        words -> words.say("explanation.otherwise", Map.of("group", group, "rule", nearest)));
  }

  /** The effect with the values of the fields that the rule's calls name, as far as known. */
  private Text effect(Customer customer) {
    Rule said = rule.saidTo(customer);
    if (said.equals(rule) || said.then().isEmpty()) {
      return effect;
    }
    Text text = EffectText.of(said.then());
    return effect.zh() == null ? new Text(text.en(), null) : text;
  }

  public Text text(Customer customer) {
    Customer seen = customer.asSeenBy(rule.stage());
    return new Text(en.fill(seen), zh == null ? null : zh.fill(seen));
  }

  public List<Evidence> evidence(Customer customer) {
    return EvidenceCollector.of(rule, customer, derived);
  }
}

package dev.gradus.internal.whatif;

import dev.gradus.decision.Aspect;
import dev.gradus.field.Field;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.InfluenceChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** What explanations look up in a policy again and again. Made once for a policy; immutable. */
public final class PolicyIndex {

  private final CheckedPolicy policy;
  private final SortedMap<String, TestedField> tested;
  private final List<TestedField> open;
  private final Map<String, Map<InfluenceChannel, Long>> influence = new HashMap<>();
  private final Map<Aspect, Set<InfluenceChannel>> channels = new HashMap<>();

  public PolicyIndex(CheckedPolicy policy) {
    this.policy = policy;
    this.tested = TestedField.of(policy);
    this.open =
        tested.values().stream()
            .filter(field -> !field.isProtected() && !isOfTheCase(field.field()))
            .toList();
    for (Aspect aspect : policy.vocabulary().aspects()) {
      channels.put(aspect, AspectChannels.of(aspect, policy));
    }
    policy.rules().forEach(rule -> influence.put(rule.id(), RuleInfluence.of(rule)));
  }

  /**
   * Whether a field says what is decided, and of what kind of customer: nobody can be otherwise.
   */
  private static boolean isOfTheCase(Field field) {
    return field.group().isEmpty() && !field.custom() && FieldValues.isAlwaysKnown(field);
  }

  /** The rules that fired, by stage and id, as they spoke to the customer. */
  public List<Rule> fired(Evaluation evaluation) {
    return evaluation.fired().stream()
        .mapToObj(policy.rules()::get)
        .map(rule -> rule.saidTo(evaluation.customer()))
        .toList();
  }

  /** How strongly a rule influence, by driver. */
  public Map<InfluenceChannel, Long> influence(Rule rule) {
    return influence.getOrDefault(rule.id(), Map.of());
  }

  /** The channels along which the policy's rules move an aspect, in a fixed order. */
  public Set<InfluenceChannel> channels(Aspect aspect) {
    return channels.getOrDefault(aspect, Set.of());
  }

  public CheckedPolicy policy() {
    return policy;
  }

  /**
   * The given fields that rules test, by path, but for those that the law protects and those that
   * no customer could have otherwise.
   */
  public List<TestedField> open() {
    return open;
  }

  /** The given field with a path, with the rules that test it. */
  public TestedField get(String path) {
    TestedField known = tested.get(path);
    return known != null ? known : TestedField.untested(policy.fields().get(path));
  }
}

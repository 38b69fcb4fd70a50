package dev.gradus.internal.explain;

import dev.gradus.internal.lang.CheckedPolicy;
import dev.gradus.internal.lang.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What explanations look up in a policy again and again. Made once for a policy; immutable. */
final class PolicyIndex {

  private final CheckedPolicy policy;
  private final SortedMap<String, TestedField> tested;
  private final List<TestedField> open;
  private final Map<String, Map<Driver, Long>> pulls = new HashMap<>();

  PolicyIndex(CheckedPolicy policy) {
    this.policy = policy;
    this.tested = TestedField.of(policy);
    this.open = tested.values().stream().filter(field -> !field.isProtected()).toList();
    policy.rules().forEach(rule -> pulls.put(rule.id(), Pull.of(rule)));
  }

  /** How strongly a rule pulls, by driver. */
  Map<Driver, Long> pulls(Rule rule) {
    return pulls.getOrDefault(rule.id(), Map.of());
  }

  CheckedPolicy policy() {
    return policy;
  }

  /** The given fields that rules test, by path, but for those that the law protects. */
  List<TestedField> open() {
    return open;
  }

  /** The given field with a path, with the rules that test it. */
  TestedField get(String path) {
    TestedField known = tested.get(path);
    return known != null ? known : TestedField.untested(policy.fields().get(path));
  }
}

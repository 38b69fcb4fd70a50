package dev.gradus.internal.boundary;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The customers on whom a whole policy is tried: the probes of every rule, where that is not too
 * much work; else a cover of all thresholds, and as many of every rule's probes as there is time
 * for. The choice depends on nothing but the rules.
 */
public final class PolicyProbes {

  /** Customers for one policy, whatever they cost. */
  private static final int MOST_CUSTOMERS = 20_000;

  /** Customers times the comparisons of the policy: about three quarters of a second on Drools. */
  private static final int MOST_WORK = 3_000_000;

  private final Map<Map<String, Object>, Rule> byValues = new LinkedHashMap<>();
  private final boolean sampled;

  private PolicyProbes(List<Rule> rules) {
    int comparisons =
        Condition.testsOf(rules.stream().map(Rule::when).toList()).stream()
            .mapToInt(test -> Math.max(1, test.literals().size()))
            .sum();
    int most = Math.min(MOST_CUSTOMERS, MOST_WORK / Math.max(1, comparisons));
    for (Rule rule : rules) {
      if (byValues.size() <= most) {
        add(rule, RuleProbes.of(rule, most + 1));
      }
    }
    this.sampled = byValues.size() > most;
    if (sampled) {
      byValues.clear();
      List<Map<String, Object>> cover = ThresholdCover.of(rules, most / 2);
      add(rules.get(0), cover);
      int each = Math.max(1, (most - cover.size()) / rules.size());
      for (Rule rule : rules) {
        if (byValues.size() < most) {
          List<Map<String, Object>> probes = RuleProbes.of(rule, each);
          add(rule, probes.subList(0, Math.min(each, probes.size())));
        }
      }
    }
  }

  /** Rules share thresholds: whom one rule's probes have tried, another's need not try again. */
  private void add(Rule rule, List<Map<String, Object>> probes) {
    probes.forEach(values -> byValues.putIfAbsent(values, rule));
  }

  /** The probes of the rules of a policy. */
  public static PolicyProbes of(List<Rule> rules) {
    return new PolicyProbes(rules);
  }

  /** The values of each customer, and the rule for whose sake they were chosen. */
  public Map<Map<String, Object>, Rule> byValues() {
    return Collections.unmodifiableMap(byValues);
  }

  /** Whether some of the rules' probes were left out. */
  public boolean isSampled() {
    return sampled;
  }
}

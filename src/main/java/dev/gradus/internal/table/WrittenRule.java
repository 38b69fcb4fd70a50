package dev.gradus.internal.table;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checked rule as it was written: what it says of groups apart from its own tests.
 *
 * @param rule the rule
 * @param group the group that it is in; null for none
 * @param otherwise the group of which no rule must hold; null for none
 * @param tests its own tests, which must all hold
 */
record WrittenRule(
    Rule rule, @Nullable String group, @Nullable String otherwise, List<Condition> tests) {

  /** Copies the list. */
  WrittenRule {
    tests = List.copyOf(tests);
  }

  /**
   * Some rules of a policy.
   *
   * @param rules the rules, in their order
   * @param all all rules of the policy
   */
  static List<WrittenRule> of(List<Rule> rules, List<Rule> all) {
    Map<String, String> groups = new HashMap<>();
    for (Rule rule : all) {
      for (Condition.NoneOf none : rule.when().nones()) {
        if (isWhole(none)) {
          none.members().forEach(member -> groups.put(member.rule(), none.group().name()));
        }
      }
    }
    return rules.stream().map(rule -> of(rule, groups)).toList();
  }

  private static WrittenRule of(Rule rule, Map<String, String> groups) {
    List<Condition> tests = new ArrayList<>(rule.when().conjuncts());
    tests.removeIf(Condition.NoneOf.class::isInstance);
    String otherwise =
        rule.when().nones().stream()
            .filter(WrittenRule::isWhole)
            .map(Condition.NoneOf::group)
            .map(RuleGroup::name)
            .findFirst()
            .orElse(null);
    return new WrittenRule(rule, groups.get(rule.id()), otherwise, tests);
  }

  /** Whether it asks for all rules of a group, and not for the rows above a row. */
  private static boolean isWhole(Condition.NoneOf none) {
    return none.first() == none.group().members().size();
  }

  /** Whether it is a row that holds only where no row above does. */
  boolean followsRows() {
    return rule.when().nones().stream().anyMatch(none -> !isWhole(none));
  }
}

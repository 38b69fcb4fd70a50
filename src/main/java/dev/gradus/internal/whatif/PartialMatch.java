package dev.gradus.internal.whatif;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.rules.Customer;
import java.util.List;

/**
 * How far a condition is from changing its mind, in thousandths. A rule that asks for two things is
 * half-way when one is there; one that either of two things fires is nearer to silence when one of
 * them is gone. It lets a search see the first of two steps.
 */
final class PartialMatch {

  private static final long WHOLE = 1000;

  private PartialMatch() {}

  /**
   * From 0, nothing of it holds, to 1000, all of it does; at least 500 if, and only if, the rule
   * holds.
   */
  static long of(Rule rule, Customer customer) {
    Customer seen = customer.asSeenBy(rule.stage());
    long share = share(rule.when(), seen);
    return ConditionEvaluator.holds(rule.when(), seen)
        ? (WHOLE + share) / 2
        : Math.min(share, WHOLE - 2) / 2;
  }

  private static long share(Condition condition, Customer customer) {
    if (condition instanceof Condition.All all) {
      return average(all.parts(), customer);
    }
    if (condition instanceof Condition.Any any) {
      return average(any.parts(), customer);
    }
    if (condition instanceof Condition.NoneOf none) {
      return average(none.members().stream().map(RuleGroup.Member::when).toList(), customer, true);
    }
    return ConditionEvaluator.holds(condition, customer) ? WHOLE : 0;
  }

  private static long average(List<Condition> parts, Customer customer) {
    return average(parts, customer, /* silent= */ false);
  }

  /** How much of some conditions holds, or, where they are to be silent, does not. */
  private static long average(List<Condition> parts, Customer customer, boolean silent) {
    long sum = parts.stream().mapToLong(part -> share(part, customer)).sum();
    long share = parts.isEmpty() ? (silent ? 0 : WHOLE) : sum / parts.size();
    return silent ? WHOLE - share : share;
  }
}

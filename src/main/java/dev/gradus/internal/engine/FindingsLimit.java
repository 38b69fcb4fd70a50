package dev.gradus.internal.engine;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyLimitException;
import java.util.BitSet;
import java.util.List;

/** Holds what rules say of one customer within the manifest's limit. Immutable and thread-safe. */
final class FindingsLimit {

  private final List<Rule> rules;
  private final int most;
  private final boolean canBePassed;

  /**
   * The limit of a policy.
   *
   * @param policy the policy
   * @param calls how many verbs its rules call together
   */
  FindingsLimit(CheckedPolicy policy, int calls) {
    this.rules = policy.rules();
    this.most = policy.manifest().mostFindings();
    this.canBePassed = calls > most;
  }

  /**
   * Counts what the rules that fired say.
   *
   * @throws PolicyLimitException if it is more than is allowed; it names the rule that passes the
   *     limit
   */
  void check(BitSet fired) {
    if (!canBePassed) {
      return;
    }
    int findings = 0;
    for (int rule = fired.nextSetBit(0); rule >= 0; rule = fired.nextSetBit(rule + 1)) {
      findings += rules.get(rule).then().size();
      if (findings > most) {
        throw new PolicyLimitException(rules.get(rule).id(), most);
      }
    }
  }
}

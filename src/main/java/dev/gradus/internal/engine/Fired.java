package dev.gradus.internal.engine;

import dev.gradus.internal.lang.Rule;
import dev.gradus.policy.PolicyLimitException;
import java.util.ArrayList;
import java.util.List;

/** The rules that fired for one customer, by stage and id, held within the limit of findings. Not thread-safe. */
final class Fired {

  private final int mostFindings;
  private final List<Rule> rules = new ArrayList<>();
  private int findings;

  Fired(int mostFindings) {
    this.mostFindings = mostFindings;
  }

  /**
   * Adds the rules of a stage, by id.
   *
   * @throws PolicyLimitException if they say more than is allowed; it names the rule that passes the limit
   */
  void add(List<Rule> ofStage) {
    for (Rule rule : ofStage) {
      findings += rule.then().size();
      if (findings > mostFindings) {
        throw new PolicyLimitException(rule.id(), mostFindings);
      }
      rules.add(rule);
    }
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }
}

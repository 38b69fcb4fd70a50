package dev.gradus.internal.explain;

import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.merge.DecisionParts;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.Customer;
import dev.gradus.rules.RiskGrade;
import java.util.List;

/**
 * Which of the rules that fired are in force: those of which at least one call holds in the end, in
 * a part that the decision has. Another rule may propose better, limit more strictly, or say the
 * same thing more urgently.
 */
final class RulesInForce {

  private final List<Rule> fired;
  private final Customer customer;
  private final Totals totals;
  private final DecisionParts parts;
  private final RiskGrade grade;

  /**
   * The rules in force of an evaluation.
   *
   * @param fired the rules that fired, as they spoke to the customer
   */
  RulesInForce(Evaluation evaluation, List<Rule> fired) {
    this.fired = fired;
    this.customer = evaluation.customer();
    this.totals = evaluation.totals();
    this.parts = DecisionParts.of(customer);
    this.grade = evaluation.segment().grade();
  }

  /** Whether anything of what a rule says holds. */
  boolean isInForce(Rule rule) {
    return rule.then().stream().anyMatch(this::holds);
  }

  private boolean holds(VerbCall call) {
    return parts.has(call.verb(), customer) && call.verb().holds(totals, call.arguments(), grade);
  }

  /** The ids of the rules that hold in the place of one that is not in force. */
  List<String> overriding(Rule rule) {
    return fired.stream()
        .filter(other -> rule.then().stream().anyMatch(call -> overrides(other, call)))
        .map(Rule::id)
        .toList();
  }

  private boolean overrides(Rule other, VerbCall call) {
    return parts.has(call.verb(), customer)
        && call.concerns(grade)
        && other.then().stream()
            .anyMatch(
                instead ->
                    call.verb()
                        .isOverriddenBy(
                            instead.verb(), call.arguments(), instead.arguments(), totals, grade));
  }
}

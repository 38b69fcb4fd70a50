package dev.gradus.decision;

import dev.gradus.rules.Stage;
import java.util.List;

/**
 * A rule held against a customer. Immutable.
 *
 * @param rule the rule's id
 * @param phrase what the rule is about
 * @param stage its stage
 * @param effect what it does when it fires, in words
 * @param fired whether it fired
 * @param condition its condition, part by part; for an outcome also what its verb asks of the grade
 * @param source the requirements or clauses that it rests on
 */
public record RuleCheck(
    String rule,
    String phrase,
    Stage stage,
    Text effect,
    boolean fired,
    ConditionCheck condition,
    List<String> source) {

  /** Copies what can be changed. */
  public RuleCheck {
    source = List.copyOf(source);
  }
}

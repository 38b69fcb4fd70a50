package dev.gradus.decision;

import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.Stage;
import java.util.List;

/**
 * Why one rule had its effect. Immutable; the text form holds no value.
 *
 * @param rule the rule's permanent id
 * @param stage the stage that it belongs to
 * @param effect what the rule did, in words
 * @param text the rule's reason with the customer's values in it
 * @param evidence the tests that held
 * @param source the requirements or clauses that the rule rests on
 */
public record Reason(
    String rule,
    Stage stage,
    Text effect,
    Text text,
    List<Evidence> evidence,
    List<String> source) {

  /** Copies what can be changed. */
  public Reason {
    evidence = LazyList.copyOf(evidence);
    source = List.copyOf(source);
  }

  @Override
  public String toString() {
    return "Reason[values withheld]";
  }
}

package dev.gradus.internal.engine;

import dev.gradus.decision.Transition;
import dev.gradus.internal.merge.ServeTotals;
import dev.gradus.internal.merge.Warnings;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Segment;
import java.util.BitSet;

/**
 * What the three stages made of one customer, before it is put into words. Immutable.
 *
 * @param customer the customer with what the first two stages found
 * @param assessment what the first stage found
 * @param segment where the second stage placed the customer
 * @param transition how the mode moved
 * @param service what the last stage grants
 * @param warnings the warnings of all stages, with the highest severity given to each
 * @param referred whether a rule referred the decision to a person
 * @param fired the numbers of the rules that fired, among all rules of the policy; nobody changes
 *     them any more
 */
public record Evaluation(
    Customer customer,
    Assessment assessment,
    Segment segment,
    Transition transition,
    ServeTotals service,
    Warnings warnings,
    boolean referred,
    BitSet fired) {

  @Override
  public String toString() {
    return "Evaluation[values withheld]";
  }
}

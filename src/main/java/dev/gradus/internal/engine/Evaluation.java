package dev.gradus.internal.engine;

import dev.gradus.decision.Transition;
import dev.gradus.internal.merge.Totals;
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
 * @param totals what the rules of all stages said together
 * @param fired the numbers of the rules that fired, among all rules of the policy; nobody changes
 *     them any more
 */
public record Evaluation(
    Customer customer,
    Assessment assessment,
    Segment segment,
    Transition transition,
    Totals totals,
    BitSet fired) {

  @Override
  public String toString() {
    return "Evaluation[values withheld]";
  }
}

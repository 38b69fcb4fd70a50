package dev.gradus.internal.engine;

import dev.gradus.decision.Transition;
import dev.gradus.internal.merge.Totals;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Segment;
import java.util.BitSet;

/**
 * What the stages made of one customer, before it is put into words. Immutable.
 *
 * @param customer the customer with all that the stages found
 * @param transition how the mode moved
 * @param totals what the rules of all stages said together
 * @param fired the numbers of the rules that fired, among all rules of the policy; nobody changes
 *     them any more
 */
public record Evaluation(Customer customer, Transition transition, Totals totals, BitSet fired) {

  /** What the first stage found. */
  public Assessment assessment() {
    return customer.assessment();
  }

  /** Where the second stage placed the customer. */
  public Segment segment() {
    return customer.segment();
  }

  @Override
  public String toString() {
    return "Evaluation[values withheld]";
  }
}

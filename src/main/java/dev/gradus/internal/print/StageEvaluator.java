package dev.gradus.internal.print;

import dev.gradus.rules.Customer;
import java.util.BitSet;

/**
 * Applies the rules of one stage to a customer: what a printed stage can do, on whichever back end.
 * Thread-safe. It holds nothing but memory: one that is not used any more is collected, so that a
 * policy can be exchanged under decisions that still use it.
 *
 * @param <F> the stage's findings interface
 */
@FunctionalInterface
public interface StageEvaluator<F> {

  /**
   * Fires every rule whose condition holds.
   *
   * @param customer the customer as the stage may see it
   * @param decide what the rules say goes here
   * @param fired the number of each rule that fires, among all rules of the policy, is set here
   */
  void fire(Customer customer, F decide, BitSet fired);
}

package dev.gradus.internal.backend;

import dev.gradus.rules.Customer;
import java.util.BitSet;

/**
 * Applies one stage's rules to a customer. Thread-safe. Holds nothing but memory: one that is not
 * used any more is collected, so that a policy can be exchanged under decisions that still use it.
 *
 * @param <F> the stage's findings interface
 */
public interface StageEvaluator<F> {

  /**
   * Fires every rule whose condition holds.
   *
   * @param customer the customer as this stage may see it
   * @param findings what the rules say goes here
   * @param fired the number of each rule that fires, among all rules of the policy, is set here
   */
  public void evaluate(Customer customer, F findings, BitSet fired);
}

package dev.gradus.internal.engine;

import dev.gradus.internal.lang.Rule;
import dev.gradus.rules.Customer;
import java.util.List;

/**
 * Applies one stage's rules to a customer. Thread-safe. Holds nothing but memory: one that is not used any more is
 * collected, so that a policy can be exchanged under decisions that still use it.
 *
 * @param <F> the stage's findings interface
 */
interface StageEvaluator<F> {

  /**
   * Fires every rule whose condition holds.
   *
   * @param customer the customer as this stage may see it
   * @param findings what the rules say goes here
   * @return the rules that fired, by id
   */
  List<Rule> evaluate(Customer customer, F findings);
}

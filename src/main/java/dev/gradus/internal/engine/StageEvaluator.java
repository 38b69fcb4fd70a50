package dev.gradus.internal.engine;

import dev.gradus.internal.lang.Rule;
import dev.gradus.rules.Customer;
import java.util.List;

/**
 * Applies one stage's rules to a customer. Thread-safe.
 *
 * @param <F> the stage's findings interface
 */
interface StageEvaluator<F> extends AutoCloseable {

  /**
   * Fires every rule whose condition holds.
   *
   * @param customer the customer as this stage may see it
   * @param findings what the rules say goes here
   * @return the rules that fired, by id
   */
  List<Rule> evaluate(Customer customer, F findings);

  /** Lets go of what the evaluator holds. */
  @Override
  void close();
}

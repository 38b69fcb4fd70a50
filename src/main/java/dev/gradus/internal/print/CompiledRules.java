package dev.gradus.internal.print;

import dev.gradus.rules.Customer;
import java.util.BitSet;

/**
 * What the Java printed for a stage can do: fire rules. Thread-safe.
 *
 * @param <F> the stage's findings interface
 */
@FunctionalInterface
public interface CompiledRules<F> {

  /**
   * Fires every rule whose condition holds.
   *
   * @param customer the customer as the stage may see it
   * @param decide what the rules say goes here
   * @param fired the number of each rule that fires is set here
   */
  void fire(Customer customer, F decide, BitSet fired);
}

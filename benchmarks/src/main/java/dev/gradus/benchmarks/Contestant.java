package dev.gradus.benchmarks;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Customer;

/** One way to decide the default policy. Thread-safe once made. */
public interface Contestant {

  /**
   * What is measured: a snapshot that has been checked becomes a decision with its reasons, whatever type that has.
   *
   * @param snapshot a valid snapshot
   */
  Object decide(CustomerSnapshot snapshot);

  /**
   * What is compared before anything is measured.
   *
   * @param decision a decision of this contestant
   */
  Verdict verdict(Object decision);

  /**
   * Of how many customers one is compared before anything is measured: 1, but for who takes a second and more for each.
   */
  default int comparesOneOf() {
    return 1;
  }

  /**
   * Whether this contestant is known to see a rule otherwise for a customer, for a reason that its class tells.
   *
   * @param rule the rule's id
   * @param customer the fact
   */
  default boolean mayDiffer(String rule, Customer customer) {
    return false;
  }
}

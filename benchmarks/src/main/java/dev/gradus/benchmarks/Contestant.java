package dev.gradus.benchmarks;

import dev.gradus.customer.CustomerSnapshot;

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
}

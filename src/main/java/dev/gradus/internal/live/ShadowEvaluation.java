package dev.gradus.internal.live;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import org.slf4j.LoggerFactory;

/**
 * Decides a share of the snapshots again on Drools, and tells where the decision differs. Which
 * ones follows from the snapshot's customer and day, so the same snapshot is rechecked always or
 * never. Thread-safe.
 */
public final class ShadowEvaluation {

  /** Doubles hold so many bits exactly. */
  private static final int BITS = 53;

  private final long picked;
  private final Listeners listeners;
  private volatile String logged = "";

  /**
   * A recheck.
   *
   * @param share how many of all snapshots, from 0 for none to 1 for all
   * @param listeners are told of differences
   */
  public ShadowEvaluation(double share, Listeners listeners) {
    this.picked = (long) (share * (1L << BITS));
    this.listeners = listeners;
  }

  /** Decides a snapshot again if it is one of the share, and compares the two decisions. */
  public void compare(LoadedVersion version, CustomerSnapshot snapshot, ServiceDecision served) {
    if (picked == 0 || place(snapshot) >= picked) {
      return;
    }
    try {
      ServiceDecision onDrools = version.decideOnDrools(snapshot);
      if (!onDrools.equals(served)) {
        log(version, served.policy().fingerprint());
        listeners.tell(listener -> listener.evaluatorsDiffer(snapshot, served, onDrools));
      }
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // The decision has been made; a second opinion that fails must not take it back, nor log a
      // customer's values.
      LoggerFactory.getLogger(ShadowEvaluation.class)
          .error(
              "A decision could not be rechecked under the policy {}: {}",
              version.policy(),
              e.getClass().getName());
    }
  }

  /** Once for each policy: a rule that differs may do so for every customer. */
  private void log(LoadedVersion version, String fingerprint) {
    if (!fingerprint.equals(logged)) {
      logged = fingerprint;
      LoggerFactory.getLogger(ShadowEvaluation.class)
          .error(
              "The evaluators differ under the policy {}, fingerprint {}, a defect of Gradus;"
                  + " listeners are told each time",
              version.policy(),
              fingerprint);
    }
  }

  /**
   * Where the snapshot lies among all: customers and days are spread evenly by the finisher of
   * SplitMix64.
   */
  private static long place(CustomerSnapshot snapshot) {
    long mixed =
        (long) snapshot.customerId().hashCode() << Integer.SIZE ^ snapshot.asOf().toEpochDay();
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return (mixed ^ mixed >>> 31) >>> (Long.SIZE - BITS);
  }
}

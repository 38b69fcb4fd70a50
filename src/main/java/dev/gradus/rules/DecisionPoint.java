package dev.gradus.rules;

import org.jspecify.annotations.Nullable;

/** On which occasion a customer is decided on. */
public enum DecisionPoint {
  /** Credit is asked for. */
  APPLICATION,
  /** A running or former relationship is looked at again. */
  REVIEW;

  /** The occasion where it is not said: borrowers and former ones are reviewed, all else apply. */
  public static DecisionPoint of(@Nullable Lifecycle lifecycle) {
    return of(null, lifecycle);
  }

  /** The occasion that is said, or else what follows from the lifecycle. */
  public static DecisionPoint of(@Nullable DecisionPoint said, @Nullable Lifecycle lifecycle) {
    if (said != null) {
      return said;
    }
    return lifecycle == Lifecycle.BORROWER || lifecycle == Lifecycle.FORMER ? REVIEW : APPLICATION;
  }
}

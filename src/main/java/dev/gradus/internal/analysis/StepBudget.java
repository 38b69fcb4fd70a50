package dev.gradus.internal.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A bound on work that is counted, not timed: the same policy has the same findings on every
 * machine.
 */
final class StepBudget {

  private final @Nullable StepBudget whole;
  private long left;

  StepBudget(long most) {
    this(most, null);
  }

  private StepBudget(long most, @Nullable StepBudget whole) {
    this.left = most;
    this.whole = whole;
  }

  /** A part of this effort, so that one hard question does not leave nothing for the others. */
  StepBudget part(long most) {
    return new StepBudget(most, this);
  }

  /** Takes one step; throws where none is left. */
  void spend() {
    spend(1);
  }

  /** Takes some steps; throws where so many are not left. */
  void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new Spent();
    }
    if (whole != null) {
      whole.spend(steps);
    }
  }

  /** The work is not worth more. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("The analysis has spent its effort.", null, false, false);
    }
  }
}

package dev.gradus.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What changed from one decision on a customer to another: what moved, and which warnings and
 * actions are new, go on or have ended. Immutable and thread-safe; equal to any that says the same;
 * the text form holds no value. The library alone implements it, so later versions can add to it.
 *
 * <p>Only parts that both decisions have are compared: a review quotes no terms, so none have moved
 * since the application. What became of a policy's own outcomes, {@link ServiceDecision#outcomes},
 * only the policy can tell.
 */
public sealed interface DecisionChange permits ComparedDecisions {

  /** What became of a warning or of an action. */
  enum Course {
    /** Only the later decision has it. */
    NEW,
    /** Both decisions have it. */
    CONTINUING,
    /** Only the earlier decision has it. */
    ENDED
  }

  /** The customer of both decisions. */
  String customerId();

  /** The day of the earlier decision. */
  LocalDate from();

  /** The day of the later decision. */
  LocalDate to();

  /**
   * What moved: grade, tier, recommendation, authority, asset class, mode, approval, maximum
   * amount, longest term, least cover and rate, in this order.
   */
  List<Shift> shifts();

  /** The warnings of the later decision in its order, then those that have ended. */
  List<WarningChange> warnings();

  /**
   * The actions of the later decision in its order, then those that have ended. The same thing to
   * be done by the same person is one action.
   */
  List<TaskChange> actions();

  /**
   * Compares two decisions on one customer, by whichever policies they were made. Between a
   * decision and itself nothing moves; compared the other way round, what is new has ended and what
   * went up goes down.
   *
   * @param before the earlier decision
   * @param after the later decision
   * @throws IllegalArgumentException if they are on different customers
   */
  static DecisionChange between(ServiceDecision before, ServiceDecision after) {
    return ComparedDecisions.of(
        Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
  }

  /** The warnings of a course. */
  default List<WarningChange> warnings(Course course) {
    return warnings().stream().filter(warning -> warning.course() == course).toList();
  }

  /** The actions of a course. */
  default List<TaskChange> actions(Course course) {
    return actions().stream().filter(action -> action.course() == course).toList();
  }

  /** Whether all is as it was; the day by which a continuing action is due does not count. */
  default boolean nothingMoved() {
    return shifts().isEmpty()
        && warnings().stream().allMatch(warning -> warning.before() == warning.after())
        && actions().stream().allMatch(action -> action.course() == Course.CONTINUING);
  }
}

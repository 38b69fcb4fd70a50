package dev.gradus.decision;

import dev.gradus.rules.Actor;
import dev.gradus.rules.PolicyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action from one decision to another. Immutable; the text form holds no value.
 *
 * @param what what is to be done
 * @param who who does it
 * @param before the day by which the earlier decision asked for it; null where it did not
 * @param after the day by which the later decision asks for it; null where it does not
 */
public record TaskChange(
    PolicyCode what, Actor who, @Nullable LocalDate before, @Nullable LocalDate after) {

  /** Whether the action is new, goes on or has ended. */
  public DecisionChange.Course course() {
    return ComparedDecisions.course(before, after);
  }

  @Override
  public String toString() {
    return "TaskChange[values withheld]";
  }
}

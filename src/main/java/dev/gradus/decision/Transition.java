package dev.gradus.decision;

import dev.gradus.rules.CrmMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the CRM mode moved since the last decision. Immutable; the text form holds no value.
 *
 * @param from the mode of the last decision; null where there was none
 * @param to the mode in force now
 * @param kind what happened
 * @param why the same in a sentence
 * @param betterSince since when a lighter mode would have done, to be handed in with the next
 *     snapshot; null while none would
 */
public record Transition(
    @Nullable CrmMode from, CrmMode to, Kind kind, Text why, @Nullable LocalDate betterSince) {

  /** The first decision on a customer, in a mode. */
  static Transition first(CrmMode mode) {
    return new Transition(
        null, mode, Kind.FIRST, new Text("First decision; the mode is " + mode + ".", null), null);
  }

  @Override
  public String toString() {
    return "Transition[values withheld]";
  }

  /** What happened to the mode. */
  public enum Kind {
    /** There is no earlier decision. */
    FIRST,
    /** The mode is what it was. */
    KEPT,
    /** A more involved mode took effect at once. */
    STEPPED_UP,
    /** A lighter mode would do, but has not held for long enough. */
    STEP_DOWN_WAITS,
    /** A lighter mode has held for long enough and took effect. */
    STEPPED_DOWN
  }
}

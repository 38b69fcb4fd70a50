package dev.gradus.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule's condition held against a customer, part by part. Immutable. */
public sealed interface ConditionCheck {

  /** Whether it is met; a rule fires when, and only when, its whole condition is. */
  State state();

  /** Whether a condition is met. */
  enum State {
    /** It holds. */
    MET,
    /** It does not hold. */
    UNMET,
    /** It does not hold, because a field is unknown. */
    UNKNOWN
  }

  /**
   * One test.
   *
   * @param test the field, the operator, the threshold and the value found
   * @param state whether it is met
   * @param distance from the value to the threshold; null for codes and flags, and where a value is
   *     unknown
   */
  record Test(Evidence test, State state, @Nullable Distance distance) implements ConditionCheck {

    @Override
    public String toString() {
      return "Test[values withheld]";
    }
  }

  /**
   * All parts are asked for; with no part it is always met.
   *
   * @param parts the parts
   * @param state unmet if any part is, else unknown if any part is
   */
  record All(List<ConditionCheck> parts, State state) implements ConditionCheck {

    /** Copies what can be changed. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One of the parts is enough.
   *
   * @param alternatives the parts
   * @param state met if any part is, else unknown if any part is
   */
  record Any(List<ConditionCheck> alternatives, State state) implements ConditionCheck {

    /** Copies what can be changed. */
    public Any {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * No rule of a group must hold.
   *
   * @param group the name of the group
   * @param rule the id of its rule that holds, or else of the one that is nearest to holding
   * @param condition the condition of that rule
   * @param state met if no rule of the group holds, whatever is unknown; unmet else
   */
  record NoneOf(String group, String rule, ConditionCheck condition, State state)
      implements ConditionCheck {}
}

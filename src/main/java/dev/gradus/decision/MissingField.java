package dev.gradus.decision;

import java.util.List;

/**
 * An unknown field that mattered: some value of it would change the outcome, all else being equal.
 * Immutable.
 *
 * @param field the path of the field, as rules test it
 * @param effects what would change, and with which value; for each aspect the most favourable and
 *     the least favourable value, where they differ from what was decided
 */
public record MissingField(String field, List<Effect> effects) {

  /** Copies what can be changed. */
  public MissingField {
    effects = List.copyOf(effects);
  }

  /**
   * One outcome that would be another.
   *
   * @param aspect the aspect
   * @param value the value of the field
   * @param from what was decided
   * @param to what would be decided
   * @param alongside what would have to be known with it: the scale of a score, the debt that
   *     collateral covers
   */
  public record Effect(
      Aspect aspect, String value, String from, String to, List<FieldChange> alongside) {

    /** Copies what can be changed. */
    public Effect {
      alongside = List.copyOf(alongside);
    }

    @Override
    public String toString() {
      return "Effect[values withheld]";
    }
  }
}

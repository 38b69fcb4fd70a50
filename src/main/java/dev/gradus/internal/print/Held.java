package dev.gradus.internal.print;

/**
 * What canonical DRL notes of a customer for whom a rule of a group holds: other rules ask whether
 * there is such a note. No note outlives the session.
 *
 * @param group the name of the group
 * @param place the place of the rule in the group, from 1; 0 where nobody asks which it is
 */
public record Held(String group, int place) {

  /** Notes that some rule of a group holds. */
  public Held(String group) {
    this(group, 0);
  }
}

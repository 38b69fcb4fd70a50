package dev.gradus.internal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules of one stage whose conditions are looked at together: those of a group, for which another
 * rule says what is otherwise to be done, or the rows of a list of which the first that fits holds.
 * A policy has it once, however many rules refer to it.
 *
 * @param name its name
 * @param members the rules, in their order
 */
public record RuleGroup(String name, List<Member> members) {

  /**
   * A rule of the group.
   *
   * @param rule its id
   * @param when what it tests, without regard to the others
   */
  public record Member(String rule, Condition when) {}

  /** Copies the list. */
  public RuleGroup {
    members = List.copyOf(members);
  }

  /** That no rule of the group holds. */
  public Condition.NoneOf none() {
    return new Condition.NoneOf(this, members.size());
  }

  /** The condition of the row at a place, from 0, of a list of which the first that fits holds. */
  public Condition row(int place) {
    Condition own = members.get(place).when();
    return place == 0 ? own : new Condition.NoneOf(this, place).and(own);
  }

  /** Two conditions that must both hold, as one without brackets in brackets. */
  static Condition both(Condition one, Condition other) {
    List<Condition> parts = new ArrayList<>(one.conjuncts());
    parts.addAll(other.conjuncts());
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }
}

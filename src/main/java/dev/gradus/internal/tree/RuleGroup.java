package dev.gradus.internal.tree;

import dev.gradus.field.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules of one stage whose conditions are looked at together: those of a group, for which another
 * rule says what is otherwise to be done, or the rows of a list of which the first that fits holds.
 * A policy has it once, however many rules refer to it: whatever is asked of the first of its rules
 * is looked up, so that a list costs what its rows cost. Immutable.
 */
public final class RuleGroup {

  private final String name;
  private final List<Member> members;
  private final Map<String, Integer> places = new HashMap<>();

  /** What the rules test, each test and each field once; what the first rules test comes first. */
  private final List<Condition.Test> tests;

  private final List<Field> fields;
  private final int[] testsOfFirst;
  private final int[] fieldsOfFirst;

  /**
   * A rule of the group.
   *
   * @param rule its id
   * @param when what it tests, without regard to the others
   */
  public record Member(String rule, Condition when) {}

  /**
   * A group.
   *
   * @param name its name
   * @param members the rules, in their order
   */
  public RuleGroup(String name, List<Member> members) {
    this.name = name;
    this.members = List.copyOf(members);
    this.testsOfFirst = new int[members.size() + 1];
    this.fieldsOfFirst = new int[members.size() + 1];
    Set<Condition.Test> testsOnce = new LinkedHashSet<>();
    Set<Field> fieldsOnce = new LinkedHashSet<>();
    for (int i = 0; i < members.size(); i++) {
      places.putIfAbsent(members.get(i).rule(), i);
      Condition when = members.get(i).when();
      testsOnce.addAll(when.tests());
      fieldsOnce.addAll(when.fields());
      testsOfFirst[i + 1] = testsOnce.size();
      fieldsOfFirst[i + 1] = fieldsOnce.size();
    }
    this.tests = Collections.unmodifiableList(new ArrayList<>(testsOnce));
    this.fields = Collections.unmodifiableList(new ArrayList<>(fieldsOnce));
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Its rules, in their order. */
  public List<Member> members() {
    return members;
  }

  /** What some of the rules test, from the first on, each test once. */
  List<Condition.Test> tests(int first) {
    return tests.subList(0, testsOfFirst[first]);
  }

  /** The fields that some of the rules test, from the first on, each once. */
  List<Field> fields(int first) {
    return fields.subList(0, fieldsOfFirst[first]);
  }

  /** Whether a rule is among the first of the group. */
  public boolean isAmongFirst(String rule, int first) {
    return places.getOrDefault(rule, Integer.MAX_VALUE) < first;
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

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof RuleGroup group
            && name.equals(group.name)
            && members.equals(group.members));
  }

  /** Of its name alone: conditions are looked up by what they hold, and hold whole groups. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name + " of " + members.size() + " rules";
  }
}

package dev.gradus.internal.print;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Puts rules that ask whether a rule of a group holds behind the rules of that group. By the time
 * they are looked at, what fired tells whether one holds: no condition is tested twice, and a list
 * of which the first row holds costs a look for each row.
 */
final class FiringOrder {

  private final Map<String, Rule> byId = new HashMap<>();
  private final Map<RuleGroup, Integer> told = new LinkedHashMap<>();
  private final Map<String, List<RuleGroup>> telling = new HashMap<>();
  private final Map<RuleGroup, Integer> membersInOrder = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<Rule> rules = new ArrayList<>();

  /**
   * Orders the rules of a stage.
   *
   * @param ofStage its rules
   */
  FiringOrder(List<Rule> ofStage) {
    ofStage.forEach(rule -> byId.put(rule.id(), rule));
    askers(ofStage)
        .forEach(
            (group, asking) -> {
              if (isTold(group, asking)) {
                told.put(group, told.size());
                group
                    .members()
                    .forEach(
                        member ->
                            telling
                                .computeIfAbsent(member.rule(), rule -> new ArrayList<>())
                                .add(group));
              }
            });
    ofStage.forEach(this::place);
  }

  /** The rules, each behind those that tell what it asks. */
  List<Rule> rules() {
    return Collections.unmodifiableList(rules);
  }

  /** Whether rules ask for groups, and what fired tells of them. */
  boolean isOfGroups() {
    return !told.isEmpty();
  }

  /** Whether what fired tells if a rule of a group holds. */
  boolean isTold(RuleGroup group) {
    return told.containsKey(group);
  }

  /** The number of a group of which what fired tells if a rule holds, from 0. */
  int number(RuleGroup group) {
    return told.getOrDefault(group, -1);
  }

  /** The groups of which a rule tells by firing that one of their rules holds. */
  List<RuleGroup> toldBy(Rule rule) {
    return telling.getOrDefault(rule.id(), List.of());
  }

  /** The groups that rules ask for, each with those rules. */
  static Map<RuleGroup, List<Rule>> askers(List<Rule> rules) {
    Map<RuleGroup, List<Rule>> askers = new LinkedHashMap<>();
    for (Rule rule : rules) {
      for (Condition.NoneOf none : rule.when().nones()) {
        askers.computeIfAbsent(none.group(), group -> new ArrayList<>()).add(rule);
      }
    }
    return askers;
  }

  /**
   * Whether the rules of a group are all there, and fire where their conditions in the group hold,
   * or, in a list, where theirs is the first that does; and whether nobody asks for less than all
   * of them but the rows of the list.
   */
  private boolean isTold(RuleGroup group, List<Rule> asking) {
    return (test(group, place -> group.members().get(place).when())
            && asking.stream().allMatch(rule -> asksForAll(rule, group)))
        || (test(group, group::row)
            && asking.stream().allMatch(rule -> asksForAll(rule, group) || isRow(rule, group)));
  }

  /** Whether all rules of a group are there and test what is said of their places. */
  private boolean test(RuleGroup group, IntFunction<Condition> conditions) {
    List<RuleGroup.Member> members = group.members();
    for (int i = 0; i < members.size(); i++) {
      Rule rule = byId.get(members.get(i).rule());
      if (rule == null || !rule.when().equals(conditions.apply(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean asksForAll(Rule rule, RuleGroup group) {
    return asked(rule, group).allMatch(none -> none.first() == group.members().size());
  }

  private static boolean isRow(Rule rule, RuleGroup group) {
    return asked(rule, group)
        .allMatch(none -> group.members().get(none.first()).rule().equals(rule.id()));
  }

  private static Stream<Condition.NoneOf> asked(Rule rule, RuleGroup group) {
    return rule.when().nones().stream().filter(none -> none.group().equals(group));
  }

  private void place(Rule rule) {
    if (!placed.add(rule.id())) {
      return;
    }
    for (Condition.NoneOf none : rule.when().nones()) {
      if (isTold(none.group())) {
        // What comes first in a list is placed first, so nobody goes through it twice.
        while (membersInOrder.merge(none.group(), 0, Integer::sum) < none.first()) {
          int next = membersInOrder.merge(none.group(), 1, Integer::sum) - 1;
          place(Objects.requireNonNull(byId.get(none.group().members().get(next).rule())));
        }
      }
    }
    rules.add(rule);
  }
}

package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.analysis.Axis.Side;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.RuleGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Whether there can be a customer who meets some conditions and not others. */
final class Satisfiability {

  /** What it costs to put a question, beside the steps of the solver. */
  private static final long ONE_SPACE = 100;

  private final StepBudget effort;
  private final long oneQuestion;
  private final Map<RuleGroup, Axes> lists = new HashMap<>();

  /**
   * Answers questions.
   *
   * @param effort what all answers may cost
   * @param oneQuestion what one answer may cost
   */
  Satisfiability(StepBudget effort, long oneQuestion) {
    this.effort = effort;
    this.oneQuestion = oneQuestion;
  }

  /** Whether it is certain that nobody meets all of some conditions and none of others. */
  boolean never(List<Condition> met, List<Condition> unmet) {
    try {
      return find(met, unmet).isEmpty();
    } catch (StepBudget.Spent spent) {
      return false;
    }
  }

  /**
   * A customer who meets conditions, in words; empty where there is none or none was found in time.
   */
  Optional<String> example(List<Condition> met) {
    return example(met, List.of());
  }

  /** A customer who meets some conditions and none of others, in words. */
  Optional<String> example(List<Condition> met, List<Condition> unmet) {
    try {
      return find(met, unmet).map(ValueWords::words);
    } catch (StepBudget.Spent spent) {
      return Optional.empty();
    }
  }

  private Optional<Map<String, Object>> find(List<Condition> met, List<Condition> unmet) {
    List<Condition> all = new ArrayList<>(met);
    all.addAll(unmet);
    effort.spend(ONE_SPACE);
    Axes axes = space(all);
    List<Formula> formulas = new ArrayList<>();
    met.forEach(condition -> formulas.add(axes.formula(condition, Side.BEFORE)));
    unmet.forEach(condition -> formulas.add(axes.formula(condition, Side.BEFORE).not()));
    return new Solver(effort.part(oneQuestion))
        .solve(axes.whole(), formulas)
        .map(choice -> values(axes, choice));
  }

  /** The space of conditions; rows of a list, each of which tests all before it, share one. */
  private Axes space(List<Condition> conditions) {
    Set<RuleGroup> groups = new HashSet<>();
    conditions.forEach(each -> each.nones().forEach(none -> groups.add(none.group())));
    if (groups.size() == 1) {
      RuleGroup group = groups.iterator().next();
      Axes list = lists.computeIfAbsent(group, key -> made(List.of(key.none())));
      if (conditions.stream().allMatch(each -> list.isFor(each.ownTests()))) {
        return list;
      }
    }
    return made(conditions);
  }

  private Axes made(List<Condition> conditions) {
    Axes axes = Axes.of(conditions);
    effort.spend(axes.cost());
    return axes;
  }

  private static Map<String, Object> values(Axes axes, int[] choice) {
    Map<String, Object> values = new TreeMap<>();
    for (int i = 0; i < choice.length; i++) {
      Field field = axes.all().get(i).field();
      Object value = axes.all().get(i).steps().get(choice[i]).before();
      if (value != null) {
        values.put(field == null ? axes.all().get(i).key() : field.path(), value);
      }
    }
    return values;
  }
}

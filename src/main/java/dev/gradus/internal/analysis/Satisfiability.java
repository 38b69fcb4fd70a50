package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.analysis.Axis.Side;
import dev.gradus.internal.tree.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether there can be a customer who meets some conditions and not others. */
final class Satisfiability {

  /** What it costs to put a question, beside the steps of the solver. */
  private static final long ONE_SPACE = 50;

  private final StepBudget effort;
  private final long oneQuestion;

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
    effort.spend(Math.max(ONE_SPACE, all.stream().mapToInt(each -> each.tests().size()).sum()));
    Axes axes = Axes.of(all);
    List<Formula> formulas = new ArrayList<>();
    met.forEach(condition -> formulas.add(axes.formula(condition, Side.BEFORE)));
    unmet.forEach(condition -> formulas.add(axes.formula(condition, Side.BEFORE).not()));
    return new Solver(effort.part(oneQuestion))
        .solve(axes.whole(), formulas)
        .map(choice -> values(axes, choice));
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

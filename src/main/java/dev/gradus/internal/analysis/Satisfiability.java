package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.analysis.Axis.Side;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.RuleGroup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether there can be a customer who meets some conditions and not others. */
final class Satisfiability {

  /** What it costs to put a question, beside the steps of the solver. */
  private static final long ONE_SPACE = 100;

  private final StepBudget effort;
  private final long oneQuestion;
  private final Map<RuleGroup, Axes> lists = new HashMap<>();
  private final List<Condition> always;

  /**
   * Answers questions.
   *
   * @param effort what all answers may cost
   * @param oneQuestion what one answer may cost
   */
  Satisfiability(StepBudget effort, long oneQuestion) {
    this(effort, oneQuestion, List.of());
  }

  /**
   * Answers questions about customers of whom something is known.
   *
   * @param always what every customer meets, each about one field; examples do not repeat it
   */
  Satisfiability(StepBudget effort, long oneQuestion, List<Condition> always) {
    this.effort = effort;
    this.oneQuestion = oneQuestion;
    this.always = List.copyOf(always);
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
   * A customer who meets conditions; empty where there is none or none was found in time.
   *
   * @return values by path, null for a field that must be unknown; whoever has these meets the
   *     conditions, whatever else there is
   */
  Optional<Map<String, @Nullable Object>> example(List<Condition> met) {
    return example(met, List.of());
  }

  /** A customer who meets some conditions and none of others. */
  Optional<Map<String, @Nullable Object>> example(List<Condition> met, List<Condition> unmet) {
    try {
      return find(met, unmet);
    } catch (StepBudget.Spent spent) {
      return Optional.empty();
    }
  }

  private Optional<Map<String, @Nullable Object>> find(List<Condition> met, List<Condition> unmet) {
    List<Condition> all = new ArrayList<>(met);
    all.addAll(unmet);
    effort.spend(ONE_SPACE);
    List<Condition> known = known(all);
    all.addAll(known);
    Axes axes = space(all);
    List<Formula> formulas = new ArrayList<>();
    met.forEach(condition -> formulas.add(axes.formula(condition, Side.BEFORE)));
    unmet.forEach(condition -> formulas.add(axes.formula(condition, Side.BEFORE).not()));
    List<Formula> asked = List.copyOf(formulas);
    known.forEach(condition -> formulas.add(axes.formula(condition, Side.BEFORE)));
    BitSet[] whole = axes.whole();
    return new Solver(effort.part(oneQuestion))
        .solve(whole, formulas)
        .map(choice -> values(axes, choice, needed(axes, choice, whole, asked)));
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

  /** What every customer meets of the fields that some conditions test. */
  private List<Condition> known(List<Condition> asked) {
    if (always.isEmpty()) {
      return List.of();
    }
    Set<Field> fields = new HashSet<>();
    asked.forEach(condition -> fields.addAll(condition.fields()));
    return always.stream().filter(condition -> fields.containsAll(condition.fields())).toList();
  }

  /**
   * The axes whose value matters, so that an example says no more than it must: one after the other
   * is left open as long as the formulas hold all the same, the unknown ones first.
   */
  private BitSet needed(Axes axes, int[] choice, BitSet[] whole, List<Formula> formulas) {
    BitSet needed = new BitSet();
    needed.set(0, choice.length);
    BitSet[] box = new BitSet[choice.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < choice.length; i++) {
      box[i] = new BitSet();
      box[i].set(choice[i]);
      order.add(axes.all().get(i).steps().get(choice[i]).before() == null ? 0 : order.size(), i);
    }
    StepBudget left = effort.part(oneQuestion);
    try {
      for (int i : order) {
        BitSet fixed = box[i];
        box[i] = whole[i];
        boolean open = true;
        for (Formula formula : formulas) {
          open = open && Formula.within(formula, box, left).equals(Formula.And.TRUE);
        }
        if (!open) {
          box[i] = fixed;
        }
        needed.set(i, !open);
      }
    } catch (StepBudget.Spent spent) {
      return needed; // says more than it must, all of it true
    }
    return needed;
  }

  private static Map<String, @Nullable Object> values(Axes axes, int[] choice, BitSet needed) {
    Map<String, @Nullable Object> values = new TreeMap<>();
    for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
      Axis axis = axes.all().get(i);
      values.put(axis.key(), axis.steps().get(choice[i]).before());
    }
    return values;
  }
}

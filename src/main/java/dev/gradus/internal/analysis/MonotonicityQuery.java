package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.internal.analysis.Axis.Side;
import dev.gradus.internal.analysis.RuleBook.Said;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether one number can get better, or worse, as one thing moves and everything else stays.
 *
 * <p>Where it cannot be found out with the effort given, it can.
 */
final class MonotonicityQuery {

  /** What it costs to look at one rule alone, beside the steps of the solver. */
  private static final long ONE_SPACE = 20;

  private final Measure measure;
  private final RuleBook book;
  private final Move move;
  private final StepBudget effort;
  private @Nullable Axes whole;

  /**
   * A question.
   *
   * @param measure the number
   * @param book the rules
   * @param move what moves
   * @param effort what the answer may cost
   */
  MonotonicityQuery(Measure measure, RuleBook book, Move move, StepBudget effort) {
    this.measure = measure;
    this.book = book;
    this.move = move;
    this.effort = effort;
  }

  /** Where it can get better, as values of the customer by path; empty where it cannot. */
  Optional<Map<String, Object>> canGetBetter() {
    try {
      List<Said> suspects = suspects(/* better= */ true);
      if (suspects.isEmpty()) {
        return Optional.empty();
      }
      return measure.merge() == Merge.ADD ? sum() : strongest(suspects);
    } catch (StepBudget.Spent spent) {
      return Optional.of(Map.of());
    }
  }

  /** Whether it may get better by a rule that begins or ceases to hold, whatever the rules say. */
  boolean mayGetBetter() {
    try {
      return !suspects(/* better= */ true).isEmpty();
    } catch (StepBudget.Spent spent) {
      return true;
    }
  }

  /**
   * Whether it may get worse, which is not looked at as closely: nothing is promised against that.
   */
  boolean mayGetWorse() {
    try {
      return !suspects(/* better= */ false).isEmpty();
    } catch (StepBudget.Spent spent) {
      return true;
    }
  }

  /**
   * The rules that, looked at alone, can move it that way. Where there is none it cannot move so,
   * however the rules meet.
   */
  private List<Said> suspects(boolean better) {
    return book.saying(measure).stream()
        .filter(said -> holdsOnlyFor(side(said, better), said.rule()))
        .toList();
  }

  /** The customer for whom a rule must hold, and not for the other, to move the number that way. */
  private Side side(Said said, boolean better) {
    boolean helps =
        measure.merge() == Merge.BEST
            || (measure.merge() == Merge.ADD && said.number().signum() < 0);
    return helps == better ? Side.AFTER : Side.BEFORE;
  }

  /**
   * The better one of proposals appears, or the stricter one of limits goes: either way a rule
   * holds for one customer while none as strong holds for the other.
   */
  private Optional<Map<String, Object>> strongest(List<Said> suspects) {
    boolean proposals = measure.merge() == Merge.BEST;
    Side there = proposals ? Side.AFTER : Side.BEFORE;
    List<Said> saying = book.saying(measure);
    Axes axes = whole();
    List<Formula> elsewhere =
        saying.stream().map(said -> axes.formula(said.rule().when(), there.other()).not()).toList();
    for (Said suspect : suspects) {
      int beyondNone = suspect.number().compareTo(measure.none());
      if (proposals ? beyondNone >= 0 : beyondNone <= 0) {
        continue;
      }
      List<Formula> formulas = new ArrayList<>();
      formulas.add(axes.formula(suspect.rule().when(), there));
      for (int i = 0; i < saying.size(); i++) {
        effort.spend();
        int comparison = saying.get(i).number().compareTo(suspect.number());
        if (proposals ? comparison <= 0 : comparison >= 0) {
          formulas.add(elsewhere.get(i));
        }
      }
      Optional<Map<String, Object>> found = solve(axes, formulas, effort);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a rule, looked at alone, can hold for one customer and not for the other. */
  private boolean holdsOnlyFor(Side there, Rule rule) {
    if (!book.notices(rule, move.key())) {
      return false;
    }
    effort.spend(Math.max(ONE_SPACE, rule.when().ownTests().size()));
    // Rows of a list, each of which tests all before it, share one space.
    Axes axes = rule.when().nones().isEmpty() ? Axes.of(List.of(rule.when()), move) : whole();
    List<Formula> formulas =
        List.of(axes.formula(rule.when(), there), axes.formula(rule.when(), there.other()).not());
    return solve(axes, formulas, effort).isPresent();
  }

  /** The space of all rules that say something of the number. */
  private Axes whole() {
    Axes space = whole;
    if (space == null) {
      space = Axes.of(book.saying(measure).stream().map(said -> said.rule().when()).toList(), move);
      effort.spend(space.cost());
      whole = space;
    }
    return space;
  }

  private Optional<Map<String, Object>> sum() {
    List<Said> noticing =
        book.saying(measure).stream()
            .filter(said -> book.notices(said.rule(), move.key()))
            .toList();
    Axes axes = Axes.of(noticing.stream().map(said -> said.rule().when()).toList(), move);
    int moving = axes.moving();
    if (moving < 0) {
      return Optional.empty();
    }
    List<MaxGainSearch.Term> terms =
        noticing.stream()
            .map(
                said ->
                    new MaxGainSearch.Term(
                        axes.formula(said.rule().when(), Side.BEFORE),
                        axes.formula(said.rule().when(), Side.AFTER),
                        said.number().negate()))
            .toList();
    BitSet[] whole = axes.whole();
    if (Arrays.stream(whole).anyMatch(BitSet::isEmpty)) {
      return Optional.empty();
    }
    MaxGainSearch.Most most = new MaxGainSearch(effort).most(whole, terms, moving);
    return most.value().signum() > 0
        ? Optional.of(
            values(
                axes, most.domains().stream().mapToInt(domain -> domain.nextSetBit(0)).toArray()))
        : Optional.empty();
  }

  /** Where formulas all hold; nothing known where that takes too long to find out. */
  static Optional<Map<String, Object>> solve(Axes axes, List<Formula> formulas, StepBudget effort) {
    try {
      return new Solver(effort).solve(axes.whole(), formulas).map(choice -> values(axes, choice));
    } catch (StepBudget.Spent spent) {
      return Optional.of(Map.of());
    }
  }

  /** What is known of the first customer at a point of the space. */
  private static Map<String, Object> values(Axes axes, int[] choice) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < choice.length; i++) {
      Field field = axes.all().get(i).field();
      Object value = axes.all().get(i).steps().get(choice[i]).before();
      if (field != null && value != null && field.visibility() == Visibility.CUSTOMER) {
        values.put(field.path(), value);
      }
    }
    return values;
  }
}

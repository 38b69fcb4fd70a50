package dev.gradus.internal.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How much a sum can gain between the two customers at most, exactly: what the rules test is fixed
 * axis by axis, the most shared first, and rules that have no open axis in common are then
 * maximised apart.
 */
final class MaxGainSearch {

  private final StepBudget effort;

  MaxGainSearch(StepBudget effort) {
    this.effort = effort;
  }

  /**
   * A rule's part of the sum.
   *
   * @param before when it counts for the first customer
   * @param after when it counts for the second customer
   * @param weight what it adds
   */
  record Term(Formula before, Formula after, BigDecimal weight) {

    private BigDecimal value() {
      BigDecimal then = before.equals(Formula.And.TRUE) ? weight : BigDecimal.ZERO;
      BigDecimal now = after.equals(Formula.And.TRUE) ? weight : BigDecimal.ZERO;
      return now.subtract(then);
    }

    private boolean isDecided() {
      return isConstant(before) && isConstant(after);
    }

    private static boolean isConstant(Formula formula) {
      return formula.equals(Formula.And.TRUE) || formula.equals(Formula.Or.FALSE);
    }

    private BitSet axes() {
      BitSet axes = new BitSet();
      Formula.axes(before, axes);
      Formula.axes(after, axes);
      return axes;
    }
  }

  /**
   * The greatest gain and where it is made.
   *
   * @param value the gain
   * @param domains where: the values that each axis can have there
   */
  record Most(BigDecimal value, List<BitSet> domains) {}

  /**
   * The greatest gain from the first customer to the second.
   *
   * @param moving the axis that moves, which is fixed first: most rules then are the same for both
   * @throws StepBudget.Spent if it would take too long to find out
   */
  Most most(BitSet[] domains, List<Term> terms, int moving) {
    Most best = null;
    for (int step = domains[moving].nextSetBit(0);
        step >= 0;
        step = domains[moving].nextSetBit(step + 1)) {
      Most found = most(fixed(domains, moving, step), terms);
      best = best == null || found.value().compareTo(best.value()) > 0 ? found : best;
    }
    return best == null ? new Most(BigDecimal.ZERO, List.of(domains)) : best;
  }

  /**
   * The greatest gain if nothing moves.
   *
   * @throws StepBudget.Spent if it would take too long to find out
   */
  Most most(BitSet[] domains, List<Term> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Term> open = new ArrayList<>();
    for (Term term : terms) {
      Term rest =
          new Term(
              Formula.within(term.before(), domains, effort),
              Formula.within(term.after(), domains, effort),
              term.weight());
      if (rest.isDecided()) {
        sum = sum.add(rest.value());
      } else if (!rest.before().equals(rest.after())) {
        open.add(rest);
      }
    }
    BitSet[] where = Solver.copy(domains);
    for (List<Term> together : apart(open)) {
      int axis = mostShared(together, domains.length);
      Most best = null;
      for (int value = domains[axis].nextSetBit(0);
          value >= 0;
          value = domains[axis].nextSetBit(value + 1)) {
        Most found = most(fixed(domains, axis, value), together);
        best = best == null || found.value().compareTo(best.value()) > 0 ? found : best;
      }
      if (best != null) {
        sum = sum.add(best.value());
        for (int i = 0; i < where.length; i++) {
          where[i].and(best.domains().get(i));
        }
      }
    }
    return new Most(sum, List.of(where));
  }

  private static BitSet[] fixed(BitSet[] domains, int axis, int value) {
    BitSet[] fixed = Arrays.copyOf(domains, domains.length);
    fixed[axis] = new BitSet();
    fixed[axis].set(value);
    return fixed;
  }

  private static int mostShared(List<Term> terms, int axes) {
    int[] uses = new int[axes];
    terms.forEach(term -> term.axes().stream().forEach(axis -> uses[axis]++));
    int most = 0;
    for (int axis = 1; axis < axes; axis++) {
      most = uses[axis] > uses[most] ? axis : most;
    }
    return most;
  }

  /** The rules in groups that have no open axis in common. */
  private static List<List<Term>> apart(List<Term> terms) {
    List<List<Term>> groups = new ArrayList<>();
    List<BitSet> axes = new ArrayList<>();
    for (Term term : terms) {
      List<Term> group = new ArrayList<>(List.of(term));
      BitSet all = term.axes();
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (axes.get(i).intersects(all)) {
          group.addAll(groups.remove(i));
          all.or(axes.remove(i));
        }
      }
      groups.add(group);
      axes.add(all);
    }
    return groups;
  }
}

package dev.gradus.internal.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds a point of the space at which all of some formulas hold, or knows that there is none:
 * single tests narrow the axes; what is left are alternatives, of which the shortest is tried part
 * by part.
 */
final class Solver {

  private final StepBudget effort;

  Solver(StepBudget effort) {
    this.effort = effort;
  }

  /**
   * The number of a value on each axis; empty where the formulas contradict each other.
   *
   * @throws StepBudget.Spent if that would take too long to find out
   */
  Optional<int[]> solve(BitSet[] whole, List<Formula> formulas) {
    BitSet[] domains = copy(whole);
    for (BitSet domain : domains) {
      if (domain.isEmpty()) {
        return Optional.empty();
      }
    }
    List<Formula> alternatives = new ArrayList<>(formulas);
    if (!narrow(domains, alternatives)) {
      return Optional.empty();
    }
    if (alternatives.isEmpty()) {
      return Optional.of(
          java.util.Arrays.stream(domains).mapToInt(domain -> domain.nextSetBit(0)).toArray());
    }
    Formula.Or shortest =
        (Formula.Or)
            alternatives.stream().min(Comparator.comparingInt(Solver::parts)).orElseThrow();
    alternatives.remove(shortest);
    for (Formula part : shortest.parts()) {
      List<Formula> more = new ArrayList<>(alternatives);
      more.add(part);
      Optional<int[]> found = solve(domains, more);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int parts(Formula formula) {
    return ((Formula.Or) formula).parts().size();
  }

  /**
   * Narrows the axes until only alternatives are left; false where nothing is left of the space.
   */
  private boolean narrow(BitSet[] domains, List<Formula> formulas) {
    boolean narrowed = true;
    while (narrowed) {
      narrowed = false;
      List<Formula> open = new ArrayList<>(formulas);
      formulas.clear();
      while (!open.isEmpty()) {
        Formula rest = Formula.within(open.remove(open.size() - 1), domains, effort);
        if (rest.equals(Formula.Or.FALSE)) {
          return false;
        }
        if (rest instanceof Formula.And and) {
          open.addAll(and.parts());
        } else if (rest instanceof Formula.In in) {
          domains[in.axis()].and(in.allowed());
          narrowed = true;
        } else {
          formulas.add(rest);
        }
      }
    }
    return true;
  }

  static BitSet[] copy(BitSet[] domains) {
    return java.util.Arrays.stream(domains)
        .map(domain -> (BitSet) domain.clone())
        .toArray(BitSet[]::new);
  }
}

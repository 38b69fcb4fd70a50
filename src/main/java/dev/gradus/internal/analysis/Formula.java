package dev.gradus.internal.analysis;

import java.util.BitSet;
import java.util.List;

/** A condition over numbered axes. Immutable. */
sealed interface Formula {

  /**
   * An axis has one of some values.
   *
   * @param axis the number of the axis
   * @param allowed the numbers of the values
   * @param size how many values the axis has
   */
  record In(int axis, BitSet allowed, int size) implements Formula {}

  /** All parts hold. */
  record And(List<Formula> parts) implements Formula {
    /** What always holds. */
    static final And TRUE = new And(List.of());

    /** Copies the list. */
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Or(List<Formula> parts) implements Formula {
    /** What never holds. */
    static final Or FALSE = new Or(List.of());

    /** Copies the list. */
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** The opposite. */
  default Formula not() {
    if (this instanceof In in) {
      BitSet others = (BitSet) in.allowed().clone();
      others.flip(0, in.size());
      return new In(in.axis(), others, in.size());
    }
    return this instanceof And and
        ? new Or(and.parts().stream().map(Formula::not).toList())
        : new And(((Or) this).parts().stream().map(Formula::not).toList());
  }

  /**
   * What is left to decide of a formula within a part of the space.
   *
   * @param domains the values that each axis can still have
   * @param effort what it costs
   */
  static Formula within(Formula formula, BitSet[] domains, StepBudget effort) {
    effort.spend();
    if (formula instanceof In in) {
      BitSet domain = domains[in.axis()];
      if (!domain.intersects(in.allowed())) {
        return Or.FALSE;
      }
      BitSet rest = (BitSet) domain.clone();
      rest.andNot(in.allowed());
      return rest.isEmpty() ? And.TRUE : in;
    }
    return formula instanceof And and
        ? joined(and.parts(), domains, effort, And.TRUE, Or.FALSE)
        : joined(((Or) formula).parts(), domains, effort, Or.FALSE, And.TRUE);
  }

  private static Formula joined(
      List<Formula> parts, BitSet[] domains, StepBudget effort, Formula neutral, Formula decisive) {
    List<Formula> left = new java.util.ArrayList<>();
    for (Formula part : parts) {
      Formula rest = within(part, domains, effort);
      if (rest.equals(decisive)) {
        return decisive;
      }
      if (!rest.equals(neutral)) {
        left.add(rest);
      }
    }
    if (left.size() == 1) {
      return left.get(0);
    }
    return left.isEmpty() ? neutral : neutral.equals(And.TRUE) ? new And(left) : new Or(left);
  }

  /** Adds the numbers of the axes that a formula speaks of. */
  static void axes(Formula formula, BitSet into) {
    if (formula instanceof In in) {
      into.set(in.axis());
    } else {
      (formula instanceof And and ? and.parts() : ((Or) formula).parts())
          .forEach(part -> axes(part, into));
    }
  }
}

package dev.gradus.internal.tree;

import dev.gradus.field.Field;
import java.util.List;

/**
 * A checked condition: what a rule tests. A test on an unknown field never holds, but for {@code ==
 * null}.
 */
public sealed interface Condition {

  /** All parts hold; with no part, always. */
  record All(List<Condition> parts) implements Condition {
    /** Copies the list. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    /** Copies the list. */
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** A condition on one field. */
  sealed interface Test extends Condition {
    /** The field tested. */
    Field field();
  }

  /** {@code path op value}, or {@code path op path}. */
  record Comparison(Field field, Operator operator, Operand operand) implements Test {}

  /** {@code path in (...)} or {@code path not in (...)}. */
  record Membership(Field field, boolean negated, List<Literal> values) implements Test {
    /** Copies the list. */
    public Membership {
      values = List.copyOf(values);
    }
  }

  /** {@code path contains code} or {@code path not contains code}. */
  record Containment(Field field, boolean negated, Literal element) implements Test {}

  /** {@code path != null} where known, {@code path == null} where not. */
  record Presence(Field field, boolean known) implements Test {}
}

package dev.gradus.internal.parse;

import dev.gradus.internal.source.Located;
import java.util.List;

/** The tests of a rule as they are written. */
public sealed interface ConditionSyntax {

  /** Parts that must all hold, joined by {@code ,} or {@code &&}; none where a pattern is empty. */
  record AllOf(List<ConditionSyntax> parts) implements ConditionSyntax {

    /** Copies the list. */
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** Parts of which one must hold, joined by {@code ||}. */
  record AnyOf(List<ConditionSyntax> parts) implements ConditionSyntax {

    /** Copies the list. */
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One test: a path, an operator, and one value or, behind {@code in}, a list of them.
   *
   * @param path the path
   * @param negated whether {@code not} stands before the operator
   * @param operator the token of a comparison, {@code in} or {@code contains}
   * @param values the values; one but for {@code in}
   */
  record TestOf(ValueSyntax path, boolean negated, Token operator, List<ValueSyntax> values)
      implements ConditionSyntax, Located {

    /** Copies the list. */
    public TestOf {
      values = List.copyOf(values);
    }

    /** The one value of a test without a list. */
    public ValueSyntax value() {
      return values.get(0);
    }

    @Override
    public int line() {
      return path.line();
    }

    @Override
    public int column() {
      return path.column();
    }
  }
}

package dev.gradus.internal.manifest;

import dev.gradus.internal.derived.Arithmetic;
import dev.gradus.internal.manifest.ExpressionParser.Expression;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import java.math.BigDecimal;

/** Whether an expression derives something: what is always the same, or nothing, is refused. */
final class ExpressionSense {

  private static final int MOST_PLACES = 10;

  private final ManifestLines lines;

  ExpressionSense(ManifestLines lines) {
    this.lines = lines;
  }

  /** Whether an expression makes sense; why it does not is logged. */
  boolean of(Expression expression, Arithmetic operation, Operand left, Operand right) {
    if (operation.isRounding()) {
      return rounds(expression, left, right);
    }
    if (left instanceof Literal && right instanceof Literal) {
      lines.bad(
          expression.left(),
          ExpressionParser.CODE,
          "Two numbers derive nothing of a customer. One operand is a field.");
      return false;
    }
    boolean constant =
        operation != Arithmetic.ADD && operation != Arithmetic.MULTIPLY && left.equals(right);
    if (constant) {
      lines.bad(
          expression.right(),
          ExpressionParser.CODE,
          "The two operands are one field, so the result is always the same. Write another field.");
      return false;
    }
    if (operation == Arithmetic.DIVIDE && right instanceof Literal && isZero(right)) {
      lines.bad(expression.right(), ExpressionParser.CODE, "Nothing can be divided by 0.");
      return false;
    }
    return true;
  }

  private boolean rounds(Expression expression, Operand left, Operand right) {
    String name = expression.operation().value();
    if (left instanceof Literal) {
      lines.bad(
          expression.left(),
          ExpressionParser.CODE,
          "'" + name + "' takes a field and a number of decimals: " + name + "( derived.x, 2 ).");
      return false;
    }
    boolean places =
        right instanceof Literal literal
            && literal.value() instanceof BigDecimal number
            && number.scale() == 0
            && number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(MOST_PLACES)) <= 0;
    if (!places) {
      lines.bad(
          expression.right(),
          ExpressionParser.CODE,
          "'"
              + name
              + "' takes a whole number of decimals from 0 to "
              + MOST_PLACES
              + ", not '"
              + expression.right().value()
              + "'.");
    }
    return places;
  }

  private static boolean isZero(Operand operand) {
    return operand instanceof Literal literal
        && literal.value() instanceof BigDecimal number
        && number.signum() == 0;
  }
}

package dev.gradus.internal.derived;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a policy's manifest derives: one operation over two operands, of which at least one
 * is a field.
 *
 * @param field the field, as rules test it; its range holds every result, and a result beyond it is
 *     held at its nearer end
 * @param operation what is done
 * @param left the first operand
 * @param right the second operand
 */
public record Derivation(Field field, Arithmetic operation, Operand left, Operand right) {

  /** What the paths of such fields begin with. */
  public static final String PREFIX = "derived.";

  /** What can come of an operation, before a policy bounds it: the least and the greatest. */
  public static List<BigDecimal> bounds(Arithmetic operation, Operand left, Operand right) {
    Interval bounds = operation.of(Interval.of(left), Interval.of(right));
    return List.of(bounds.least(), bounds.most());
  }

  /** The fields among its operands, each once. */
  public List<Field> operands() {
    List<Field> fields = new ArrayList<>();
    for (Operand operand : List.of(left, right)) {
      if (operand instanceof Operand.Path path && !fields.contains(path.field())) {
        fields.add(path.field());
      }
    }
    return List.copyOf(fields);
  }

  /** The operation as a manifest writes it: {@code loan.amount / person.annualIncome}. */
  public String text() {
    return text(operation, left, right);
  }

  /** An operation as a manifest writes it. */
  public static String text(Arithmetic operation, Operand left, Operand right) {
    return operation.text(text(left), text(right));
  }

  private static String text(Operand operand) {
    return operand instanceof Literal literal
        ? literal.plain()
        : ((Operand.Path) operand).field().path();
  }

  /** The value for two operands; null where one is unknown, or there is no result. */
  @Nullable Object value(@Nullable Object leftValue, @Nullable Object rightValue) {
    if (leftValue == null || rightValue == null) {
      return null;
    }
    BigDecimal result = operation.of(leftValue, rightValue);
    return result == null ? null : held(result);
  }

  private Object held(BigDecimal result) {
    BigDecimal min = field.min();
    BigDecimal max = field.max();
    BigDecimal low = min != null && result.compareTo(min) < 0 ? min : result;
    BigDecimal held = max != null && low.compareTo(max) > 0 ? max : low;
    return field.type() == FieldType.WHOLE ? (Object) held.intValueExact() : held;
  }
}

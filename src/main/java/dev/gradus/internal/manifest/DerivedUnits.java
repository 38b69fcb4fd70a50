package dev.gradus.internal.manifest;

import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.internal.derived.Arithmetic;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the result of an operation counts, as far as it follows from the operands. */
final class DerivedUnits {

  private DerivedUnits() {}

  /** The unit of a result; null where it does not follow. */
  static @Nullable Unit of(Arithmetic operation, Operand left, Operand right) {
    Unit one = unit(left);
    Unit other = unit(right);
    return switch (operation) {
      case DAYS -> Unit.DAYS;
      case MONTHS -> Unit.MONTHS;
      case ROUND, ROUND_HALF_UP -> one;
      case ADD, SUBTRACT -> one == null ? other : other == null || one == other ? one : null;
      case MULTIPLY -> product(one, other);
      case DIVIDE -> one == other ? Unit.RATIO : one == null || !scales(other) ? null : one;
    };
  }

  /** A fraction of a thing, or some of it, is that thing. */
  private static @Nullable Unit product(@Nullable Unit one, @Nullable Unit other) {
    if (one == null || one == Unit.RATIO) {
      return other == null ? one : other;
    }
    return scales(other) ? one : one == Unit.COUNT ? other : null;
  }

  /** Whether an operand only makes more or less of what another counts. */
  private static boolean scales(@Nullable Unit unit) {
    return unit == null || unit == Unit.RATIO || unit == Unit.COUNT;
  }

  /** The unit of a field; null of a number. */
  private static @Nullable Unit unit(Operand operand) {
    return operand instanceof Operand.Path path ? path.field().unit() : null;
  }

  /** Why the unit of a result does not follow. */
  static String doubt(Arithmetic operation, Operand left, Operand right) {
    String sign = " " + operation.sign() + " ";
    return "What '" + word(left) + sign + word(right) + "' counts does not follow.";
  }

  private static String word(Operand operand) {
    Unit unit = unit(operand);
    return unit == null ? ((Literal) operand).plain() : unit.name().toLowerCase(Locale.ROOT);
  }

  /** Whether every result of an operation is a whole number. */
  static boolean isWhole(Arithmetic operation, Operand left, Operand right) {
    return switch (operation) {
      case DAYS, MONTHS -> true;
      case ADD, SUBTRACT, MULTIPLY -> isWhole(left) && isWhole(right);
      case DIVIDE -> false;
      case ROUND, ROUND_HALF_UP ->
          right instanceof Literal places
              && places.value() instanceof BigDecimal number
              && number.signum() == 0;
    };
  }

  private static boolean isWhole(Operand operand) {
    return operand instanceof Operand.Path path
        ? path.field().type() == FieldType.WHOLE
        : ((Literal) operand).value() instanceof BigDecimal number && number.scale() <= 0;
  }
}

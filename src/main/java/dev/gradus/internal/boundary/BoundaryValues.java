package dev.gradus.internal.boundary;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a field at which a test may turn. */
final class BoundaryValues {

  private BoundaryValues() {}

  /**
   * The values just below, at and just above the thresholds of a test.
   *
   * @param test the test
   * @param other the value of the field that it compares with; null where it compares with none, or
   *     that is unknown
   */
  static List<Object> of(Condition.Test test, @Nullable Object other) {
    Field field = test.field();
    if (test instanceof Condition.Comparison comparison) {
      Object threshold = comparison.operand() instanceof Literal literal ? literal.value() : other;
      return threshold == null ? anyOf(field) : around(field, threshold);
    }
    if (test instanceof Condition.Membership membership) {
      return Stream.concat(
              membership.values().stream().map(Literal::value),
              membership.values().stream().flatMap(value -> around(field, value.value()).stream()))
          .distinct()
          .toList();
    }
    if (test instanceof Condition.Containment containment) {
      return List.of(Set.of(containment.element().value()), Set.of());
    }
    return anyOf(field);
  }

  /** Some value of a field. */
  static List<Object> anyOf(Field field) {
    return switch (field.type()) {
      case FLAG -> List.of(true);
      case CHOICE -> List.of(field.valueType().getEnumConstants()[0]);
      case CHOICES -> List.of(Set.of());
      case WHOLE -> List.of(within(field, BigDecimal.ONE).intValue());
      case DECIMAL -> List.of(within(field, BigDecimal.ONE));
      case DATE -> List.of(LocalDate.of(2025, 6, 30));
      case ID, CURRENCY, CODE -> List.of(field.choices().isEmpty() ? "X" : field.choices().get(0));
    };
  }

  private static BigDecimal within(Field field, BigDecimal number) {
    BigDecimal from = field.min() == null ? number : number.max(field.min());
    return field.max() == null ? from : from.min(field.max());
  }

  private static List<Object> around(Field field, Object threshold) {
    List<Object> values = new ArrayList<>();
    if (threshold instanceof Integer whole) {
      values.addAll(List.of(whole - 1, whole, whole + 1));
      values.removeIf(value -> !field.inRange(BigDecimal.valueOf((Integer) value)));
    } else if (threshold instanceof BigDecimal number) {
      BigDecimal step = field.unit() == Unit.CURRENCY ? BigDecimal.ONE : new BigDecimal("0.01");
      // The same number with more zeros is the same number.
      BigDecimal longer = number.setScale(number.scale() + 2);
      values.addAll(List.of(number.subtract(step), number, number.add(step), longer));
      values.removeIf(value -> !field.inRange((BigDecimal) value));
    } else if (threshold instanceof LocalDate date) {
      values.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
    } else if (threshold instanceof Boolean flag) {
      values.addAll(List.of(flag, !flag));
    } else if (field.type() == FieldType.CHOICE) {
      values.add(threshold);
      values.addAll(Arrays.asList(field.valueType().getEnumConstants()));
    } else {
      values.addAll(List.of(threshold, "SOMETHING_ELSE"));
    }
    return values.stream().distinct().toList();
  }
}

package dev.gradus.internal.whatif;

import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values of a field in every region that its thresholds cut: just below, at and just above each.
 */
final class RegionValues {

  private static final String OTHER_CODE = "OTHER";

  private RegionValues() {}

  /** The values, each once. */
  static Set<Object> of(Field field, Set<Object> thresholds, LocalDate asOf) {
    Set<Object> values = new LinkedHashSet<>();
    switch (field.type()) {
      case FLAG -> values.addAll(List.of(false, true));
      case CHOICE -> values.addAll(Arrays.asList(field.valueType().getEnumConstants()));
      case CODE -> {
        values.addAll(thresholds);
        values.addAll(field.choices().isEmpty() ? List.of(OTHER_CODE) : field.choices());
      }
      case DATE -> thresholds.forEach(day -> around((LocalDate) day, field, asOf, values));
      case WHOLE -> thresholds.forEach(number -> around((Integer) number, field, values));
      case DECIMAL -> around(thresholds, field, values);
      default -> values.addAll(thresholds);
    }
    if (values.isEmpty()) {
      values.add(any(field, asOf));
    }
    return values;
  }

  private static void around(LocalDate day, Field field, LocalDate asOf, Set<Object> values) {
    for (LocalDate each : List.of(day.minusDays(1), day, day.plusDays(1))) {
      if (field.custom() || !each.isAfter(asOf)) {
        values.add(each);
      }
    }
  }

  private static void around(int number, Field field, Set<Object> values) {
    for (long each = number - 1L; each <= number + 1L; each++) {
      if (field.inRange(BigDecimal.valueOf(each))) {
        values.add((int) each);
      }
    }
  }

  private static void around(Set<Object> thresholds, Field field, Set<Object> values) {
    TreeSet<BigDecimal> sorted = new TreeSet<>();
    thresholds.forEach(number -> sorted.add((BigDecimal) number));
    BigDecimal step = Steps.of(field.unit() == Unit.RATIO, sorted);
    for (BigDecimal number : sorted) {
      for (BigDecimal each : List.of(number.subtract(step), number, number.add(step))) {
        if (field.inRange(each)) {
          values.add(each);
        }
      }
    }
  }

  /** Some value, where it only matters that there is one. */
  private static Object any(Field field, LocalDate asOf) {
    BigDecimal number =
        field.inRange(BigDecimal.ZERO) || field.min() == null ? BigDecimal.ZERO : field.min();
    return switch (field.type()) {
      case WHOLE -> number.intValue();
      case DECIMAL -> number;
      case DATE -> asOf;
      default -> OTHER_CODE;
    };
  }
}

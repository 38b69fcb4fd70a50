package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.field.Visibility;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of a field that stand for all others: whatever the tests given can tell apart lies between
 * two thresholds, and one value is taken from each such region, the thresholds themselves included.
 */
final class Samples {

  private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);
  private static final int SHORT_LIST = 6;

  private Samples() {}

  /** The values in their order, and null at the end where the field can be unknown. */
  static List<@Nullable Object> of(Field field, Collection<Condition.Test> tests) {
    List<Object> compared = compared(field, tests);
    List<@Nullable Object> samples =
        switch (field.type()) {
          case WHOLE -> new ArrayList<>(wholes(field, compared));
          case DECIMAL -> new ArrayList<>(decimals(field, compared));
          case DATE -> new ArrayList<>(days(compared));
          case FLAG -> new ArrayList<>(List.of(false, true));
          case CHOICE, CHOICES -> new ArrayList<>(constants(field, compared));
          case CODE, ID, CURRENCY -> new ArrayList<>(codes(field, compared));
        };
    if (!FieldValues.isAlwaysKnown(field)) {
      samples.add(null);
    }
    return samples;
  }

  private static List<Object> compared(Field field, Collection<Condition.Test> tests) {
    List<Object> values = new ArrayList<>();
    for (Condition.Test test : tests) {
      if (!test.field().equals(field)) {
        continue;
      }
      if (test instanceof Condition.Comparison comparison
          && comparison.operand() instanceof Literal literal) {
        values.add(literal.value());
      } else if (test instanceof Condition.Membership membership) {
        membership.values().forEach(literal -> values.add(literal.value()));
      }
    }
    return values;
  }

  private static Collection<Integer> wholes(Field field, List<Object> compared) {
    TreeSet<Integer> samples = new TreeSet<>();
    for (Object value : compared) {
      int threshold = (Integer) value;
      samples.addAll(List.of(threshold - 1, threshold, threshold + 1));
    }
    samples.removeIf(sample -> !field.inRange(BigDecimal.valueOf(sample)));
    if (samples.isEmpty()) {
      samples.add(least(field).intValue());
    }
    return samples;
  }

  private static Collection<BigDecimal> decimals(Field field, List<Object> compared) {
    TreeSet<BigDecimal> thresholds = new TreeSet<>();
    compared.forEach(value -> thresholds.add((BigDecimal) value));
    BigDecimal below = least(field);
    TreeSet<BigDecimal> samples = new TreeSet<>(thresholds);
    for (BigDecimal threshold : thresholds) {
      if (below.compareTo(threshold) < 0) {
        BigDecimal near = threshold.subtract(step(field, threshold));
        boolean fits =
            samples.contains(below) ? near.compareTo(below) > 0 : near.compareTo(below) >= 0;
        samples.add(fits ? near : middle(below, threshold));
      }
      below = threshold;
    }
    BigDecimal above = below.add(step(field, below));
    BigDecimal most = field.max();
    if (most == null || above.compareTo(most) <= 0) {
      samples.add(above);
    } else if (below.compareTo(most) < 0) {
      samples.add(most);
    }
    return samples;
  }

  /** A lower end that a customer can have: what is derived or owned is never below 0. */
  private static BigDecimal least(Field field) {
    BigDecimal least = field.min();
    return least == null || (field.derived() && least.signum() < 0) ? BigDecimal.ZERO : least;
  }

  private static BigDecimal step(Field field, BigDecimal near) {
    return field.unit() == Unit.CURRENCY
        ? BigDecimal.ONE
        : BigDecimal.ONE.movePointLeft(Math.max(2, near.scale()));
  }

  private static BigDecimal middle(BigDecimal low, BigDecimal high) {
    BigDecimal sum = low.add(high);
    return sum.divide(BigDecimal.valueOf(2), sum.scale() + 1, RoundingMode.HALF_UP);
  }

  private static Collection<LocalDate> days(List<Object> compared) {
    TreeSet<LocalDate> samples = new TreeSet<>();
    for (Object value : compared) {
      LocalDate day = (LocalDate) value;
      samples.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
    }
    return samples.isEmpty() ? List.of(SOME_DAY) : samples;
  }

  /**
   * All of a short list and of what the stages make; of a long one those compared with and one
   * other.
   */
  private static List<Object> constants(Field field, List<Object> compared) {
    List<Object> all = List.of(field.valueType().getEnumConstants());
    if (all.size() <= SHORT_LIST || field.visibility() != Visibility.CUSTOMER) {
      return all;
    }
    List<Object> samples = new ArrayList<>(all);
    List<Object> others =
        all.stream().filter(constant -> !compared.contains(constant)).skip(1).toList();
    samples.removeAll(others);
    return samples;
  }

  private static List<Object> codes(Field field, List<Object> compared) {
    List<Object> samples =
        new ArrayList<>(new TreeSet<>(compared.stream().map(Object::toString).toList()));
    if (field.choices().isEmpty()) {
      String other = "OTHER";
      while (samples.contains(other)) {
        other += "_";
      }
      samples.add(other);
    } else {
      field.choices().stream()
          .filter(choice -> !samples.contains(choice))
          .findFirst()
          .ifPresent(samples::add);
    }
    return samples;
  }
}

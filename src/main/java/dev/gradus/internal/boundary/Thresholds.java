package dev.gradus.internal.boundary;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Visibility;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values that some tests compare a field with. They cut what the field can be into regions,
 * within which the tests tell no two values apart: whoever needs values to try takes them from
 * here, at and around each threshold or one of every region. Immutable.
 */
public final class Thresholds {

  private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);
  private static final int SHORT_LIST = 6;

  private final Field field;
  private final Set<Object> values;

  private Thresholds(Field field, Set<Object> values) {
    this.field = field;
    this.values = values;
  }

  /** The values that stand in some tests of a field. */
  public static Thresholds of(Field field, Collection<? extends Condition.Test> tests) {
    return of(field, tests, other -> null);
  }

  /**
   * The values that some tests compare a field with.
   *
   * @param field the field
   * @param tests tests, of this field and of others
   * @param others the values of the fields that it is compared with; null where they are unknown
   */
  public static Thresholds of(
      Field field, Collection<? extends Condition.Test> tests, ConditionEvaluator.Values others) {
    Set<Object> values = new LinkedHashSet<>();
    for (Condition.Test test : tests) {
      boolean own = field.equals(test.field());
      Field other = own ? test.other() : field.equals(test.other()) ? test.field() : null;
      if (own) {
        test.literals().stream().map(Literal::value).forEach(values::add);
      }
      Object compared = other == null ? null : others.of(other);
      if (compared != null) {
        values.add(compared);
      }
    }
    return new Thresholds(field, values);
  }

  /** The thresholds themselves, in the order of the tests. */
  public Set<Object> values() {
    return values;
  }

  /**
   * The values just below, at and just above each threshold that lie within the field's range, in
   * their order; of what has no order all there is to try.
   */
  public List<Object> around(Grain grain) {
    return switch (field.type()) {
      case WHOLE, DECIMAL, DATE -> steps(grain);
      case FLAG, CHOICE -> constants();
      case CHOICES -> sets();
      case CODE, ID, CURRENCY -> codesAndOthers();
    };
  }

  /** One value of each region, in the order of the values; the thresholds among them. */
  public List<Object> regions() {
    return switch (field.type()) {
      case WHOLE, DECIMAL, DATE -> ranges();
      case FLAG -> List.of(false, true);
      case CHOICE -> choices();
      case CHOICES -> sets();
      case CODE, ID, CURRENCY -> codesInOrder();
    };
  }

  /** One value of each region, and null at the end where the field can be unknown. */
  public List<@Nullable Object> regionsAndUnknown() {
    List<@Nullable Object> all = new ArrayList<>(regions());
    if (!FieldValues.isAlwaysKnown(field)) {
      all.add(null);
    }
    return all;
  }

  /**
   * Some value of a field, where it only matters that there is one.
   *
   * @param field the field
   * @param near of numbers in range the nearest to this one
   */
  public static Object some(Field field, BigDecimal near) {
    return switch (field.type()) {
      case FLAG -> true;
      case CHOICE -> field.valueType().getEnumConstants()[0];
      case CHOICES -> Set.of();
      case WHOLE, DECIMAL -> {
        NumberLine line = new NumberLine(field);
        yield line.value(line.nearestTo(near));
      }
      case DATE -> SOME_DAY;
      case ID, CURRENCY, CODE ->
          field.choices().isEmpty() ? other(Set.of()) : field.choices().get(0);
    };
  }

  private List<Object> steps(Grain grain) {
    NumberLine line = new NumberLine(field);
    NavigableSet<BigDecimal> sorted = sorted(line);
    BigDecimal room = null;
    for (BigDecimal threshold : sorted) {
      BigDecimal next = sorted.higher(threshold);
      if (next != null && (room == null || next.subtract(threshold).compareTo(room) < 0)) {
        room = next.subtract(threshold);
      }
    }
    Set<Object> steps = new LinkedHashSet<>();
    for (BigDecimal threshold : sorted) {
      BigDecimal step = line.step(grain, threshold, room);
      for (BigDecimal each : List.of(threshold.subtract(step), threshold, threshold.add(step))) {
        if (line.holds(each)) {
          steps.add(line.value(each));
        }
      }
    }
    return List.copyOf(steps);
  }

  private List<Object> ranges() {
    NumberLine line = new NumberLine(field);
    NavigableSet<BigDecimal> ranges = new TreeSet<>();
    BigDecimal below = line.least();
    for (BigDecimal threshold : sorted(line)) {
      if (below == null || below.compareTo(threshold) < 0) {
        BigDecimal room = below == null ? null : threshold.subtract(below);
        ranges.add(threshold.subtract(line.step(Grain.FINE, threshold, room)));
      }
      ranges.add(threshold);
      below = threshold;
    }
    if (ranges.isEmpty()) {
      return List.of(some(field, BigDecimal.ZERO));
    }
    BigDecimal last = ranges.last();
    BigDecimal most = line.most();
    if (most == null || last.compareTo(most) < 0) {
      BigDecimal room = most == null ? null : most.subtract(last);
      ranges.add(last.add(line.step(Grain.FINE, last, room)));
    }
    return ranges.stream().map(line::value).toList();
  }

  private NavigableSet<BigDecimal> sorted(NumberLine line) {
    NavigableSet<BigDecimal> sorted = new TreeSet<>();
    values.stream().map(line::position).filter(line::holds).forEach(sorted::add);
    return sorted;
  }

  private List<Object> constants() {
    return field.type() == FieldType.FLAG
        ? List.of(false, true)
        : List.of(field.valueType().getEnumConstants());
  }

  /**
   * All of a short list and of what the stages make; of a long one the thresholds and one other.
   */
  private List<Object> choices() {
    List<Object> all = constants();
    if (all.size() <= SHORT_LIST || field.visibility() != Visibility.CUSTOMER) {
      return all;
    }
    List<Object> others = all.stream().filter(one -> !values.contains(one)).skip(1).toList();
    return all.stream().filter(one -> !others.contains(one)).toList();
  }

  private List<Object> sets() {
    List<Object> sets = new ArrayList<>();
    values.forEach(element -> sets.add(Set.of(element)));
    sets.add(Set.of());
    return sets;
  }

  private List<Object> codes() {
    return field.choices().isEmpty() ? List.of(other(values)) : List.copyOf(field.choices());
  }

  /** The thresholds and what else there is. */
  private List<Object> codesAndOthers() {
    Set<Object> found = new LinkedHashSet<>(values);
    found.addAll(codes());
    return List.copyOf(found);
  }

  /**
   * The thresholds in their order, and one other where there is one; of what stages make all, in
   * the order in which they are declared.
   */
  private List<Object> codesInOrder() {
    if (field.visibility().isMade()) {
      return List.copyOf(field.choices());
    }
    List<Object> found = new ArrayList<>(new TreeSet<>(values));
    codes().stream().filter(code -> !values.contains(code)).findFirst().ifPresent(found::add);
    return found;
  }

  private static String other(Set<Object> taken) {
    StringBuilder other = new StringBuilder("OTHER");
    while (taken.contains(other.toString())) {
      other.append('_');
    }
    return other.toString();
  }
}

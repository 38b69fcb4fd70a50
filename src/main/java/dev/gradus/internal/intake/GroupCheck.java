package dev.gradus.internal.intake;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of one group of a snapshot. How to read them is found out when the group first
 * holds something; the first few customers are read by reflection, which costs nothing to prepare,
 * the others as fast as by hand. Thread-safe.
 */
final class GroupCheck {

  private static final AsciiPattern CODE = new AsciiPattern(dev.gradus.internal.field.Code.FORM);
  private static final int BY_REFLECTION = 8;

  /** Each is a class of its own, so all policies share them. */
  private static final Map<String, Getter> DIRECT = new ConcurrentHashMap<>();

  private final String name;
  private final Object unknown;
  private final FieldCatalogue catalogue;
  private volatile FieldCheck[] fields = {};
  private volatile int left = BY_REFLECTION;

  /**
   * Creates a check.
   *
   * @param name the name of the group
   * @param unknown the group of which nothing is known
   * @param catalogue the fields
   */
  GroupCheck(String name, Object unknown, FieldCatalogue catalogue) {
    this.name = name;
    this.unknown = unknown;
    this.catalogue = catalogue;
  }

  /** Whether nothing is wrong with a group. */
  boolean holds(@Nullable Object group, LocalDate asOf) {
    // Groups of which nothing is known are one object.
    if (group == unknown || group == null) {
      return true;
    }
    for (FieldCheck field : left >= 0 ? first() : fields) {
      if (!field.passes(group, asOf)) {
        return false;
      }
    }
    return true;
  }

  private synchronized FieldCheck[] first() {
    if (left == BY_REFLECTION) {
      fields = checks(field -> Getter.byReflection(unknown.getClass(), field.name()));
    } else if (left == 0) {
      fields = checks(field -> DIRECT.computeIfAbsent(field.path(), path -> direct(field)));
    }
    left--;
    return fields;
  }

  private Getter direct(Field field) {
    return Getter.of(unknown.getClass(), field.name());
  }

  private FieldCheck[] checks(Function<Field, Getter> getters) {
    List<FieldCheck> checks = new ArrayList<>();
    for (Field field : catalogue.given()) {
      if (field.group().equals(name) && FieldCheck.isChecked(field.type())) {
        checks.add(FieldCheck.of(field, getters.apply(field)));
      }
    }
    return checks.toArray(new FieldCheck[0]);
  }

  /** Checks one field. */
  private abstract static class FieldCheck {

    private final Getter getter;

    FieldCheck(Getter getter) {
      this.getter = getter;
    }

    final boolean passes(Object group, LocalDate asOf) {
      Object value = getter.apply(group);
      return value == null || holds(value, asOf);
    }

    abstract boolean holds(Object value, LocalDate asOf);

    static boolean isChecked(FieldType type) {
      return switch (type) {
        case WHOLE, DECIMAL, DATE, CODE -> true;
        case FLAG, CHOICE, CHOICES, ID, CURRENCY -> false;
      };
    }

    static FieldCheck of(Field field, Getter getter) {
      return switch (field.type()) {
        case WHOLE -> new Whole(getter, field);
        case DECIMAL -> new Decimal(getter, field);
        case DATE -> new Day(getter);
        case CODE -> new CodeText(getter);
        case FLAG, CHOICE, CHOICES, ID, CURRENCY ->
            throw new IllegalArgumentException("Nothing of " + field.path() + " is checked.");
      };
    }
  }

  private static final class Whole extends FieldCheck {
    private final int min;
    private final int max;

    Whole(Getter getter, Field field) {
      super(getter);
      this.min = field.min() == null ? Integer.MIN_VALUE : field.min().intValueExact();
      this.max = field.max() == null ? Integer.MAX_VALUE : field.max().intValueExact();
    }

    @Override
    boolean holds(Object value, LocalDate asOf) {
      int number = (Integer) value;
      return number >= min && number <= max;
    }
  }

  private static final class Decimal extends FieldCheck {
    private final Field field;
    private final double below;
    private final double above;

    Decimal(Getter getter, Field field) {
      super(getter);
      this.field = field;
      this.below = field.min() == null ? Double.NEGATIVE_INFINITY : field.min().doubleValue();
      this.above = field.max() == null ? Double.POSITIVE_INFINITY : field.max().doubleValue();
    }

    /**
     * Rounding never changes the order of two numbers, so a number that is strictly within the
     * range after rounding is within it.
     */
    @Override
    boolean holds(Object value, LocalDate asOf) {
      BigDecimal number = (BigDecimal) value;
      double rounded = number.doubleValue();
      return (rounded > below && rounded < above) || field.inRange(number);
    }
  }

  private static final class Day extends FieldCheck {
    Day(Getter getter) {
      super(getter);
    }

    @Override
    boolean holds(Object value, LocalDate asOf) {
      return !((LocalDate) value).isAfter(asOf);
    }
  }

  private static final class CodeText extends FieldCheck {
    CodeText(Getter getter) {
      super(getter);
    }

    @Override
    boolean holds(Object value, LocalDate asOf) {
      return CODE.matches((String) value);
    }
  }
}

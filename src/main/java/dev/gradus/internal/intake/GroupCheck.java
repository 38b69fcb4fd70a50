package dev.gradus.internal.intake;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.field.Digits;
import dev.gradus.internal.field.IsoDay;
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
  private volatile Checks checks = Checks.NONE;
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
    return group == unknown || group == null || (left >= 0 ? first() : checks).hold(group, asOf);
  }

  private synchronized Checks first() {
    if (left == BY_REFLECTION) {
      checks = checks(field -> Getter.byReflection(unknown.getClass(), field.name()));
    } else if (left == 0) {
      checks = checks(field -> DIRECT.computeIfAbsent(field.path(), path -> direct(field)));
    }
    left--;
    return checks;
  }

  private Getter direct(Field field) {
    return Getter.of(unknown.getClass(), field.name());
  }

  private Checks checks(Function<Field, Getter> getters) {
    List<WholeNumber> wholes = new ArrayList<>();
    List<Decimal> decimals = new ArrayList<>();
    List<Getter> days = new ArrayList<>();
    List<Getter> codes = new ArrayList<>();
    for (Field field : catalogue.given()) {
      if (field.group().equals(name)) {
        switch (field.type()) {
          case WHOLE -> wholes.add(WholeNumber.of(field, getters.apply(field)));
          case DECIMAL -> decimals.add(Decimal.of(field, getters.apply(field)));
          case DATE -> days.add(getters.apply(field));
          case CODE -> codes.add(getters.apply(field));
          case FLAG, CHOICE, CHOICES, ID, CURRENCY -> {
            // Nothing can be wrong with them that the snapshot's types leave open, or the snapshot
            // as a whole is asked.
          }
        }
      }
    }
    return new Checks(
        wholes.toArray(new WholeNumber[0]),
        decimals.toArray(new Decimal[0]),
        days.toArray(new Getter[0]),
        codes.toArray(new Getter[0]));
  }

  /** The checks of a group by the type of the field, so that each loop runs one piece of code. */
  private static final class Checks {

    static final Checks NONE =
        new Checks(new WholeNumber[0], new Decimal[0], new Getter[0], new Getter[0]);

    private final WholeNumber[] wholes;
    private final Decimal[] decimals;
    private final Getter[] days;
    private final Getter[] codes;

    Checks(WholeNumber[] wholes, Decimal[] decimals, Getter[] days, Getter[] codes) {
      this.wholes = wholes;
      this.decimals = decimals;
      this.days = days;
      this.codes = codes;
    }

    boolean hold(Object group, LocalDate asOf) {
      for (WholeNumber whole : wholes) {
        Integer value = (Integer) whole.getter.apply(group);
        if (value != null && (value < whole.min || value > whole.max)) {
          return false;
        }
      }
      for (Decimal decimal : decimals) {
        BigDecimal value = (BigDecimal) decimal.getter.apply(group);
        if (value != null && !decimal.allows(value)) {
          return false;
        }
      }
      for (Getter day : days) {
        LocalDate value = (LocalDate) day.apply(group);
        if (value != null && (value.isAfter(asOf) || !IsoDay.isWritable(value))) {
          return false;
        }
      }
      for (Getter code : codes) {
        String value = (String) code.apply(group);
        if (value != null && !CODE.matches(value)) {
          return false;
        }
      }
      return true;
    }
  }

  private record WholeNumber(Getter getter, int min, int max) {

    static WholeNumber of(Field field, Getter getter) {
      return new WholeNumber(
          getter,
          field.min() == null ? Integer.MIN_VALUE : field.min().intValueExact(),
          field.max() == null ? Integer.MAX_VALUE : field.max().intValueExact());
    }
  }

  private record Decimal(Getter getter, Field field, double below, double above) {

    static Decimal of(Field field, Getter getter) {
      return new Decimal(
          getter,
          field,
          field.min() == null ? Double.NEGATIVE_INFINITY : field.min().doubleValue(),
          field.max() == null ? Double.POSITIVE_INFINITY : field.max().doubleValue());
    }

    /**
     * Rounding never changes the order of two numbers, so a number that is strictly within the
     * range after rounding is within it.
     */
    boolean allows(BigDecimal number) {
      if (!Digits.fit(number)) {
        return false;
      }
      double rounded = number.doubleValue();
      return (rounded > below && rounded < above) || field.inRange(number);
    }
  }
}

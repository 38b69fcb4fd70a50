package dev.gradus.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Represents values as a JSON tree: a sorted map, a list, a text, a number or a flag. Nulls are
 * left out.
 */
public final class JsonTree {

  /**
   * Far more digits than any amount has; beyond, a few bytes of a number could become a gigabyte of
   * digits.
   */
  private static final int MOST_DIGITS = 200;

  private static final Set<String> ALONE = Set.of("name", "value");

  private JsonTree() {}

  /** The members of a record, by name; those that are null, and empty maps, are left out. */
  public static SortedMap<String, Object> members(Object value) {
    SortedMap<String, Object> members = new TreeMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object member = read(component, value);
      if (member != null && !(member instanceof Map<?, ?> map && map.isEmpty())) {
        members.put(component.getName(), of(member));
      }
    }
    return members;
  }

  /**
   * The tree of a value: a record, a map by text, a collection, a number, a flag, a date, a code or
   * a text. A record of nothing but a {@code value} or a {@code name} stands for that.
   *
   * @throws IllegalArgumentException if it is of no such kind, or a number has too many digits
   */
  public static Object of(Object value) {
    if (value instanceof Record) {
      Object alone = alone(value);
      return alone == null ? members(value) : of(alone);
    }
    if (value instanceof Map<?, ?> map) {
      SortedMap<String, Object> members = new TreeMap<>();
      map.forEach((key, member) -> members.put((String) key, of(member)));
      return members;
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(JsonTree::of).toList();
    }
    if (value instanceof BigDecimal number) {
      return canonical(number);
    }
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof Enum<?> code) {
      return code.name();
    }
    if (value instanceof LocalDate day) {
      return day.toString();
    }
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException(
        "JSON has no place for a " + value.getClass().getName() + ".");
  }

  /** Normalises a number: 0.50 and 0.5 are one number. */
  static BigDecimal canonical(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    if (Math.abs((long) stripped.scale()) + stripped.precision() > MOST_DIGITS) {
      throw new IllegalArgumentException("A number has more than " + MOST_DIGITS + " digits.");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether a value is an object of the tree. */
  @SuppressWarnings("unchecked") // trees are made here and by CanonicalJson, with texts as keys
  public static @Nullable SortedMap<String, Object> object(@Nullable Object value) {
    return value instanceof SortedMap<?, ?> map ? (SortedMap<String, Object>) map : null;
  }

  /** Whether a value is a list of the tree. */
  @SuppressWarnings("unchecked") // trees are made here and by CanonicalJson, without nulls
  public static @Nullable List<Object> list(@Nullable Object value) {
    return value instanceof List<?> list ? (List<Object>) list : null;
  }

  private static @Nullable Object alone(Object record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    return components.length == 1 && ALONE.contains(components[0].getName())
        ? read(components[0], record)
        : null;
  }

  private static @Nullable Object read(RecordComponent component, Object target) {
    Method accessor = component.getAccessor();
    // The record behind a public interface is nobody's to name, but its members are.
    accessor.setAccessible(true);
    try {
      return accessor.invoke(target);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component.getName(), e);
    }
  }
}

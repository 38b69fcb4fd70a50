package dev.gradus.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The custom fields that a policy's manifest declares. A value is an {@link Integer}, {@link
 * BigDecimal}, {@link Boolean}, {@link LocalDate} or {@link String}; a name that is not there is
 * unknown. Immutable and thread-safe; the text form holds no value.
 *
 * <p>A rule writes {@code extra.employerRating}; the typed methods are what the printed rule calls.
 *
 * @param values the known values by name, without the {@code extra.} prefix
 */
public record Extra(Map<String, Object> values) {

  /** No custom field known. */
  public static final Extra NONE = new Extra(Map.of());

  /** Copies the map, sorted by name. */
  public Extra {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The whole number with a name; null where unknown. */
  public @Nullable Integer whole(String name) {
    return (Integer) values.get(name);
  }

  /** The decimal number with a name, a whole one too; null where unknown. */
  public @Nullable BigDecimal decimal(String name) {
    Object value = values.get(name);
    return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
  }

  /** The flag with a name; null where unknown. */
  public @Nullable Boolean flag(String name) {
    return (Boolean) values.get(name);
  }

  /** The date with a name; null where unknown. */
  public @Nullable LocalDate date(String name) {
    return (LocalDate) values.get(name);
  }

  /** The code with a name; null where unknown. */
  public @Nullable String code(String name) {
    return (String) values.get(name);
  }

  @Override
  public String toString() {
    return "Extra[values withheld]";
  }
}

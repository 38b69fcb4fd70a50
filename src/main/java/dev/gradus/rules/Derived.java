package dev.gradus.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a policy's manifest derives from others. A value is an {@link Integer} or a
 * {@link BigDecimal}; a name that is not there is unknown. Immutable and thread-safe; the text form
 * holds no value.
 *
 * <p>A rule writes {@code derived.loanToIncome}; the typed methods are what the printed rule calls.
 *
 * @param values the known values by name, without the {@code derived.} prefix
 */
public record Derived(Map<String, Object> values) {

  /** Nothing derived. */
  public static final Derived NONE = new Derived(Map.of());

  /** Copies the map. */
  public Derived {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new HashMap<>(values));
  }

  /** The whole number with a name; null where unknown. */
  public @Nullable Integer whole(String name) {
    return (Integer) values.get(name);
  }

  /** The decimal number with a name; null where unknown. */
  public @Nullable BigDecimal decimal(String name) {
    return (BigDecimal) values.get(name);
  }

  @Override
  public String toString() {
    return "Derived[values withheld]";
  }
}

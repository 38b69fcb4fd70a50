package dev.gradus.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a policy's manifest derives from others. A value is an {@link Integer} or a
 * {@link BigDecimal}; a name that is not there is unknown. Immutable and thread-safe, as what gives
 * the values must be; the text form holds no value.
 *
 * <p>A rule writes {@code derived.loanToIncome}; the typed methods are what the printed rule calls.
 */
public final class Derived {

  /** Nothing derived. */
  public static final Derived NONE = new Derived(name -> null);

  private final Function<String, @Nullable Object> values;

  /**
   * The values of one customer.
   *
   * @param values gives the value with a name, without the {@code derived.} prefix; null where
   *     unknown. A value may be derived when it is first asked for, and is the same ever after.
   */
  public Derived(Function<String, @Nullable Object> values) {
    this.values = values;
  }

  /** Values that are known by name. */
  public static Derived of(Map<String, Object> known) {
    return new Derived(Map.copyOf(known)::get);
  }

  /** The value with a name; null where unknown. */
  public @Nullable Object value(String name) {
    return values.apply(name);
  }

  /** The whole number with a name; null where unknown. */
  public @Nullable Integer whole(String name) {
    return (Integer) values.apply(name);
  }

  /** The decimal number with a name; null where unknown. */
  public @Nullable BigDecimal decimal(String name) {
    return (BigDecimal) values.apply(name);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Derived that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Derived[values withheld]";
  }
}

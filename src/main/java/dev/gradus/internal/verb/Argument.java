package dev.gradus.internal.verb;

import dev.gradus.field.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a verb.
 *
 * @param name its name
 * @param type its Java type: {@code int}, {@code double}, {@code String} or an enum
 * @param min the least number allowed; null where it is no number
 * @param max the greatest number allowed; null where it is no number
 * @param unit what a number counts
 * @param declared where the texts allowed come from; null where it is no text
 */
public record Argument(
    String name,
    Class<?> type,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Unit unit,
    @Nullable Declared declared) {

  /** What a policy's manifest declares and rules quote. */
  public enum Declared {
    /** The products. */
    PRODUCT
  }

  /** A code of an enum. */
  public static <E extends Enum<E>> Argument code(String name, Class<E> type) {
    return new Argument(name, type, null, null, Unit.NONE, null);
  }

  /** A whole number. */
  public static Argument whole(String name, int min, int max, Unit unit) {
    return new Argument(
        name, int.class, BigDecimal.valueOf(min), BigDecimal.valueOf(max), unit, null);
  }

  /** A decimal number from 0. */
  public static Argument decimal(String name, int max, Unit unit) {
    return new Argument(name, double.class, BigDecimal.ZERO, BigDecimal.valueOf(max), unit, null);
  }

  /** The quoted code of something that the manifest declares. */
  public static Argument text(String name, Declared declared) {
    return new Argument(name, String.class, null, null, Unit.NONE, declared);
  }

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return type == int.class;
  }
}

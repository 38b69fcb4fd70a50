package dev.gradus.internal.verb;

import dev.gradus.field.Unit;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.PolicyCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a verb.
 *
 * @param name its name
 * @param type its Java type: {@code int}, {@code double}, {@link BigDecimal}, {@code String} or an
 *     enum
 * @param min the least number allowed; null where it is no number
 * @param max the greatest number allowed; null where it is no number
 * @param unit what a number counts
 * @param declared what kind of codes of the policy it is; null where it is no such code
 * @param codes the texts allowed, where the argument itself lists them
 */
public record Argument(
    String name,
    Class<?> type,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Unit unit,
    @Nullable CodeKind declared,
    List<String> codes) {

  /** Copies the list. */
  public Argument {
    codes = List.copyOf(codes);
  }

  /** A code of an enum. */
  public static <E extends Enum<E>> Argument code(String name, Class<E> type) {
    return new Argument(name, type, null, null, Unit.NONE, null, List.of());
  }

  /** A code of an enum, or one that the policy declares. */
  static <E extends Enum<E> & PolicyCode> Argument code(
      String name, Class<E> type, CodeKind declared) {
    return new Argument(name, type, null, null, Unit.NONE, declared, List.of());
  }

  /** A whole number. */
  public static Argument whole(String name, int min, int max, Unit unit) {
    return new Argument(
        name, int.class, BigDecimal.valueOf(min), BigDecimal.valueOf(max), unit, null, List.of());
  }

  /** A decimal number from 0. */
  public static Argument decimal(String name, long max, Unit unit) {
    return new Argument(
        name, double.class, BigDecimal.ZERO, BigDecimal.valueOf(max), unit, null, List.of());
  }

  /** A decimal number that is kept as exactly as it is written. */
  public static Argument exact(String name, BigDecimal min, BigDecimal max, Unit unit) {
    return new Argument(name, BigDecimal.class, min, max, unit, null, List.of());
  }

  /** One of some quoted codes. */
  public static Argument oneOf(String name, List<String> codes) {
    return new Argument(name, String.class, null, null, Unit.NONE, null, codes);
  }

  /** The quoted code of something that the manifest declares. */
  public static Argument text(String name, CodeKind declared) {
    return new Argument(name, String.class, null, null, Unit.NONE, declared, List.of());
  }

  /** The number that a value stands for: a code counts by its place in its list. */
  BigDecimal number(Object said) {
    return said instanceof String code
        ? BigDecimal.valueOf(codes.indexOf(code))
        : Arguments.number(said);
  }

  /** The value that a text says, as rules write it; null where it can be none. */
  public @Nullable Object read(String text) {
    if (type.isEnum() || type == String.class) {
      for (Object constant : type.isEnum() ? type.getEnumConstants() : codes.toArray()) {
        if (constant.toString().equals(text)) {
          return constant;
        }
      }
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return isWhole() ? (Object) number.intValueExact() : number;
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** The value that is passed to the method of a verb: a code of the policy comes as its text. */
  public Object taken(Object passed) {
    return type.isEnum() && passed instanceof String name ? new DeclaredCode(name) : passed;
  }

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return type == int.class;
  }
}

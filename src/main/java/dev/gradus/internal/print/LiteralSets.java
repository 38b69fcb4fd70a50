package dev.gradus.internal.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The lists that printed Java tests membership in. A list is printed as one text, which is one
 * constant of a class however long it is. Found is what compares as equal, so 0.5 is in a list that
 * holds 0.50.
 */
public final class LiteralSets {

  private static final String SEPARATOR = ", ";

  private LiteralSets() {}

  /** Whole numbers. */
  public static Set<Integer> wholes(String values) {
    return of(values, Integer::valueOf);
  }

  /** Decimal numbers. */
  public static Set<BigDecimal> decimals(String values) {
    return of(values, BigDecimal::new);
  }

  /** Dates. */
  public static Set<LocalDate> dates(String values) {
    return of(values, LocalDate::parse);
  }

  /** Codes. */
  public static Set<String> codes(String values) {
    return of(values, Function.identity());
  }

  /** Constants of an enum. */
  public static <E extends Enum<E>> Set<E> choices(Class<E> type, String values) {
    return of(values, name -> Enum.valueOf(type, name));
  }

  private static <T> Set<T> of(String values, Function<String, T> read) {
    return new TreeSet<>(Arrays.stream(values.split(SEPARATOR, -1)).map(read).toList());
  }
}

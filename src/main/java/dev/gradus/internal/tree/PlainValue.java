package dev.gradus.internal.tree;

import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.internal.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value the same way in every locale and on every machine. */
public final class PlainValue {

  private static final int CENTS = 2;
  private static final int GROUP = 3;

  private PlainValue() {}

  /** Equal numbers in one form: 40.10 as 40.1, 5E+6 as 5000000. */
  public static BigDecimal normalised(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The value as rule files write it: {@code 0.35}, {@code C}, {@code 2020-01-31}. */
  public static String of(Object value) {
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(PlainValue::of).collect(Collectors.joining(", ", "(", ")"));
    }
    return value.toString();
  }

  /** The value as a sentence shows it: amounts with separators, the unknown in words. */
  public static String spoken(Field field, @Nullable Object value, String language) {
    if (value == null) {
      return Words.in(language).say("value.unknown");
    }
    return field.unit() == Unit.CURRENCY && value instanceof BigDecimal amount
        ? grouped(amount)
        : of(value);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** At most two decimals, and a comma between thousands. */
  private static String grouped(BigDecimal amount) {
    String plain = plain(amount.setScale(CENTS, RoundingMode.HALF_EVEN));
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - GROUP;
        i > (plain.startsWith("-") ? 1 : 0);
        i -= GROUP) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}

package dev.gradus.internal.lang;

import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value the same way in every locale and on every machine. */
public final class PlainValue {

  private PlainValue() {}

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
      return language.equals("zh") ? "未知" : "unknown";
    }
    return field.unit() == Unit.CURRENCY && value instanceof BigDecimal amount ? grouped(amount) : of(value);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String grouped(BigDecimal amount) {
    // A new one each time: DecimalFormat is not thread-safe.
    DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(amount);
  }
}

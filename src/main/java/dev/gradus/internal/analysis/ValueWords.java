package dev.gradus.internal.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Made-up values in words. */
final class ValueWords {

  private ValueWords() {}

  /** Values by path, null for an unknown one: {@code credit.score unknown, loan.secured = true}. */
  static String words(Map<String, ? extends @Nullable Object> values) {
    List<String> words = new ArrayList<>();
    values.forEach((path, value) -> words.add(word(path, value)));
    return String.join(", ", words);
  }

  /** What a key stands for: a field has a value, a test holds or does not. */
  private static String word(String key, @Nullable Object value) {
    if (value == null) {
      return key + " unknown";
    }
    boolean test = key.contains(" ");
    return test && value.equals(true)
        ? key
        : test ? "not ( " + key + " )" : key + " = " + word(value);
  }

  /** Such a customer: {@code a customer with credit.score unknown}, or {@code every customer}. */
  static String customer(Map<String, ? extends @Nullable Object> values) {
    return values.isEmpty() ? "every customer" : "a customer with " + words(values);
  }

  /** One value. */
  static String word(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}

package dev.gradus.internal.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Made-up values in words. */
final class ValueWords {

  private ValueWords() {}

  /** Values by path: {@code type = INDIVIDUAL, loan.secured = true}. */
  static String words(Map<String, Object> values) {
    List<String> words = new ArrayList<>();
    values.forEach((path, value) -> words.add(path + " = " + word(value)));
    return String.join(", ", words);
  }

  /** One value. */
  static String word(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}

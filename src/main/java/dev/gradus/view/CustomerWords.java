package dev.gradus.view;

import dev.gradus.decision.Aspect;
import dev.gradus.field.Field;
import dev.gradus.internal.text.GroupedDigits;
import dev.gradus.internal.words.Words;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What decisions are made of, in the words of one language for a customer. Immutable. */
final class CustomerWords {

  private final Words words;

  CustomerWords(Language language) {
    this.words = Words.in(language.code());
  }

  String say(String key) {
    return words.say(key);
  }

  String say(String key, Map<String, ?> values) {
    return words.say(key, values);
  }

  /** A code of a decision. */
  String code(Enum<?> code) {
    return words.code("customer", code);
  }

  /** What an aspect is called within a sentence: your risk grade. */
  /**
   * What of the outcome an aspect affects, as the middle of a sentence.
   *
   * @param wording has the names of those that are the policy's own
   */
  String affected(Aspect aspect, Wording wording) {
    return words
        .code("customer.affected", "Aspect", aspect.name())
        .orElseGet(() -> wording.named(aspect.name()));
  }

  String days(int days) {
    return words.count("value.days", days);
  }

  String months(int months) {
    return words.count("value.months", months);
  }

  /**
   * The name of an aspect.
   *
   * @param wording has the names of those that are the policy's own
   */
  String aspect(Aspect aspect, Wording wording) {
    return words
        .code("customer", "Aspect", aspect.name())
        .orElseGet(() -> wording.named(aspect.name()));
  }

  /** Things that stand side by side: a, b and c. */
  String enumerated(List<String> items) {
    return words.enumerated(items);
  }

  /** Several clauses of one sentence. */
  String clauses(List<String> clauses) {
    return words.joined("value.clauses", clauses);
  }

  /** Conditions that must all hold. */
  String together(List<String> conditions) {
    return words.joined("customer.change.and", conditions);
  }

  /** A name and what is said of it. */
  String pair(String name, String what) {
    return words.say("value.pair", Map.of("name", name, "text", what));
  }

  /** An adjustment in percentage points of the listed rate. */
  String rate(int adjustmentBp) {
    if (adjustmentBp == 0) {
      return words.say("customer.rate.listed");
    }
    String percent = percent(BigDecimal.valueOf(Math.abs(adjustmentBp), 4), "#,##0.##");
    return words.say(
        adjustmentBp > 0 ? "customer.rate.above" : "customer.rate.below",
        Map.of("percent", percent));
  }

  /** A cover as a share of what the customer would owe. */
  String coverage(BigDecimal cover) {
    return words.say("customer.coverage", Map.of("percent", percent(cover, "0.##########")));
  }

  /**
   * A value as people write it: amounts with separators, fractions as percentages, codes in words.
   */
  String value(@Nullable Field field, @Nullable String plain) {
    if (field == null || plain == null) {
      return plain == null ? words.say("value.unknown") : plain;
    }
    return switch (field.type()) {
      case DECIMAL -> number(field, new BigDecimal(plain));
      case FLAG -> words.say(Boolean.parseBoolean(plain) ? "value.yes" : "value.no");
      case CHOICE ->
          words.find("code." + field.valueType().getSimpleName() + "." + plain).orElse(plain);
      default -> plain;
    };
  }

  private String number(Field field, BigDecimal number) {
    return switch (field.unit()) {
      case CURRENCY -> GroupedDigits.of(number);
      case RATIO -> percent(number, "#,##0.#");
      default -> format("0.##", number);
    };
  }

  private String percent(BigDecimal fraction, String pattern) {
    return words.say("value.percent", Map.of("n", format(pattern, fraction.movePointRight(2))));
  }

  private static String format(String pattern, BigDecimal number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }
}

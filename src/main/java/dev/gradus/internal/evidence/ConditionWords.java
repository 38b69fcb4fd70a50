package dev.gradus.internal.evidence;

import dev.gradus.decision.Evidence;
import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what a test asks of a field: "at least 85", "less than 0.3". */
public final class ConditionWords {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private ConditionWords() {}

  /** What several tests of one field ask of it together. */
  public static String of(Field field, List<Evidence> tests, Words words) {
    return words.joined(
        "explanation.condition.and",
        tests.stream().map(test -> one(field, test, words)).distinct().toList());
  }

  private static String one(Field field, Evidence test, Words words) {
    return words.say(
        key(test.operator(), test.threshold().equals("null")),
        Map.of("value", threshold(field, test, words)));
  }

  private static String key(String operator, boolean ofPresence) {
    return switch (operator) {
      case ">=" -> "explanation.condition.at-least";
      case ">" -> "explanation.condition.more-than";
      case "<=" -> "explanation.condition.at-most";
      case "<" -> "explanation.condition.less-than";
      case "!=" -> ofPresence ? "explanation.condition.known" : "explanation.condition.not-equal";
      case "in" -> "explanation.condition.one-of";
      case "not in" -> "explanation.condition.none-of";
      case "contains" -> "explanation.condition.containing";
      case "not contains" -> "explanation.condition.lacking";
      default -> ofPresence ? "explanation.condition.unknown" : "explanation.condition.equal";
    };
  }

  /** An amount has separators. */
  private static String threshold(Field field, Evidence test, Words words) {
    boolean amount = field.unit() == Unit.CURRENCY && NUMBER.matcher(test.threshold()).matches();
    return amount
        ? PlainValue.spoken(field, new BigDecimal(test.threshold()), words.language())
        : test.threshold();
  }
}

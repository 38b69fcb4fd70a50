package dev.gradus.internal.evidence;

import dev.gradus.decision.Evidence;
import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.internal.tree.PlainValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what a test asks of a field: "at least 85", "below 0.3". */
public final class ConditionWords {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private ConditionWords() {}

  /** What several tests of one field ask of it together. */
  public static Text of(Field field, List<Evidence> tests) {
    return new Text(
        tests.stream()
            .map(test -> english(test, threshold(field, test)))
            .distinct()
            .collect(Collectors.joining(" and ")),
        tests.stream()
            .map(test -> chinese(test, threshold(field, test)))
            .distinct()
            .collect(Collectors.joining("且")));
  }

  private static String english(Evidence test, String threshold) {
    return switch (test.operator()) {
      case ">=" -> "at least " + threshold;
      case ">" -> "more than " + threshold;
      case "<=" -> "at most " + threshold;
      case "<" -> "less than " + threshold;
      case "!=" -> threshold.equals("null") ? "a known value" : "other than " + threshold;
      case "in" -> "one of " + threshold;
      case "not in" -> "none of " + threshold;
      default -> threshold.equals("null") ? "nothing" : threshold;
    };
  }

  private static String chinese(Evidence test, String threshold) {
    return switch (test.operator()) {
      case ">=" -> "不低于 " + threshold;
      case ">" -> "高于 " + threshold;
      case "<=" -> "不高于 " + threshold;
      case "<" -> "低于 " + threshold;
      case "!=" -> threshold.equals("null") ? "已知" : "不为 " + threshold;
      case "in" -> "属于 " + threshold;
      case "not in" -> "不属于 " + threshold;
      default -> threshold.equals("null") ? "未提供" : "为 " + threshold;
    };
  }

  /** An amount has separators. */
  private static String threshold(Field field, Evidence test) {
    boolean amount = field.unit() == Unit.CURRENCY && NUMBER.matcher(test.threshold()).matches();
    return amount
        ? PlainValue.spoken(field, new BigDecimal(test.threshold()), "en")
        : test.threshold();
  }
}

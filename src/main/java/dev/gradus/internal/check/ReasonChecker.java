package dev.gradus.internal.check;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.words.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a reason to its rule: a placeholder names a field that the rule tests, and a number is one
 * that stands in the rule. So a reason cannot go on naming a threshold that somebody has changed.
 */
final class ReasonChecker {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  /** Words that multiply the number before them, with their powers of ten. */
  private static final Map<String, Integer> POWERS = powers();

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![A-Za-z0-9_.])(?<![A-Za-z]-)"
              + "(?:(?<date>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
              + "(?: ?(?<unit>%|\\uFF05|"
              + String.join("|", POWERS.keySet())
              + "))?)"
              + "(?![A-Za-z0-9_])");

  private final RuleNumbers numbers;
  private final ProblemLog log;

  ReasonChecker(RuleNumbers numbers, ProblemLog log) {
    this.numbers = numbers;
    this.log = log;
  }

  /** Checks the reason that a token holds. */
  void check(Token token) {
    String text = token.text();
    StringBuilder rest = new StringBuilder(text);
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      placeholder(token, placeholder);
      for (int i = placeholder.start(); i < placeholder.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    int brace = Math.max(rest.indexOf("{"), rest.indexOf("}"));
    if (brace >= 0) {
      error(
          token,
          brace,
          "placeholder",
          "A placeholder is a field in curly brackets: {credit.overdueStreak}.");
    }
    Matcher number = NUMBER.matcher(rest);
    while (number.find()) {
      if (!stands(number)) {
        error(
            token,
            number.start(),
            "number-in-reason",
            "The reason says "
                + number.group()
                + ", but the rule does not. Write what the rule tests or grants.");
      }
    }
  }

  private void placeholder(Token token, Matcher placeholder) {
    String path = placeholder.group(1);
    if (!numbers.paths().contains(path)) {
      error(
          token,
          placeholder.start(),
          "placeholder",
          "The reason names {"
              + path
              + "}, which the rule does not test."
              + Suggestion.didYouMean(path, numbers.paths()));
    }
  }

  private boolean stands(Matcher number) {
    if (number.group("date") != null) {
      return numbers.dates().contains(number.group("date"));
    }
    BigDecimal value = new BigDecimal(number.group("digits").replace(",", ""));
    String unit = number.group("unit");
    if (unit == null) {
      return numbers.numbers().contains(PlainValue.normalised(value));
    }
    Integer power = POWERS.get(unit);
    return power == null
        ? numbers.ratios().contains(PlainValue.normalised(value.movePointLeft(2)))
        : numbers.numbers().contains(PlainValue.normalised(value.movePointRight(power)));
  }

  private static Map<String, Integer> powers() {
    Map<String, Integer> powers = new LinkedHashMap<>();
    for (String language : Words.LANGUAGES) {
      for (String entry : Words.in(language).parts("language.powers")) {
        String[] wordAndPower = entry.split(" ", 2);
        powers.put(wordAndPower[0], Integer.valueOf(wordAndPower[1]));
      }
    }
    return powers;
  }

  private void error(Token token, int offset, String code, String message) {
    log.error(token, token.text().codePointCount(0, offset), code, message);
  }
}

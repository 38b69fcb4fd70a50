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
import java.util.stream.Stream;

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

  private static final char CHINESE_ZERO = '\u3007';

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
      blank(rest, placeholder);
    }
    int brace = Math.max(rest.indexOf("{"), rest.indexOf("}"));
    if (brace >= 0) {
      error(
          token,
          brace,
          "placeholder",
          "A placeholder is a field in curly brackets: {credit.overdueStreak}.");
    }
    Matcher number = NUMBER.matcher(rest.toString());
    while (number.find()) {
      if (!stands(number)) {
        untrue(token, number.start(), number.group());
      }
      blank(rest, number);
    }
    digits(token, rest);
    for (SpelledNumbers language : SpelledNumbers.LANGUAGES) {
      for (SpelledNumbers.Spelled spelled : language.find(rest.toString())) {
        if (!stands(spelled)) {
          untrue(token, spelled.start(), spelled.words());
        }
      }
    }
  }

  /** Leaves what has been read out of what is read next. */
  private static void blank(StringBuilder text, Matcher read) {
    for (int i = read.start(); i < read.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }

  private void untrue(Token token, int offset, String number) {
    error(
        token,
        offset,
        "number-in-reason",
        "The reason says "
            + number
            + ", but the rule does not. Write what the rule tests or grants.");
  }

  /**
   * Digits that no reader of numbers reads: full-width, circled, Roman and those of other scripts.
   */
  @SuppressWarnings("CharacterGetNumericValue") // circled and Roman digits are what is meant
  private void digits(Token token, CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      boolean digit =
          switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> c > '9';
            case Character.LETTER_NUMBER -> c != CHINESE_ZERO;
            case Character.OTHER_NUMBER -> true;
            default -> false;
          };
      if (digit) {
        int value = Character.getNumericValue(c);
        error(
            token,
            i,
            "digit",
            "'"
                + Character.toString(c)
                + "' is no plain digit."
                + (value >= 0
                    ? " Write " + value + "."
                    : " Write the number in digits from 0 to 9."));
      }
      i += Character.charCount(c);
    }
  }

  private boolean stands(SpelledNumbers.Spelled spelled) {
    Stream<BigDecimal> values = spelled.values().stream().map(PlainValue::normalised);
    return values.anyMatch(
        value -> numbers.numbers().contains(value) || (spelled.percent() && isRatio(value)));
  }

  private boolean isRatio(BigDecimal percentage) {
    return numbers.ratios().contains(PlainValue.normalised(percentage.movePointLeft(2)));
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
        ? isRatio(value)
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

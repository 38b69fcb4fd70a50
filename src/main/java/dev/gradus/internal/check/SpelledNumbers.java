package dev.gradus.internal.check;

import dev.gradus.internal.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the numbers that a text spells in the words of a language, such as "from nine instalments"
 * or 自九期起, so that they can be held to the rule like digits.
 */
final class SpelledNumbers {

  /** One for each language in which reasons are written. */
  static final List<SpelledNumbers> LANGUAGES =
      Words.LANGUAGES.stream().map(language -> new SpelledNumbers(Words.in(language))).toList();

  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

  /**
   * A number in words.
   *
   * @param start where it begins in the text
   * @param words what the text says
   * @param values what it may mean: itself, or the months of as many years
   * @param percent whether it is a percentage
   */
  record Spelled(int start, String words, List<BigDecimal> values, boolean percent) {}

  private final Map<String, BigDecimal> numerals;
  private final Map<String, BigDecimal> multipliers;

  /** From here on a multiplier multiplies all that stands before it: a thousand, 万. */
  private final BigDecimal large;

  /** By how much a numeral before a numeral counts more. */
  private final BigDecimal sideBySide;

  private final Pattern numeral;
  private final Pattern number;
  private final Pattern uncounted;
  private final Pattern counted;
  private final Pattern years;
  private final Pattern tenths;
  private final Pattern point;
  private final Pattern percentAfter;

  private SpelledNumbers(Words words) {
    this.numerals = values(words.parts("language.numerals"));
    this.multipliers = values(words.parts("language.multipliers"));
    String one =
        Stream.concat(numerals.keySet().stream(), multipliers.keySet().stream())
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|", "(?:", ")"));
    boolean spaced = words.language().equals("en");
    this.large = BigDecimal.valueOf(spaced ? 1_000 : 10_000);
    this.sideBySide = BigDecimal.valueOf(spaced ? 1 : 10);
    this.numeral = pattern(one);
    String whole = spaced ? "\\b" + one + "(?:(?: |-| and )" + one + ")*" : one + "+";
    String decimals =
        spaced
            ? "(?: " + any(words, "language.point") + "(?: " + one + ")+)?\\b"
            : "(?:" + any(words, "language.point") + one + "+)?";
    String spelled = whole + decimals;
    this.number =
        pattern(
            "(?<percent>"
                + any(words, "language.percent-before")
                + "\\s*)?(?<number>"
                + spelled
                + ")");
    this.uncounted = pattern(any(words, "language.uncounted"));
    this.counted = pattern("\\s*(?:an? )?" + any(words, "language.counted"));
    this.years = pattern("\\s*(?:an? )?" + any(words, "language.years"));
    this.tenths = pattern("\\s*" + any(words, "language.tenths"));
    this.point = pattern(any(words, "language.point"));
    this.percentAfter = pattern("\\s*" + any(words, "language.percent-after"));
  }

  private static Map<String, BigDecimal> values(List<String> entries) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (String entry : entries) {
      String[] wordAndValue = entry.split(" ", 2);
      values.put(wordAndValue[0], new BigDecimal(wordAndValue[1]));
    }
    return values;
  }

  /** One of the texts of a list; nothing where the list is empty. */
  private static String any(Words words, String key) {
    String alternatives = String.join("|", words.parts(key));
    return alternatives.isEmpty() ? "(?!)" : "(?:" + alternatives + ")";
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  /** The numbers in a text, in their order. */
  List<Spelled> find(String text) {
    String plain = uncounted.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    List<Spelled> found = new ArrayList<>();
    Matcher matcher = number.matcher(plain);
    while (matcher.find()) {
      String after = plain.substring(matcher.end());
      BigDecimal value = decimal(matcher.group("number"));
      boolean inYears = years.matcher(after).lookingAt();
      boolean inTenths = tenths.matcher(after).lookingAt();
      if (inTenths) {
        value = value.multiply(BigDecimal.TEN); // three tenths are 30 per cent
      }
      if (isNumber(value, inYears, after)) {
        found.add(
            new Spelled(
                matcher.start(),
                matcher.group(),
                inYears ? List.of(value, value.multiply(MONTHS_OF_A_YEAR)) : List.of(value),
                inTenths
                    || matcher.group("percent") != null
                    || percentAfter.matcher(after).lookingAt()));
      }
    }
    return found;
  }

  /**
   * "One" and "half" are seldom numbers unless something is counted; a year is "a year" as well.
   */
  private boolean isNumber(BigDecimal value, boolean inYears, String after) {
    int one = value.compareTo(BigDecimal.ONE);
    return one > 0 || (counted.matcher(after).lookingAt() && !(one == 0 && inYears));
  }

  /** What words say that may have decimals: "one point two five", 一点二五. */
  private BigDecimal decimal(String words) {
    Matcher between = point.matcher(words);
    if (!between.find()) {
      return value(words);
    }
    StringBuilder number = new StringBuilder();
    number.append(value(words.substring(0, between.start())).toPlainString()).append('.');
    Matcher each = numeral.matcher(words.toLowerCase(Locale.ROOT));
    each.region(between.end(), words.length());
    while (each.find()) {
      number.append(value(each.group()).toPlainString());
    }
    return new BigDecimal(number.toString());
  }

  /** What words such as "two hundred and fifty" or 二百五十 say. */
  private BigDecimal value(String words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal pending = BigDecimal.ZERO;
    boolean tens = false; // whether the last numeral was a ten or more, as the one for twenty
    Matcher each = this.numeral.matcher(words.toLowerCase(Locale.ROOT));
    while (each.find()) {
      BigDecimal multiplier = multipliers.get(each.group());
      if (multiplier == null) {
        // Digits side by side are a year in Chinese; tens and units add up, as those of English do.
        BigDecimal numeral = Objects.requireNonNull(numerals.get(each.group()));
        pending = (tens ? pending : pending.multiply(sideBySide)).add(numeral);
        tens = numeral.compareTo(BigDecimal.TEN) >= 0;
      } else if (multiplier.compareTo(large) < 0) {
        section = section.add(multiplier.multiply(pending.max(BigDecimal.ONE)));
        pending = BigDecimal.ZERO;
      } else {
        BigDecimal before = section.add(pending).max(BigDecimal.ONE);
        total = total.add(multiplier.multiply(before));
        section = BigDecimal.ZERO;
        pending = BigDecimal.ZERO;
      }
    }
    return total.add(section).add(pending);
  }
}

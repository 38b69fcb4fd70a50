package dev.gradus.internal.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells a text that does not say why. Whoever is refused must learn what it was; "internal policy"
 * or "not enough points" tells nobody anything. The list is part of the documentation for authors,
 * which a test holds to it.
 */
public final class VagueReasonCheck {

  /** What no stated reason may say, in small letters. */
  public static final List<String> PHRASES =
      List.of(
          "internal policy",
          "internal policies",
          "internal standards",
          "internal criteria",
          "company policy",
          "bank policy",
          "our standards",
          "our criteria",
          "our requirements",
          "insufficient score",
          "insufficient points",
          "not enough points",
          "qualifying score",
          "scoring system",
          "overall score",
          "overall assessment",
          "not suitable",
          "not eligible",
          "did not qualify",
          "does not qualify",
          "various reasons",
          "other reasons",
          "business reasons",
          "内部政策",
          "内部规定",
          "内部标准",
          "本行政策",
          "我行政策",
          "公司政策",
          "综合评分",
          "评分不足",
          "积分不足",
          "综合评估",
          "综合评定",
          "系统判定",
          "系统评定",
          "资质不足",
          "不符合要求",
          "不符合标准",
          "不符合我行",
          "不符合本行",
          "其他原因",
          "综合原因");

  /** An English text of fewer words says nothing in particular. */
  public static final int LEAST_WORDS = 4;

  /** A Chinese text of fewer characters says nothing in particular. */
  public static final int LEAST_CHARACTERS = 6;

  private VagueReasonCheck() {}

  /** The vague phrase that a text holds, in whatever case. */
  public static Optional<String> phrase(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return PHRASES.stream().filter(plain::contains).findFirst();
  }

  /** Whether a text is too short to say anything in particular. */
  static boolean tooShort(String text) {
    long characters = text.codePoints().filter(Character::isIdeographic).count();
    return characters > 0
        ? characters < LEAST_CHARACTERS
        : text.strip().split("\\s+", -1).length < LEAST_WORDS;
  }

  /** What is wrong with a stated text; empty where nothing is. */
  public static Optional<String> complaint(String text) {
    Optional<String> phrase = phrase(text);
    if (phrase.isPresent()) {
      return Optional.of(of(phrase.get()));
    }
    return tooShort(text) ? Optional.of(SHORT) : Optional.empty();
  }

  /** What is wrong with a text that holds a vague phrase. */
  public static String of(String phrase) {
    return "'"
        + phrase
        + "' does not tell the customer what it was. Name the fact, such as 'Two instalments are overdue'.";
  }

  private static final String SHORT =
      "The text is too short to tell the customer what it was. Name the fact, such as 'Two instalments are overdue'.";
}

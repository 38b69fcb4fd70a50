package dev.gradus.internal.source;

import dev.gradus.internal.words.Words;
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
      Words.LANGUAGES.stream()
          .flatMap(language -> Words.in(language).parts("language.vague").stream())
          .toList();

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

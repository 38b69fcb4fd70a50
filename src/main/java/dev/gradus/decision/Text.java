package dev.gradus.decision;

import org.jspecify.annotations.Nullable;

/**
 * A sentence in the languages of a policy. Immutable; the text form holds no word of it, since
 * reasons hold values.
 *
 * @param en the English sentence
 * @param zh the Chinese sentence; null where the policy does not declare Chinese
 */
public record Text(String en, @Nullable String zh) {

  /** The sentence in a language, by its ISO 639 code; English where there is no such sentence. */
  public String in(String language) {
    return language.equals("zh") && zh != null ? zh : en;
  }

  @Override
  public String toString() {
    return "Text[values withheld]";
  }
}

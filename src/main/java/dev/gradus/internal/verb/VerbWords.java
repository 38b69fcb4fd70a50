package dev.gradus.internal.verb;

import dev.gradus.decision.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of a verb.
 *
 * @param effect what a call does, with {@code {0}}, {@code {1}} in the place of its arguments
 * @param outcome what the outcome is called that it makes
 */
record VerbWords(Text effect, Text outcome) {

  private static final Properties EN = read("en");
  private static final Properties ZH = read("zh");

  /** The words of a verb of the library. */
  static VerbWords of(String verb) {
    Text effect = text(verb);
    return new VerbWords(effect, effect);
  }

  /** The text with a key in both languages: one file for each language has them. */
  static Text text(String key) {
    return new Text(word(EN, key), word(ZH, key));
  }

  private static String word(Properties words, String key) {
    return Objects.requireNonNull(
        words.getProperty(key + ".words"), () -> "There are no words for '" + key + "'.");
  }

  private static Properties read(String language) {
    String file = "verbs_" + language + ".properties";
    Properties words = new Properties();
    try (InputStream in = VerbWords.class.getResourceAsStream(file);
        InputStreamReader text =
            new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    return words;
  }
}

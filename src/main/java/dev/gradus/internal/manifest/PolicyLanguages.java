package dev.gradus.internal.manifest;

import dev.gradus.decision.Text;
import dev.gradus.internal.words.Words;
import java.util.function.Function;

/**
 * The languages that a policy declares. The library's own sentences are written in these and no
 * others. Immutable and thread-safe.
 */
public final class PolicyLanguages {

  private final boolean chinese;

  private PolicyLanguages(boolean chinese) {
    this.chinese = chinese;
  }

  /** The languages of a policy. */
  public static PolicyLanguages of(Manifest manifest) {
    return new PolicyLanguages(manifest.locales().contains("zh"));
  }

  /** A sentence of the bundles, with places that are the same in each of the languages. */
  public Sentence sentence(String key) {
    return new Sentence(
        Words.in("en").template(key), chinese ? Words.in("zh").template(key) : null);
  }

  /**
   * A text in each of the languages.
   *
   * @param sentence writes the sentence with the words of one language
   */
  public Text write(Function<Words, String> sentence) {
    return new Text(
        sentence.apply(Words.in("en")), chinese ? sentence.apply(Words.in("zh")) : null);
  }
}

package dev.gradus.internal.manifest;

import dev.gradus.decision.Text;
import dev.gradus.internal.words.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places, in the languages of a policy. Immutable.
 *
 * @param en the English sentence
 * @param zh the Chinese sentence; null where the policy does not declare Chinese
 */
public record Sentence(Template en, @Nullable Template zh) {

  /** The sentence in which some places are filled already. */
  public Sentence with(String place, Object value) {
    return new Sentence(en.with(place, value), zh == null ? null : zh.with(place, value));
  }

  /** The text, once all places that are left have a value. */
  public Text fill(Map<String, ?> values) {
    return new Text(en.fill(values), zh == null ? null : zh.fill(values));
  }
}

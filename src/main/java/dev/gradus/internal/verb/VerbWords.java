package dev.gradus.internal.verb;

import dev.gradus.decision.Text;
import dev.gradus.internal.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a verb, with {@code {0}}, {@code {1}} in the place of its arguments.
 *
 * @param effect what a call does
 * @param effects what a call does one of whose arguments is a certain value: of 0 "the same day",
 *     of 1 "in 1 day"; the first that fits holds
 * @param outcome what the outcome is called that it makes
 */
record VerbWords(Text effect, Map<Object, Text> effects, Text outcome) {

  /** Words that are the same whatever the arguments are. */
  static VerbWords of(Text effect, Text outcome) {
    return new VerbWords(effect, Map.of(), outcome);
  }

  /** The words of a verb of the library. */
  static VerbWords of(String verb) {
    String key = "verb." + verb;
    Text effect =
        new Text(Words.in("en").template(key).text(), Words.in("zh").template(key).text());
    Map<Object, Text> effects = new LinkedHashMap<>();
    effects.put(0, effect(key, 0));
    effects.put(1, effect(key, 1));
    return new VerbWords(effect, effects, effect);
  }

  private static Text effect(String key, int number) {
    return new Text(
        Words.in("en").template(key, number).text(), Words.in("zh").template(key, number).text());
  }

  /** What a call with some arguments does. */
  Text effect(List<Object> said) {
    for (Map.Entry<Object, Text> special : effects.entrySet()) {
      if (said.contains(special.getKey())) {
        return special.getValue();
      }
    }
    return effect;
  }
}

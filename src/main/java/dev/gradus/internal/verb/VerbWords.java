package dev.gradus.internal.verb;

import dev.gradus.decision.Text;
import dev.gradus.internal.words.Words;
import java.util.List;

/**
 * The words of a verb, with {@code {0}}, {@code {1}} in the place of its arguments.
 *
 * @param effect what a call does
 * @param effectOfNone what a call does one of whose arguments is 0: "the same day"
 * @param effectOfOne what a call does one of whose arguments is 1: "in 1 day"
 * @param outcome what the outcome is called that it makes
 */
record VerbWords(Text effect, Text effectOfNone, Text effectOfOne, Text outcome) {

  /** Words that are the same whatever the arguments are. */
  static VerbWords of(Text effect, Text outcome) {
    return new VerbWords(effect, effect, effect, outcome);
  }

  /** The words of a verb of the library. */
  static VerbWords of(String verb) {
    String key = "verb." + verb;
    Text effect =
        new Text(Words.in("en").template(key).text(), Words.in("zh").template(key).text());
    return new VerbWords(effect, effect(key, 0), effect(key, 1), effect);
  }

  private static Text effect(String key, int number) {
    return new Text(
        Words.in("en").template(key, number).text(), Words.in("zh").template(key, number).text());
  }

  /** What a call with some arguments does. */
  Text effect(List<Object> said) {
    if (said.contains(0)) {
      return effectOfNone;
    }
    return said.contains(1) ? effectOfOne : effect;
  }
}

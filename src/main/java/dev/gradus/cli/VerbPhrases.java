package dev.gradus.cli;

import dev.gradus.decision.Reason;
import dev.gradus.decision.Text;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Verb;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what one verb said among the effects of a reason. The effects are written with the verb's
 * own words, so these words find them again.
 */
final class VerbPhrases {

  private final Pattern english;
  private final Pattern chinese;

  private VerbPhrases(Verb verb) {
    this.english = pattern(verb.en());
    this.chinese = pattern(verb.zh());
  }

  /** The phrases of a stage's verb. */
  static VerbPhrases of(Stage stage, String verb) {
    Method method =
        Arrays.stream(stage.findings().getMethods())
            .filter(candidate -> candidate.getName().equals(verb))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No verb '" + verb + "' in " + stage));
    return new VerbPhrases(method.getAnnotation(Verb.class));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(Pattern.quote(words).replace("{0}", "\\E(.+?)\\Q"));
  }

  /**
   * The first argument of the verb as a number, summed over its calls; empty where the reason has
   * no such effect.
   */
  OptionalInt sum(Reason reason) {
    List<Integer> numbers =
        effects(reason.effect().en(), "; ")
            .map(english::matcher)
            .filter(Matcher::matches)
            .map(matcher -> Integer.valueOf(matcher.group(1)))
            .toList();
    return numbers.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(numbers.stream().mapToInt(Integer::intValue).sum());
  }

  /** The effect as it is worded in a language; empty where the reason has no such effect. */
  Optional<String> phrase(Reason reason, Language language) {
    Text effect = reason.effect();
    if (language == Language.ZH && effect.zh() != null) {
      return effects(effect.zh(), "；").filter(part -> chinese.matcher(part).matches()).findFirst();
    }
    return effects(effect.en(), "; ").filter(part -> english.matcher(part).matches()).findFirst();
  }

  private static Stream<String> effects(String effect, String separator) {
    return Arrays.stream(effect.split(separator));
  }
}

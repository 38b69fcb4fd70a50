package dev.gradus.internal.evidence;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.text.GroupedDigits;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.internal.words.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the aspects of an outcome are called in a sentence. */
public final class AspectWords {

  private AspectWords() {}

  /**
   * The name of an aspect.
   *
   * @param vocabulary has the names of those that are not the library's own
   */
  public static String of(Aspect aspect, Vocabulary vocabulary, Words words) {
    return words
        .code("explanation", "Aspect", aspect.name())
        .orElseGet(() -> vocabulary.outcomeWords(aspect.name()).in(words.language()));
  }

  /**
   * A value of an aspect; null where no rule limits it.
   *
   * @param vocabulary has the words of the codes that are the policy's own
   */
  public static String value(
      Aspect aspect, @Nullable Object value, Vocabulary vocabulary, Words words) {
    if (value instanceof BigDecimal amount && aspect.equals(Aspect.AMOUNT)) {
      return GroupedDigits.of(amount);
    }
    if (value != null) {
      return vocabulary
          .valueWords(aspect.name(), value)
          .map(text -> text.in(words.language()))
          .orElseGet(() -> PlainValue.of(value));
    }
    return words.say(aspect.equals(Aspect.TERM) ? "explanation.unlimited" : "explanation.none");
  }
}

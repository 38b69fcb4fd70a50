package dev.gradus.internal.evidence;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.whatif.AspectOutcomes;
import dev.gradus.internal.words.Words;

/** What the aspects of an outcome are called in a sentence. */
public final class AspectWords {

  private AspectWords() {}

  /** The name of an aspect. */
  public static String of(Aspect aspect, Words words) {
    return words.code("explanation", aspect);
  }

  /** A value of an aspect, as {@link AspectOutcomes#text} gives it. */
  public static String value(Aspect aspect, String value, Words words) {
    if (!value.equals(AspectOutcomes.NONE)) {
      return value;
    }
    return words.say(aspect == Aspect.TERM ? "explanation.unlimited" : "explanation.none");
  }
}

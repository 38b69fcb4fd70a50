package dev.gradus.internal.evidence;

import dev.gradus.decision.Text;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Merge;
import dev.gradus.internal.words.Words;
import java.util.List;

/** What a rule did, in the words of its verbs. */
public final class EffectText {

  private EffectText() {}

  /** The effects of a rule's calls, joined to one phrase in both languages. */
  public static Text of(List<VerbCall> calls) {
    return new Text(in("en", calls), in("zh", calls));
  }

  private static String in(String language, List<VerbCall> calls) {
    return Words.in(language)
        .joined(
            "value.clauses",
            calls.stream()
                .map(call -> phrase(call.verb().words(call.arguments()).in(language), call))
                .toList());
  }

  private static String phrase(String pattern, VerbCall call) {
    String phrase = pattern;
    for (int i = 0; i < call.arguments().size(); i++) {
      phrase = phrase.replace("{" + i + "}", argument(call, i));
    }
    return phrase;
  }

  /** What is added up carries its sign. */
  private static String argument(VerbCall call, int index) {
    Object value = call.arguments().get(index);
    boolean signed =
        (call.verb().merge() == Merge.ADD || call.verb().merge() == Merge.EVIDENCE)
            && value instanceof Integer number
            && number > 0;
    return (signed ? "+" : "") + PlainValue.of(value);
  }
}

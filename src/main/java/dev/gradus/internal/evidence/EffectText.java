package dev.gradus.internal.evidence;

import dev.gradus.decision.Text;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Merge;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule did, in the words of its verbs. */
public final class EffectText {

  private EffectText() {}

  /** The effects of a rule's calls, joined to one phrase in both languages. */
  public static Text of(List<VerbCall> calls) {
    return new Text(
        calls.stream()
            .map(call -> phrase(call.verb().words().en(), call))
            .collect(Collectors.joining("; ")),
        calls.stream()
            .map(call -> phrase(call.verb().words().in("zh"), call))
            .collect(Collectors.joining("；")));
  }

  private static String phrase(String pattern, VerbCall call) {
    String phrase = pattern;
    for (int i = 0; i < call.arguments().size(); i++) {
      String place = "{" + i + "}";
      phrase = fewDays(phrase, place, call.arguments().get(i)).replace(place, argument(call, i));
    }
    return phrase;
  }

  /** Nobody says "in 0 days" or "every 1 days". */
  private static String fewDays(String pattern, String place, Object value) {
    if (value.equals(0)) {
      return pattern.replace("in " + place + " days", "the same day");
    }
    return value.equals(1) ? pattern.replace(place + " days", "1 day") : pattern;
  }

  /** What is added up carries its sign. */
  private static String argument(VerbCall call, int index) {
    Object value = call.arguments().get(index);
    boolean signed =
        call.verb().merge() == Merge.ADD && value instanceof Integer number && number > 0;
    return (signed ? "+" : "") + PlainValue.of(value);
  }
}

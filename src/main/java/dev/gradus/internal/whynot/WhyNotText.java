package dev.gradus.internal.whynot;

import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.Distance;
import dev.gradus.decision.RuleCheck;
import dev.gradus.decision.Target;
import dev.gradus.field.Unit;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Says why an outcome is not the one asked about: what limits it, what would bring it about, and
 * what is lacking.
 *
 * @param target what was asked about
 * @param actual what was decided instead
 * @param reached whether it was decided after all
 * @param bringing the rules that would bring it about
 * @param forbidding the rules that fired against it
 */
record WhyNotText(
    Target target,
    String actual,
    boolean reached,
    List<RuleCheck> bringing,
    List<RuleCheck> forbidding) {
  @Override
  public String toString() {
    return "WhyNotText[values withheld]";
  }

  String in(Words words) {
    if (reached) {
      return words.say("explanation.why-not.reached", Map.of("actual", actual));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say("explanation.why-not.other", Map.of("actual", actual, "target", target.name())));
    if (!forbidding.isEmpty()) {
      sentences.add(
          words.say("explanation.why-not.forbidden", Map.of("rules", ids(forbidding, words))));
    }
    if (target.kind() != Target.Kind.MODE && bringing.stream().noneMatch(WhyNotText::met)) {
      lacking(sentences, words);
    }
    return words.joined("value.sentences", sentences);
  }

  private void lacking(List<String> sentences, Words words) {
    if (bringing.isEmpty()) {
      sentences.add(words.say("explanation.why-not.unproposed", Map.of("target", target.name())));
      return;
    }
    sentences.add(
        words.say(
            "explanation.why-not.unmet",
            Map.of("target", target.name(), "rules", ids(bringing, words))));
    points().ifPresent(points -> sentences.add(words.count("explanation.why-not.points", points)));
  }

  private static String ids(List<RuleCheck> rules, Words words) {
    return words.joined("value.list", rules.stream().map(RuleCheck::rule).toList());
  }

  private static boolean met(RuleCheck check) {
    return check.condition().state() == ConditionCheck.State.MET;
  }

  /** The fewest points that the nearest rule lacks, where points are all that it lacks. */
  private Optional<String> points() {
    return bringing.stream()
        .map(check -> new OpenTests(check.condition()).tests())
        .filter(tests -> tests.size() == 1)
        .map(tests -> tests.get(0).distance())
        .filter(Objects::nonNull)
        .filter(distance -> distance.unit() == Unit.POINTS && distance.by().signum() > 0)
        .map(Distance::by)
        .min(Comparator.naturalOrder())
        .map(PlainValue::of);
  }
}

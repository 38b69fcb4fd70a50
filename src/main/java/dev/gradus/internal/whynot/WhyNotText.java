package dev.gradus.internal.whynot;

import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.Distance;
import dev.gradus.decision.RuleCheck;
import dev.gradus.decision.Target;
import dev.gradus.decision.Text;
import dev.gradus.field.Unit;
import dev.gradus.internal.tree.PlainValue;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words why an outcome is not the one asked about: what forbids it, what would bring it about, what
 * is lacking.
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

  Text text() {
    if (reached) {
      return new Text("It is " + actual + ".", "结果即为 " + actual + "。");
    }
    Text first =
        new Text(
            "It is " + actual + ", not " + target.name() + ".",
            "结果为 " + actual + "，而非 " + target.name() + "。");
    return join(join(first, forbidden()), lacking());
  }

  private Text forbidden() {
    if (forbidding.isEmpty()) {
      return new Text("", "");
    }
    String ids = forbidding.stream().map(RuleCheck::rule).collect(Collectors.joining(", "));
    return new Text(" In its way: " + ids + ".", "受限于 " + ids + "。");
  }

  private Text lacking() {
    if (target.kind() == Target.Kind.MODE) {
      return new Text("", "");
    }
    if (bringing.isEmpty()) {
      return new Text(" No rule of the policy proposes it.", "本政策无规则给出该结果。");
    }
    if (bringing.stream().anyMatch(this::met)) {
      return new Text("", "");
    }
    String ids = bringing.stream().map(RuleCheck::rule).collect(Collectors.joining(", "));
    Text none =
        new Text(
            " None of the rules that propose it is met: " + ids + ".", "给出该结果的规则均未满足：" + ids + "。");
    return points()
        .map(
            points ->
                join(none, new Text(" " + points + " points are lacking.", "尚缺 " + points + " 分。")))
        .orElse(none);
  }

  private boolean met(RuleCheck check) {
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

  private static Text join(Text one, Text two) {
    return new Text(one.en() + two.en(), one.in("zh") + two.in("zh"));
  }
}

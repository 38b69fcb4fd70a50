package dev.gradus.view;

import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.MissingField;
import dev.gradus.decision.PointsArithmetic;
import dev.gradus.decision.PrincipalReasons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a decision came about, for the lender's people: arithmetic, principal reasons, what would
 * change it.
 */
final class ExplanationSections {

  private final Wording words;

  ExplanationSections(Wording words) {
    this.words = words;
  }

  /** Every step of the points with the sum so far, and how they became a grade. */
  Page.Section points(PointsArithmetic points) {
    List<List<String>> rows = new ArrayList<>();
    for (PointsArithmetic.Step step : points.steps()) {
      rows.add(
          List.of(
              step.rule(),
              String.format(Locale.ROOT, "%+d", step.points()),
              String.valueOf(step.runningTotal()),
              words.phrase(step.rule())));
    }
    List<Page.Block> blocks = new ArrayList<>();
    blocks.add(
        new Page.Table(
            List.of(
                new Page.Column(words.say("rule", "规则"), false),
                new Page.Column(words.say("points", "加减分"), true),
                new Page.Column(words.say("so far", "累计"), true),
                new Page.Column(words.say("what it is about", "内容"), false)),
            rows));
    blocks.add(new Page.Paragraph(total(points)));
    if (!points.caps().isEmpty()) {
      blocks.add(new Page.Facts(points.caps().stream().map(this::cap).toList()));
    }
    return new Page.Section(
        words.say("How the risk points add up and become the grade", "风险分的构成与评级"), blocks);
  }

  private String total(PointsArithmetic points) {
    String held =
        points.sum() == points.total()
            ? words.say(
                "Total " + points.total() + " of 100.", "合计 " + points.total() + "（满分 100）。")
            : words.say(
                "Total " + points.sum() + ", held within 0 and 100: " + points.total() + ".",
                "合计 " + points.sum() + "，限于 0 至 100：" + points.total() + "。");
    String proposed =
        points.proposals().isEmpty()
            ? words.say(
                " No rule proposes a grade, so it is " + points.proposed() + ".",
                "无规则建议评级，故为 " + points.proposed() + "。")
            : words.say(
                " Proposed is "
                    + points.proposed()
                    + " ("
                    + words.joined(points.proposals())
                    + ").",
                "建议评级 " + points.proposed() + "（" + words.joined(points.proposals()) + "）。");
    String outcome =
        words.say(" The grade is " + points.grade() + ".", "评级为 " + points.grade() + "。");
    return held + proposed + outcome;
  }

  private Page.Fact cap(PointsArithmetic.Cap cap) {
    String what = words.say("grade at most " + cap.best(), "评级不高于 " + cap.best());
    String statutory = cap.statutory() ? words.say(", statutory", "，法定") : "";
    String decided = cap.decided() ? words.say(", decided", "，起决定作用") : "";
    return Page.Fact.of(
        cap.rule(), words.pair(what + statutory + decided, words.phrase(cap.rule())));
  }

  /** For what is less favourable than it might be, the reasons that decided it. */
  Page.Section principal(List<PrincipalReasons> all) {
    return new Page.Section(
        words.say("Principal reasons for what is less favourable", "不利结果的主要原因"),
        new PrincipalBlocks(words).of(all));
  }

  /** What the customer could change. */
  Page.Section counterfactuals(List<Counterfactual> all) {
    List<Page.Fact> facts = new ArrayList<>();
    for (Counterfactual one : all) {
      facts.add(Page.Fact.of(words.aspect(one.aspect()), words.text(one.text())));
    }
    return new Page.Section(
        words.say("What would change it", "怎样才会改变结果"), List.of(new Page.Facts(facts)));
  }

  private String effect(MissingField.Effect effect) {
    return words.aspect(effect.aspect())
        + " "
        + words.outcome(effect.aspect(), effect.from())
        + " → "
        + words.outcome(effect.aspect(), effect.to());
  }

  /** Which unknown fields mattered. */
  Page.Section missing(List<MissingField> all) {
    List<Page.Fact> facts = new ArrayList<>();
    for (MissingField field : all) {
      Map<String, List<String>> byValue = new LinkedHashMap<>();
      for (MissingField.Effect effect : field.effects()) {
        byValue.computeIfAbsent(effect.value(), value -> new ArrayList<>()).add(effect(effect));
      }
      List<String> details = new ArrayList<>();
      byValue.forEach(
          (value, effects) ->
              details.add(
                  words.pair(
                      words.say("With ", "取值 ") + value,
                      String.join(words.say("; ", "；"), effects))));
      facts.add(new Page.Fact(words.meaning(field.field()), List.of(field.field()), details));
    }
    return new Page.Section(
        words.say("Missing data that mattered", "有影响的缺失信息"), List.of(new Page.Facts(facts)));
  }
}

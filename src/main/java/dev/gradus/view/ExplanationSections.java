package dev.gradus.view;

import dev.gradus.decision.Aspect;
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
 * Explains to the lender's people how a decision came about: the arithmetic, the principal reasons,
 * and what would improve the outcome.
 */
final class ExplanationSections {

  private final Wording words;

  ExplanationSections(Wording words) {
    this.words = words;
  }

  /** Shows each step of the points with the running total, and how the total became a grade. */
  Page.Section points(PointsArithmetic points) {
    boolean byKind = points.steps().stream().anyMatch(step -> step.evidence() != null);
    List<Page.Column> columns = new ArrayList<>();
    columns.add(new Page.Column(words.say("officer.points.rule"), false));
    if (byKind) {
      columns.add(new Page.Column(words.say("officer.points.evidence"), false));
    }
    columns.add(new Page.Column(words.say("officer.points.points"), true));
    columns.add(new Page.Column(words.say("officer.points.total"), true));
    columns.add(new Page.Column(words.say("officer.points.about"), false));
    List<List<String>> rows = points.steps().stream().map(step -> row(step, byKind)).toList();
    List<Page.Block> blocks = new ArrayList<>();
    blocks.add(new Page.Table(columns, rows));
    if (points.steps().stream().anyMatch(ExplanationSections::isSurpassed)) {
      blocks.add(new Page.Paragraph(words.say("officer.points.once")));
    }
    blocks.add(new Page.Paragraph(total(points)));
    if (!points.caps().isEmpty()) {
      blocks.add(new Page.Facts(points.caps().stream().map(this::cap).toList()));
    }
    return new Page.Section(words.say("officer.heading.points"), blocks);
  }

  private List<String> row(PointsArithmetic.Step step, boolean byKind) {
    PointsArithmetic.EvidencePoints evidence = step.evidence();
    List<String> row = new ArrayList<>();
    row.add(step.rule());
    if (byKind) {
      row.add(evidence == null ? "" : words.code(evidence.kind(), "evidence"));
    }
    row.add(
        evidence != null && isSurpassed(step)
            ? "(" + signed(evidence.said()) + ")"
            : signed(step.points()));
    row.add(String.valueOf(step.runningTotal()));
    row.add(words.phrase(step.rule()));
    return row;
  }

  private static String signed(int points) {
    return String.format(Locale.ROOT, "%+d", points);
  }

  /** Whether another rule says as much or more for the same kind of evidence. */
  private static boolean isSurpassed(PointsArithmetic.Step step) {
    PointsArithmetic.EvidencePoints evidence = step.evidence();
    return evidence != null && evidence.said() != step.points();
  }

  private String total(PointsArithmetic points) {
    String total =
        words.say(
            points.sum() == points.total() ? "officer.points.sum" : "officer.points.held",
            Map.of("sum", points.sum(), "total", points.total()));
    String proposed =
        words.say(
            points.proposals().isEmpty() ? "officer.points.unproposed" : "officer.points.proposed",
            Map.of("grade", points.proposed(), "rules", words.listed(points.proposals())));
    String grade = words.say("officer.points.grade", Map.of("grade", points.grade()));
    return words.words().joined("value.sentences", List.of(total, proposed, grade));
  }

  private Page.Fact cap(PointsArithmetic.Cap cap) {
    List<String> what = new ArrayList<>();
    what.add(words.say("officer.cap", Map.of("grade", cap.best())));
    if (cap.statutory()) {
      what.add(words.say("officer.cap.statutory"));
    }
    if (cap.decided()) {
      what.add(words.say("officer.cap.decided"));
    }
    return Page.Fact.of(cap.rule(), words.pair(words.listed(what), words.phrase(cap.rule())));
  }

  /** Gives the reasons for each outcome that is less favourable than it might be. */
  Page.Section principal(List<PrincipalReasons> all) {
    return new Page.Section(
        words.say("officer.heading.principal"), new PrincipalBlocks(words).of(all));
  }

  /** Says what the customer could change. */
  Page.Section counterfactuals(List<Counterfactual> all) {
    List<Page.Fact> facts = new ArrayList<>();
    for (Counterfactual one : all) {
      facts.add(Page.Fact.of(words.aspect(one.aspect()), words.text(one.text())));
    }
    return new Page.Section(
        words.say("officer.heading.improvements"), List.of(new Page.Facts(facts)));
  }

  private String effect(MissingField.Effect effect) {
    Aspect aspect = effect.aspect();
    return words.say(
        "officer.missing.effect",
        Map.of(
            "aspect", words.aspect(aspect),
            "from", words.outcome(aspect, effect.from()),
            "to", words.outcome(aspect, effect.to())));
  }

  /** Lists the unknown fields that mattered, with what they would have changed. */
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
                      words.say("officer.missing.if", Map.of("value", value)),
                      words.clauses(effects))));
      facts.add(new Page.Fact(words.label(field.field()), List.of(field.field()), details));
    }
    return new Page.Section(words.say("officer.heading.missing"), List.of(new Page.Facts(facts)));
  }
}

package dev.gradus.view;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Referral;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Shift;
import dev.gradus.rules.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the lender's people what was decided: segment, referral, warnings, rules that fired. */
final class DecisionSections {

  private final Wording words;

  DecisionSections(Wording words) {
    this.words = words;
  }

  Page.Section segment(ServiceDecision decision) {
    List<Page.Fact> facts = new ArrayList<>();
    facts.add(
        Page.Fact.of(
            words.aspect(Aspect.GRADE),
            words.say(
                "officer.grade",
                Map.of("grade", decision.riskGrade(), "points", decision.riskPoints()))));
    if (decision.valueClass() != null) {
      facts.add(Page.Fact.of(words.say("officer.value-class"), decision.valueClass().name()));
    }
    if (decision.standing() != null) {
      facts.add(Page.Fact.of(words.say("officer.standing"), decision.standing().name()));
    }
    facts.add(Page.Fact.of(words.aspect(Aspect.TIER), decision.tier().name()));
    add(facts, Aspect.RECOMMENDATION, decision.recommendation());
    add(facts, Aspect.AUTHORITY, decision.authority());
    add(facts, Aspect.ASSET_CLASS, decision.assetClass());
    facts.add(
        Page.Fact.of(
            words.aspect(Aspect.MODE),
            decision.crmMode().name(),
            words.text(decision.transition().why())));
    LocalDate betterSince = decision.transition().betterSince();
    if (betterSince != null) {
      facts.add(Page.Fact.of(words.say("officer.better-since"), betterSince.toString()));
    }
    if (!decision.changes().isEmpty()) {
      facts.add(
          Page.Fact.of(
              words.say("officer.changes"),
              words.clauses(decision.changes().stream().map(this::change).toList())));
    }
    return new Page.Section(words.say("officer.heading.segment"), List.of(new Page.Facts(facts)));
  }

  private void add(List<Page.Fact> facts, Aspect aspect, @Nullable Enum<?> code) {
    if (code != null) {
      facts.add(Page.Fact.of(words.aspect(aspect), code.name()));
    }
  }

  private String change(Shift change) {
    return ChangePage.sentence(change, words.aspect(change.aspect()), words.words());
  }

  Page.Section referral(Referral referral) {
    List<Page.Fact> facts = new ArrayList<>();
    facts.add(Page.Fact.of(words.say("officer.referral.rules"), words.listed(referral.rules())));
    if (!referral.missing().isEmpty()) {
      facts.add(
          new Page.Fact(
              words.say("officer.referral.missing"),
              List.of(),
              referral.missing().stream()
                  .map(path -> words.label(path) + "  (" + path + ")")
                  .toList()));
    }
    return new Page.Section(words.say("officer.heading.referral"), List.of(new Page.Facts(facts)));
  }

  Page.Section warnings(List<RaisedWarning> warnings) {
    List<Page.Fact> facts = new ArrayList<>();
    for (RaisedWarning warning : warnings) {
      facts.add(
          new Page.Fact(
              warning.code().name(),
              List.of(warning.severity().name()),
              words.evidence(warning.evidence())));
    }
    return new Page.Section(words.say("officer.heading.warnings"), List.of(new Page.Facts(facts)));
  }

  /** The rules of a stage that fired, each with its text, effect, source and evidence. */
  List<Page.Section> reasons(ServiceDecision decision) {
    List<Page.Section> sections = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Page.Fact> facts =
          decision.reasons().stream()
              .filter(reason -> reason.stage() == stage)
              .map(this::reason)
              .toList();
      if (!facts.isEmpty()) {
        sections.add(
            new Page.Section(
                words.words().code("officer.heading", stage), List.of(new Page.Facts(facts))));
      }
    }
    return sections;
  }

  private Page.Fact reason(Reason reason) {
    String source =
        reason.source().isEmpty() ? "" : " [" + String.join(", ", reason.source()) + "]";
    List<String> details = new ArrayList<>();
    if (!reason.inForce()) {
      details.add(
          reason.overriddenBy().isEmpty()
              ? words.say("officer.not-in-force")
              : words.say(
                  "officer.overridden", Map.of("rules", words.listed(reason.overriddenBy()))));
    }
    if (reason.otherwise() != null) {
      details.add(words.text(reason.otherwise()));
    }
    details.addAll(words.evidence(reason.evidence()));
    return new Page.Fact(
        reason.rule(),
        List.of(words.text(reason.text()), "= " + words.text(reason.effect()) + source),
        details);
  }
}

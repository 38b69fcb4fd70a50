package dev.gradus.view;

import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Referral;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.rules.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was decided, for the lender's people: segment, referral, warnings, and the rules that fired.
 */
final class DecisionSections {

  private final Wording words;

  DecisionSections(Wording words) {
    this.words = words;
  }

  Page.Section segment(ServiceDecision decision) {
    List<Page.Fact> facts = new ArrayList<>();
    facts.add(
        Page.Fact.of(
            words.say("Risk grade", "风险等级"),
            decision.riskGrade()
                + words.say(
                    " with " + decision.riskPoints() + " of 100 points",
                    "，风险分 " + decision.riskPoints())));
    if (decision.valueClass() != null) {
      facts.add(Page.Fact.of(words.say("Value class", "价值类别"), decision.valueClass().name()));
    }
    if (decision.standing() != null) {
      facts.add(Page.Fact.of(words.say("Standing", "客户地位"), decision.standing().name()));
    }
    facts.add(Page.Fact.of(words.say("Tier", "服务层级"), decision.tier().name()));
    facts.add(
        Page.Fact.of(
            words.say("CRM mode", "CRM 模式"),
            decision.crmMode().name(),
            words.text(decision.transition().why())));
    LocalDate betterSince = decision.transition().betterSince();
    if (betterSince != null) {
      facts.add(Page.Fact.of("betterSince", betterSince.toString()));
    }
    return new Page.Section(words.say("Segment", "分群"), List.of(new Page.Facts(facts)));
  }

  Page.Section referral(Referral referral) {
    List<Page.Fact> facts = new ArrayList<>();
    facts.add(Page.Fact.of(words.say("Asked by", "触发规则"), words.joined(referral.rules())));
    if (!referral.missing().isEmpty()) {
      facts.add(
          new Page.Fact(
              words.say("Missing", "缺失信息"),
              List.of(),
              referral.missing().stream()
                  .map(path -> words.meaning(path) + "  (" + path + ")")
                  .toList()));
    }
    return new Page.Section(
        words.say("A person must look at this decision", "须人工审核"), List.of(new Page.Facts(facts)));
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
    return new Page.Section(words.say("Warnings", "预警"), List.of(new Page.Facts(facts)));
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
        sections.add(new Page.Section(heading(stage), List.of(new Page.Facts(facts))));
      }
    }
    return sections;
  }

  private Page.Fact reason(Reason reason) {
    String source =
        reason.source().isEmpty() ? "" : " [" + String.join(", ", reason.source()) + "]";
    return new Page.Fact(
        reason.rule(),
        List.of(words.text(reason.text()), "= " + words.text(reason.effect()) + source),
        words.evidence(reason.evidence()));
  }

  private String heading(Stage stage) {
    return switch (stage) {
      case ASSESS -> words.say("Reasons: assessing the customer", "理由：评估");
      case CLASSIFY -> words.say("Reasons: placing the customer", "理由：分类");
      case SERVE -> words.say("Reasons: serving the customer", "理由：服务");
    };
  }
}

package dev.gradus.view;

import dev.gradus.decision.Explanation;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.Referral;
import dev.gradus.decision.ServiceDecision;
import java.util.ArrayList;
import java.util.List;

/** A decision for the officer: what it asks for first, then what was decided, then why. */
final class OfficerPage {

  private final Wording words;
  private final DecisionSections decided;
  private final ExplanationSections explained;

  OfficerPage(Wording words) {
    this.words = words;
    this.decided = new DecisionSections(words);
    this.explained = new ExplanationSections(words);
  }

  Page of(Explanation explanation) {
    ServiceDecision decision = explanation.decision();
    PolicyId policy = decision.policy();
    return new Page(
        words.language(),
        words.say(
            "Customer " + decision.customerId() + " on " + decision.asOf(),
            "客户 " + decision.customerId() + "，" + decision.asOf()),
        List.of(
            words.say("Policy ", "政策 ")
                + policy.name()
                + " "
                + policy.version()
                + words.say(", fingerprint ", "，指纹 ")
                + policy.fingerprint()),
        sections(explanation));
  }

  /** All that is known of how a decision came about; the auditor reads it too. */
  List<Page.Section> sections(Explanation explanation) {
    ServiceDecision decision = explanation.decision();
    List<Page.Section> sections = new ArrayList<>();
    sections.add(decided.segment(decision));
    Referral referral = decision.referral();
    if (referral != null) {
      sections.add(decided.referral(referral));
    }
    if (!decision.warnings().isEmpty()) {
      sections.add(decided.warnings(decision.warnings()));
    }
    ServiceFacts service = new ServiceFacts(words);
    if (!decision.service().actions().isEmpty()) {
      sections.add(
          new Page.Section(
              words.say("To do", "待办"), List.of(service.tasks(decision.service().actions()))));
    }
    sections.add(
        new Page.Section(words.say("Service", "服务"), List.of(service.of(decision))));
    if (!explanation.principalReasons().isEmpty()) {
      sections.add(explained.principal(explanation.principalReasons()));
    }
    if (!explanation.counterfactuals().isEmpty()) {
      sections.add(explained.counterfactuals(explanation.counterfactuals()));
    }
    if (!explanation.missing().isEmpty()) {
      sections.add(explained.missing(explanation.missing()));
    }
    sections.add(explained.points(explanation.points()));
    sections.addAll(decided.reasons(decision));
    return sections;
  }
}

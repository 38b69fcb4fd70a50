package dev.gradus.view;

import dev.gradus.decision.Explanation;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.Referral;
import dev.gradus.decision.ServiceDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a decision for the officer: first what it asks for, then what was decided, then why. */
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
        words.say("officer.title", Map.of("id", decision.customerId(), "day", decision.asOf())),
        List.of(
            words.say(
                "officer.policy",
                Map.of(
                    "name", policy.name(),
                    "version", policy.version(),
                    "fingerprint", policy.fingerprint()))),
        sections(explanation));
  }

  /** Everything that is known about how a decision came about; the auditor reads it too. */
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
              words.say("officer.heading.tasks"),
              List.of(service.tasks(decision.service().actions()))));
    }
    sections.add(
        new Page.Section(words.say("officer.heading.service"), List.of(service.of(decision))));
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

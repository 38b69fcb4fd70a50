package dev.gradus.view;

import dev.gradus.decision.Explanation;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyRule;
import dev.gradus.record.DecisionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a decision for the auditor: the record, what was known, and all that the officer sees. */
final class AuditorPage {

  private final Wording words;
  private final Policy policy;

  AuditorPage(Wording words, Policy policy) {
    this.words = words;
    this.policy = policy;
  }

  Page of(Explanation explanation, DecisionRecord record) {
    ServiceDecision decision = explanation.decision();
    List<Page.Section> sections = new ArrayList<>();
    sections.add(record(record));
    sections.add(known(record));
    sections.addAll(new OfficerPage(words).sections(explanation));
    sections.add(rules(decision));
    return new Page(
        words.language(),
        words.say("auditor.title", Map.of("id", decision.customerId(), "day", decision.asOf())),
        List.of(),
        sections);
  }

  private Page.Section record(DecisionRecord record) {
    String previous = record.previousHash();
    List<Page.Fact> facts = new ArrayList<>();
    facts.add(Page.Fact.of(words.say("auditor.hash"), record.hash()));
    facts.add(
        Page.Fact.of(
            words.say("auditor.previous"),
            previous == null ? words.say("auditor.previous.none") : previous));
    facts.add(Page.Fact.of(words.say("auditor.format"), DecisionRecord.FORMAT));
    facts.add(Page.Fact.of(words.say("auditor.library"), "gradus " + record.libraryVersion()));
    facts.add(
        Page.Fact.of(
            words.say("auditor.policy"), record.policy().name() + " " + record.policy().version()));
    facts.add(Page.Fact.of(words.say("auditor.fingerprint"), record.policy().fingerprint()));
    facts.add(Page.Fact.of(words.say("auditor.in-force"), inForce()));
    return new Page.Section(words.say("auditor.heading.record"), List.of(new Page.Facts(facts)));
  }

  private String inForce() {
    LocalDate from = policy.effectiveFrom();
    LocalDate to = policy.effectiveTo();
    if (from == null) {
      return to == null
          ? words.say("auditor.in-force.always")
          : words.say("auditor.in-force.to", Map.of("to", to));
    }
    return to == null
        ? words.say("auditor.in-force.from", Map.of("from", from))
        : words.say("auditor.in-force.within", Map.of("from", from, "to", to));
  }

  private Page.Section known(DecisionRecord record) {
    List<List<String>> rows = new ArrayList<>();
    record.known().forEach((path, value) -> rows.add(List.of(words.label(path), value, path)));
    return new Page.Section(
        words.say("auditor.heading.known"),
        List.of(
            new Page.Table(
                List.of(
                    new Page.Column(words.say("auditor.known.meaning"), false),
                    new Page.Column(words.say("auditor.known.value"), false),
                    new Page.Column(words.say("auditor.known.field"), false)),
                rows)));
  }

  /** Where each rule that fired is defined. */
  private Page.Section rules(ServiceDecision decision) {
    Map<String, PolicyRule> rules =
        policy.rules().stream().collect(Collectors.toMap(PolicyRule::id, Function.identity()));
    List<List<String>> rows = new ArrayList<>();
    decision
        .reasons()
        .forEach(
            reason -> {
              PolicyRule rule = rules.get(reason.rule());
              rows.add(
                  List.of(
                      reason.rule(),
                      rule == null ? words.text(reason.text()) : words.phrase(reason.rule()),
                      String.join(", ", reason.source()),
                      rule == null ? "" : rule.file() + ":" + rule.line()));
            });
    return new Page.Section(
        words.say("auditor.heading.rules"),
        List.of(
            new Page.Table(
                List.of(
                    new Page.Column(words.say("auditor.rules.rule"), false),
                    new Page.Column(words.say("auditor.rules.about"), false),
                    new Page.Column(words.say("auditor.rules.source"), false),
                    new Page.Column(words.say("auditor.rules.file"), false)),
                rows)));
  }
}

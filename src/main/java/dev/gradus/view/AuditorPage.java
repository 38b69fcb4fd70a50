package dev.gradus.view;

import dev.gradus.decision.Explanation;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyRule;
import dev.gradus.record.DecisionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A decision for the auditor: the record, what was known, and everything that the officer sees. */
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
        words.say(
            "Record of the decision on customer "
                + decision.customerId()
                + " on "
                + decision.asOf(),
            "客户 " + decision.customerId() + " 于 " + decision.asOf() + " 的决策记录"),
        List.of(),
        sections);
  }

  private Page.Section record(DecisionRecord record) {
    String previous = record.previousHash();
    List<Page.Fact> facts = new ArrayList<>();
    facts.add(Page.Fact.of(words.say("Hash (SHA-256)", "哈希 (SHA-256)"), record.hash()));
    facts.add(
        Page.Fact.of(
            words.say("Record before", "上一条记录"),
            previous == null ? words.say("not chained", "未链接") : previous));
    facts.add(Page.Fact.of(words.say("Format", "格式"), DecisionRecord.FORMAT));
    facts.add(Page.Fact.of(words.say("Library", "程序库"), "gradus " + record.libraryVersion()));
    facts.add(
        Page.Fact.of(
            words.say("Policy", "政策"), record.policy().name() + " " + record.policy().version()));
    facts.add(Page.Fact.of(words.say("Fingerprint", "指纹"), record.policy().fingerprint()));
    facts.add(Page.Fact.of(words.say("In force", "有效期"), inForce()));
    return new Page.Section(words.say("Record", "记录"), List.of(new Page.Facts(facts)));
  }

  private String inForce() {
    String from =
        policy.effectiveFrom() == null ? "" : words.say("from ", "自 ") + policy.effectiveFrom();
    String to = policy.effectiveTo() == null ? "" : words.say("to ", "至 ") + policy.effectiveTo();
    String both = (from + " " + to).strip();
    return both.isEmpty() ? words.say("always", "长期") : both;
  }

  private Page.Section known(DecisionRecord record) {
    List<List<String>> rows = new ArrayList<>();
    record.known().forEach((path, value) -> rows.add(List.of(words.meaning(path), value, path)));
    return new Page.Section(
        words.say("What was known", "已知信息"),
        List.of(
            new Page.Table(
                List.of(
                    new Page.Column(words.say("what", "含义"), false),
                    new Page.Column(words.say("value", "值"), false),
                    new Page.Column(words.say("field", "字段"), false)),
                rows)));
  }

  /** Where each rule that fired stands. */
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
                      words.phrase(reason.rule()),
                      String.join(", ", reason.source()),
                      rule == null ? "" : rule.file() + ":" + rule.line()));
            });
    return new Page.Section(
        words.say("The rules that fired, and where they stand", "触发的规则及其出处"),
        List.of(
            new Page.Table(
                List.of(
                    new Page.Column(words.say("rule", "规则"), false),
                    new Page.Column(words.say("what it is about", "内容"), false),
                    new Page.Column(words.say("source", "依据"), false),
                    new Page.Column(words.say("file", "文件"), false)),
                rows)));
  }
}

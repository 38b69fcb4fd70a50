package dev.gradus.cli;

import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Referral;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyRule;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One decision in full, as text for a person: what was decided, how it came about, and what follows
 * from it.
 */
final class Explanation {

  private static final VerbPhrases POINTS = VerbPhrases.of(Stage.ASSESS, "addRiskPoints");
  private static final VerbPhrases CAP = VerbPhrases.of(Stage.ASSESS, "capGrade");

  private final Map<String, String> phrases;
  private final Language language;
  private final EvidenceText evidence;

  /**
   * An explainer of the decisions of a policy.
   *
   * @param policy the policy that decided
   * @param language the language of the text; a policy's own texts are English where it has no
   *     others
   */
  Explanation(Policy policy, Language language) {
    this.phrases =
        policy.rules().stream().collect(Collectors.toMap(PolicyRule::id, PolicyRule::phrase));
    this.language = language;
    this.evidence = new EvidenceText(policy.fields(), language);
  }

  /** The text, each line with its end. */
  String of(ServiceDecision decision) {
    Page page = new Page();
    segment(page, decision);
    points(page, decision);
    caps(page, decision);
    for (Stage stage : Stage.values()) {
      reasons(page, decision, stage);
    }
    new ServiceText(language).write(page, decision.service());
    warnings(page, decision);
    referral(page, decision.referral());
    return page.text();
  }

  private void segment(Page page, ServiceDecision decision) {
    page.line(
        say(
            "Customer " + decision.customerId() + " on " + decision.asOf(),
            "客户 " + decision.customerId() + "，" + decision.asOf()));
    page.line(
        say("Policy ", "政策 ")
            + decision.policy().name()
            + " "
            + decision.policy().version()
            + say(", fingerprint ", "，指纹 ")
            + decision.policy().fingerprint());
    page.heading(say("Segment", "分群"));
    page.entry(
        say("Risk grade", "风险等级"),
        decision.riskGrade()
            + say(
                " with " + decision.riskPoints() + " of 100 points",
                "，风险分 " + decision.riskPoints()));
    if (decision.valueClass() != null) {
      page.entry(say("Value class", "价值类别"), decision.valueClass().toString());
    }
    if (decision.standing() != null) {
      page.entry(say("Standing", "客户地位"), decision.standing().toString());
    }
    page.entry(say("Tier", "服务层级"), decision.tier().toString());
    page.entry(
        say("CRM mode", "CRM 模式"),
        decision.crmMode().toString(),
        decision.transition().why().in(language.code()));
    if (decision.transition().betterSince() != null) {
      page.entry("betterSince", decision.transition().betterSince().toString());
    }
  }

  private void points(Page page, ServiceDecision decision) {
    page.heading(say("How the risk points add up", "风险分的构成"));
    int sum = 0;
    for (Reason reason : decision.reasons()) {
      OptionalInt points = POINTS.sum(reason);
      if (points.isPresent()) {
        sum += points.getAsInt();
        page.entry(reason.rule(), signed(points.getAsInt()) + "  " + phrase(reason));
      }
    }
    String total = String.format("%5d", sum);
    String held =
        sum == decision.riskPoints()
            ? ""
            : say("  held within 0 and 100: ", "  限于 0 至 100：") + decision.riskPoints();
    page.entry(say("Total", "合计"), total + held);
  }

  private static String signed(int points) {
    return String.format("%+5d", points);
  }

  /** What a rule is about: its phrase stands in the policy in English only. */
  private String phrase(Reason reason) {
    String phrase = phrases.getOrDefault(reason.rule(), "");
    return language == Language.EN || reason.text().zh() == null
        ? phrase
        : reason.text().in(language.code());
  }

  private void caps(Page page, ServiceDecision decision) {
    List<Reason> capping =
        decision.reasons().stream()
            .filter(reason -> CAP.phrase(reason, language).isPresent())
            .toList();
    if (!capping.isEmpty()) {
      page.heading(say("Caps on the grade, whatever the points", "评级上限（不论分数）"));
      capping.forEach(
          reason ->
              page.entry(
                  reason.rule(),
                  CAP.phrase(reason, language).orElse("") + say(": ", "：") + phrase(reason)));
    }
  }

  private void reasons(Page page, ServiceDecision decision, Stage stage) {
    List<Reason> ofStage =
        decision.reasons().stream().filter(reason -> reason.stage() == stage).toList();
    if (ofStage.isEmpty()) {
      return;
    }
    page.heading(
        switch (stage) {
          case ASSESS -> say("Reasons: assessing the customer", "理由：评估");
          case CLASSIFY -> say("Reasons: placing the customer", "理由：分类");
          case SERVE -> say("Reasons: serving the customer", "理由：服务");
        });
    for (Reason reason : ofStage) {
      List<String> paragraphs = new ArrayList<>();
      paragraphs.add(reason.text().in(language.code()));
      paragraphs.add("= " + reason.effect().in(language.code()) + source(reason));
      paragraphs.addAll(evidence.of(reason.evidence()));
      page.entry(reason.rule(), paragraphs);
    }
  }

  private String source(Reason reason) {
    return reason.source().isEmpty() ? "" : " [" + String.join(", ", reason.source()) + "]";
  }

  private void warnings(Page page, ServiceDecision decision) {
    if (decision.warnings().isEmpty()) {
      return;
    }
    page.heading(say("Warnings", "预警"));
    for (RaisedWarning warning : decision.warnings()) {
      List<String> paragraphs = new ArrayList<>();
      paragraphs.add(warning.severity().toString());
      paragraphs.addAll(evidence.of(warning.evidence()));
      page.entry(warning.code().toString(), paragraphs);
    }
  }

  private void referral(Page page, @Nullable Referral referral) {
    if (referral == null) {
      return;
    }
    page.heading(say("A person must look at this decision", "须人工审核"));
    page.entry(say("Asked by", "触发规则"), String.join(", ", referral.rules()));
    if (!referral.missing().isEmpty()) {
      page.entry(
          say("Missing", "缺失信息"),
          referral.missing().stream()
              .map(path -> evidence.meaning(path) + "  (" + path + ")")
              .toList());
    }
  }

  private String say(String en, String zh) {
    return language.pick(en, zh);
  }
}

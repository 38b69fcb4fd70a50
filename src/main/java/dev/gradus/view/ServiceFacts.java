package dev.gradus.view;

import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Offer;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Task;
import dev.gradus.decision.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The service granted, for the lender's people. */
final class ServiceFacts {

  private final Wording words;

  ServiceFacts(Wording words) {
    this.words = words;
  }

  Page.Facts of(ServiceDecision decision) {
    Service service = decision.service();
    List<Page.Fact> facts = new ArrayList<>();
    Integer target = service.approval().targetDays();
    facts.add(
        Page.Fact.of(
            words.say("Approval", "审批"),
            service.approval().channel()
                + (target == null ? "" : words.say(", within ", "，时限 ") + words.days(target))));
    facts.add(
        Page.Fact.of(
            words.say("Manager", "客户经理"),
            service.manager()
                + (service.serviceTeam() ? words.say(", with a service team", "，另配服务团队") : "")));
    facts.add(Page.Fact.of(words.say("Rate", "利率"), rate(service.pricing())));
    terms(facts, service.terms());
    facts.add(Page.Fact.of(words.say("Monitoring", "监测"), monitoring(service.monitoring())));
    List<String> contacts =
        service.contacts().stream()
            .map(
                plan -> plan.channel() + words.say(" every ", " 每 ") + words.days(plan.everyDays()))
            .toList();
    add(facts, words.say("Contacts", "联系"), String.join(words.say("; ", "；"), contacts));
    if (!service.offers().isEmpty()) {
      facts.add(
          new Page.Fact(
              words.say("Offers", "推荐产品"),
              service.offers().stream().map(this::offer).toList(),
              List.of()));
    }
    decision
        .outcomes()
        .forEach((name, value) -> facts.add(Page.Fact.of(words.named(name), value.text())));
    return new Page.Facts(facts);
  }

  /** What is to be done, the most urgent first. */
  Page.Table tasks(List<Task> tasks) {
    return new Page.Table(
        List.of(
            new Page.Column(words.say("what", "事项"), false),
            new Page.Column(words.say("who", "责任人"), false),
            new Page.Column(words.say("when", "时限"), false)),
        tasks.stream()
            .map(task -> List.of(task.what().name(), task.who().name(), when(task)))
            .toList());
  }

  private String when(Task task) {
    return task.dueInDays() == 0
        ? words.say("today", "当天")
        : words.say("within " + words.days(task.dueInDays()), words.days(task.dueInDays()) + "内");
  }

  private String offer(Offer offer) {
    return words.pair(
            offer.product() + " (" + words.text(offer.name()) + ")", words.text(offer.why()))
        + " ["
        + offer.rule()
        + "]";
  }

  private String rate(Pricing pricing) {
    String adjustment =
        pricing.adjustmentBp() == 0
            ? words.say("as listed", "按标准利率")
            : String.format(Locale.ROOT, "%+d", pricing.adjustmentBp()) + words.say(" bp", " 个基点");
    return pricing.rateType() == null
        ? adjustment
        : adjustment + words.say(", ", "，") + pricing.rateType();
  }

  private void terms(List<Page.Fact> facts, Terms terms) {
    List<String> limits = new ArrayList<>();
    Integer months = terms.maxTermMonths();
    if (months != null) {
      limits.add(words.say("at most " + months + " months", "期限不超过 " + months + " 个月"));
    }
    BigDecimal cover = terms.minCoverage();
    if (cover != null) {
      limits.add(
          words.say("cover from " + cover.toPlainString(), "担保覆盖率不低于 " + cover.toPlainString()));
    }
    facts.add(
        Page.Fact.of(
            words.say("Terms", "条款"),
            limits.isEmpty()
                ? words.say("as asked for", "按申请")
                : String.join(words.say("; ", "；"), limits)));
    add(facts, words.say("Repayment", "还款方式"), words.joined(terms.repaymentOptions()));
    add(facts, words.say("Documents", "资料"), words.joined(terms.documents()));
  }

  private static void add(List<Page.Fact> facts, String label, String text) {
    if (!text.isEmpty()) {
      facts.add(Page.Fact.of(label, text));
    }
  }

  private String monitoring(Monitoring monitoring) {
    Integer days = monitoring.everyDays();
    String interval =
        days == null
            ? words.say("no regular one", "无定期监测")
            : words.say("every " + words.days(days), "每 " + words.days(days));
    return monitoring.watched().isEmpty()
        ? interval
        : words.pair(interval, words.joined(monitoring.watched()));
  }
}

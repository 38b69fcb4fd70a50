package dev.gradus.view;

import dev.gradus.decision.Approval;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Offer;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Task;
import dev.gradus.decision.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows the lender's people the service that was granted. */
final class ServiceFacts {

  private final Wording words;

  ServiceFacts(Wording words) {
    this.words = words;
  }

  Page.Facts of(ServiceDecision decision) {
    Service service = decision.service();
    List<Page.Fact> facts = new ArrayList<>();
    Approval approval = service.approval();
    if (approval != null) {
      facts.add(Page.Fact.of(words.aspect(Aspect.APPROVAL), approval(approval)));
    }
    facts.add(Page.Fact.of(words.say("officer.manager"), manager(service)));
    Pricing pricing = service.pricing();
    if (pricing != null) {
      facts.add(Page.Fact.of(words.say("officer.rate"), rate(pricing)));
    }
    if (approval != null) {
      terms(facts, service.terms());
    }
    facts.add(Page.Fact.of(words.say("officer.monitoring"), monitoring(service.monitoring())));
    List<String> contacts =
        service.contacts().stream()
            .map(
                plan ->
                    words.say(
                        "officer.contact",
                        Map.of("channel", plan.channel(), "interval", every(plan.everyDays()))))
            .toList();
    add(facts, words.say("officer.contacts"), words.clauses(contacts));
    if (!service.offers().isEmpty()) {
      facts.add(
          new Page.Fact(
              words.say("officer.offers"),
              service.offers().stream().map(this::offer).toList(),
              List.of()));
    }
    decision
        .outcomes()
        .forEach((name, value) -> facts.add(Page.Fact.of(words.named(name), value.text())));
    return new Page.Facts(facts);
  }

  /** Lists the tasks, the most urgent first. */
  Page.Table tasks(List<Task> tasks) {
    return new Page.Table(
        List.of(
            new Page.Column(words.say("officer.task.what"), false),
            new Page.Column(words.say("officer.task.who"), false),
            new Page.Column(words.say("officer.task.when"), false)),
        tasks.stream()
            .map(
                task ->
                    List.of(
                        task.what().name(),
                        task.who().name(),
                        words.words().count("officer.task.due", task.dueInDays())))
            .toList());
  }

  private String approval(Approval approval) {
    Integer target = approval.targetDays();
    return target == null
        ? approval.channel().name()
        : words.say(
            "officer.approval.within",
            Map.of("channel", approval.channel(), "days", words.days(target)));
  }

  private String manager(Service service) {
    return service.serviceTeam()
        ? words.say("officer.manager.team", Map.of("manager", service.manager()))
        : service.manager().name();
  }

  private String offer(Offer offer) {
    return words.say(
        "officer.offer",
        Map.of(
            "product", offer.product(),
            "name", words.text(offer.name()),
            "why", words.text(offer.why()),
            "rule", offer.rule()));
  }

  private String rate(Pricing pricing) {
    String rate =
        pricing.adjustmentBp() == 0
            ? words.say("officer.rate.listed")
            : words.say(
                "officer.rate.adjusted",
                Map.of("adjustment", String.format(Locale.ROOT, "%+d", pricing.adjustmentBp())));
    return pricing.rateType() == null
        ? rate
        : words.say("officer.rate.type", Map.of("rate", rate, "type", pricing.rateType()));
  }

  private void terms(List<Page.Fact> facts, Terms terms) {
    List<String> limits = new ArrayList<>();
    Integer months = terms.maxTermMonths();
    if (months != null) {
      limits.add(
          words.say(
              "officer.terms.term", Map.of("months", words.words().count("value.months", months))));
    }
    BigDecimal amount = terms.maxAmount();
    if (amount != null) {
      limits.add(words.say("officer.terms.amount", Map.of("amount", words.amount(amount))));
    }
    BigDecimal cover = terms.minCoverage();
    if (cover != null) {
      limits.add(words.say("officer.terms.coverage", Map.of("coverage", cover.toPlainString())));
    }
    facts.add(
        Page.Fact.of(
            words.say("officer.terms"),
            limits.isEmpty() ? words.say("officer.terms.requested") : words.clauses(limits)));
    add(facts, words.say("officer.repayment"), words.listed(terms.repaymentOptions()));
    add(facts, words.say("officer.documents"), words.listed(terms.documents()));
  }

  private static void add(List<Page.Fact> facts, String label, String text) {
    if (!text.isEmpty()) {
      facts.add(Page.Fact.of(label, text));
    }
  }

  private String monitoring(Monitoring monitoring) {
    Integer days = monitoring.everyDays();
    LocalDate next = monitoring.nextReviewOn();
    String interval = days == null ? words.say("officer.monitoring.none") : every(days);
    if (next != null) {
      interval = words.say("officer.monitoring.next", Map.of("interval", interval, "day", next));
    }
    return monitoring.watched().isEmpty()
        ? interval
        : words.pair(interval, words.listed(monitoring.watched()));
  }

  private String every(int days) {
    return words.words().count("officer.every", days);
  }
}

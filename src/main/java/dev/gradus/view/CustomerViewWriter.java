package dev.gradus.view;

import dev.gradus.decision.Approval;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.Offer;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.text.GroupedDigits;
import dev.gradus.policy.Policy;
import dev.gradus.policy.ReviewContact;
import dev.gradus.rules.Document;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RateType;
import dev.gradus.rules.Recommendation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what a customer is told of a decision. */
final class CustomerViewWriter {

  private final Explanation explanation;
  private final Policy policy;
  private final CustomerDisclosure shown;
  private final Wording wording;
  private final CustomerWords words;

  CustomerViewWriter(Explanation explanation, Policy policy, Language language) {
    this.explanation = explanation;
    this.policy = policy;
    this.shown = new CustomerDisclosure(policy, explanation.decision());
    this.wording = new Wording(policy, explanation.decision(), language);
    this.words = new CustomerWords(language);
  }

  CustomerView view() {
    ServiceDecision decision = explanation.decision();
    CustomerReasons reasons = new CustomerReasons(explanation, policy, shown, wording.language());
    return new CustomerView(
        wording.language().code(),
        decision.customerId(),
        decision.asOf(),
        decision.referral() != null,
        outcome(decision),
        reasons.all(),
        reasons.withheld(),
        new CustomerChanges(shown, wording).of(explanation.counterfactuals()),
        new CustomerMissing(shown, wording).of(explanation),
        decision.service().terms().documents().stream().map(this::document).toList(),
        decision.service().offers().stream().map(this::offer).toList(),
        review());
  }

  private String document(PolicyCode document) {
    return document instanceof Document own
        ? words.code(own)
        : wording.code(document.name(), "document");
  }

  private List<CustomerView.Item> outcome(ServiceDecision decision) {
    Service service = decision.service();
    List<CustomerView.Item> items = new ArrayList<>();
    items.add(item(Aspect.GRADE, words.code(decision.riskGrade())));
    items.add(item(Aspect.TIER, words.code(decision.tier())));
    Recommendation recommendation = decision.recommendation();
    if (recommendation != null) {
      items.add(item(Aspect.RECOMMENDATION, words.code(recommendation)));
    }
    Approval approval = service.approval();
    if (approval != null) {
      items.add(item(Aspect.APPROVAL, approval(approval)));
    }
    BigDecimal amount = service.terms().maxAmount();
    if (amount != null) {
      items.add(item(Aspect.AMOUNT, GroupedDigits.of(amount)));
    }
    Pricing pricing = service.pricing();
    if (pricing != null) {
      items.add(item(Aspect.RATE, rate(pricing)));
    }
    Integer months = service.terms().maxTermMonths();
    if (months != null) {
      items.add(item(Aspect.TERM, words.months(months)));
    }
    BigDecimal cover = service.terms().minCoverage();
    if (cover != null && cover.signum() > 0) {
      items.add(item(Aspect.COVERAGE, words.coverage(cover)));
    }
    decision
        .outcomes()
        .forEach(
            (name, value) ->
                items.add(
                    new CustomerView.Item(wording.named(name), wording.value(name, value.text()))));
    if (!service.terms().repaymentOptions().isEmpty()) {
      items.add(
          new CustomerView.Item(
              words.say("customer.repayment"),
              words.clauses(
                  service.terms().repaymentOptions().stream().map(words::code).toList())));
    }
    items.add(new CustomerView.Item(words.say("customer.contact"), words.code(service.manager())));
    return items;
  }

  private String approval(Approval approval) {
    String channel = words.code(approval.channel());
    Integer target = approval.targetDays();
    return target == null
        ? channel
        : words.say(
            "customer.approval.within", Map.of("approval", channel, "days", words.days(target)));
  }

  private String rate(Pricing pricing) {
    String rate = words.rate(pricing.adjustmentBp());
    RateType type = pricing.rateType();
    return type == null
        ? rate
        : words.say(
            "customer.rate.type", Map.of("rate", rate, "type", wording.words().code("code", type)));
  }

  private CustomerView.Item item(Aspect aspect, String text) {
    return new CustomerView.Item(words.aspect(aspect, wording), text);
  }

  /** A product by its name, with the reason if that is harmless. */
  private CustomerView.Item offer(Offer offer) {
    String why = wording.text(offer.why());
    boolean harmless = shown.rule(offer.rule()) && shown.text(why);
    return new CustomerView.Item(wording.text(offer.name()), harmless ? why : "");
  }

  private String review() {
    ReviewContact contact = policy.reviewContact();
    String zh = contact == null ? null : contact.zh();
    String route =
        contact == null
            ? words.say("customer.review.contact")
            : zh != null && wording.language() == Language.ZH ? zh : contact.en();
    return wording.words().joined("value.sentences", List.of(words.say("customer.review"), route));
  }
}

package dev.gradus.view;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.Offer;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.Policy;
import dev.gradus.policy.ReviewContact;
import dev.gradus.rules.RateType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        decision.service().terms().documents().stream().map(words::document).toList(),
        decision.service().offers().stream().map(this::offer).toList(),
        review());
  }

  private List<CustomerView.Item> outcome(ServiceDecision decision) {
    Service service = decision.service();
    List<CustomerView.Item> items = new ArrayList<>();
    items.add(item(Aspect.GRADE, words.grade(decision.riskGrade())));
    items.add(item(Aspect.TIER, words.tier(decision.tier())));
    Integer target = service.approval().targetDays();
    String within =
        target == null ? "" : words.say(", within ", "，") + words.days(target) + words.say("", "内");
    items.add(item(Aspect.APPROVAL, words.approval(service.approval().channel()) + within));
    RateType type = service.pricing().rateType();
    items.add(
        item(
            Aspect.RATE,
            words.rate(service.pricing().adjustmentBp())
                + (type == null ? "" : words.say(", ", "，") + words.rateType(type))));
    Integer months = service.terms().maxTermMonths();
    if (months != null) {
      items.add(item(Aspect.TERM, words.say(months + " months", months + " 个月")));
    }
    BigDecimal cover = service.terms().minCoverage();
    if (cover != null && cover.signum() > 0) {
      String percent = cover.movePointRight(2).stripTrailingZeros().toPlainString();
      items.add(
          item(
              Aspect.COVERAGE,
              words.say(
                  "worth at least " + percent + " % of what you would owe",
                  "价值不低于所欠款项的 " + percent + "%")));
    }
    decision
        .outcomes()
        .forEach(
            (name, value) ->
                items.add(new CustomerView.Item(wording.named(name), value.text())));
    if (!service.terms().repaymentOptions().isEmpty()) {
      items.add(
          new CustomerView.Item(
              words.say("Ways to repay", "可选还款方式"),
              service.terms().repaymentOptions().stream()
                  .map(words::repayment)
                  .collect(Collectors.joining(words.say("; ", "；")))));
    }
    items.add(
        new CustomerView.Item(words.say("Your contact", "为您服务"), words.manager(service.manager())));
    return items;
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
    String right =
        words.say(
            "You may ask for a person to review this decision, tell us your view of it, and have wrong information"
                + " corrected.",
            "您可以要求人工复核本次结果、说明您的意见，并更正不准确的信息。");
    if (contact == null) {
      return right
          + words.say(
              " Please speak to your usual contact or any of our branches.", "请联系您的客户经理或任一网点。");
    }
    String zh = contact.zh();
    return right + " " + (zh == null ? contact.en() : words.say(contact.en(), zh));
  }
}

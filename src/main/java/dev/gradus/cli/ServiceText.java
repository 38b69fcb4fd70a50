package dev.gradus.cli;

import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Service;
import dev.gradus.decision.Task;
import dev.gradus.decision.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The service granted, as text for a person. */
final class ServiceText {

  private final Language language;

  ServiceText(Language language) {
    this.language = language;
  }

  void write(Page page, Service service) {
    page.heading(say("Service", "服务"));
    page.entry(
        say("Approval", "审批"),
        service.approval().channel()
            + days(service.approval().targetDays(), say(", within ", "，时限 ")));
    page.entry(
        say("Manager", "客户经理"),
        service.manager() + (service.serviceTeam() ? say(", with a service team", "，另配服务团队") : ""));
    page.entry(say("Rate", "利率"), rate(service.pricing()));
    terms(page, service.terms());
    page.entry(say("Monitoring", "监测"), monitoring(service.monitoring()));
    if (!service.contacts().isEmpty()) {
      page.entry(
          say("Contacts", "联系"),
          service.contacts().stream()
              .map(plan -> plan.channel() + days(plan.everyDays(), say(" every ", " 每 ")))
              .collect(Collectors.joining(say("; ", "；"))));
    }
    List<String> offers =
        service.offers().stream()
            .map(
                offer ->
                    offer.product()
                        + " ("
                        + offer.name().in(language.code())
                        + "): "
                        + offer.why().in(language.code())
                        + " ["
                        + offer.rule()
                        + "]")
            .toList();
    if (!offers.isEmpty()) {
      page.entry(say("Offers", "推荐产品"), offers);
    }
    if (!service.actions().isEmpty()) {
      page.entry(say("To do", "待办"), service.actions().stream().map(this::task).toList());
    }
  }

  private String rate(Pricing pricing) {
    String adjustment =
        pricing.adjustmentBp() == 0
            ? say("as listed", "按标准利率")
            : String.format("%+d", pricing.adjustmentBp()) + say(" bp", " 个基点");
    return pricing.rateType() == null
        ? adjustment
        : adjustment + say(", ", "，") + pricing.rateType();
  }

  private void terms(Page page, Terms terms) {
    List<String> limits = new ArrayList<>();
    if (terms.maxTermMonths() != null) {
      limits.add(
          say(
              "at most " + terms.maxTermMonths() + " months",
              "期限不超过 " + terms.maxTermMonths() + " 个月"));
    }
    if (terms.minCoverage() != null) {
      String cover = terms.minCoverage().toPlainString();
      limits.add(say("cover from " + cover, "担保覆盖率不低于 " + cover));
    }
    page.entry(
        say("Terms", "条款"),
        limits.isEmpty() ? say("as asked for", "按申请") : String.join(say("; ", "；"), limits));
    codes(page, say("Repayment", "还款方式"), terms.repaymentOptions());
    codes(page, say("Documents", "资料"), terms.documents());
  }

  private static void codes(Page page, String label, Collection<?> codes) {
    if (!codes.isEmpty()) {
      page.entry(label, joined(codes));
    }
  }

  private String monitoring(Monitoring monitoring) {
    String interval =
        monitoring.everyDays() == null
            ? say("no regular one", "无定期监测")
            : say(
                "every " + dayCount(monitoring.everyDays()),
                "每 " + dayCount(monitoring.everyDays()));
    return monitoring.watched().isEmpty()
        ? interval
        : interval + say(": ", "：") + joined(monitoring.watched());
  }

  private String task(Task task) {
    String when =
        task.dueInDays() == 0
            ? say("today", "当天")
            : say("within " + dayCount(task.dueInDays()), dayCount(task.dueInDays()) + "内");
    return task.what() + say(" by ", "：") + task.who() + say(", ", "，") + when;
  }

  private String days(@Nullable Integer days, String before) {
    return days == null ? "" : before + dayCount(days);
  }

  private String dayCount(int days) {
    return say(days == 1 ? "1 day" : days + " days", days + " 天");
  }

  private static String joined(Collection<?> codes) {
    return codes.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private String say(String en, String zh) {
    return language.pick(en, zh);
  }
}

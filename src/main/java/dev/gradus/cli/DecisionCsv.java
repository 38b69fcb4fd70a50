package dev.gradus.cli;

import dev.gradus.decision.Offer;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Referral;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions as CSV: codes and rule ids only, several of them in a cell joined by a bar. */
final class DecisionCsv implements DecisionFormat {

  private static final List<String> COLUMNS =
      List.of(
          "customerId",
          "riskGrade",
          "riskPoints",
          "valueClass",
          "standing",
          "tier",
          "crmMode",
          "approval",
          "manager",
          "adjustmentBp",
          "maxTermMonths",
          "minCoverage",
          "monitoringDays",
          "warnings",
          "actions",
          "offers",
          "referral",
          "rules");

  @Override
  public String head() {
    return CsvLine.of(COLUMNS);
  }

  @Override
  public String line(ServiceDecision decision) {
    Service service = decision.service();
    return CsvLine.of(
        List.of(
            decision.customerId(),
            cell(decision.riskGrade()),
            cell(decision.riskPoints()),
            cell(decision.valueClass()),
            cell(decision.standing()),
            cell(decision.tier()),
            cell(decision.crmMode()),
            cell(service.approval().channel()),
            cell(service.manager()),
            cell(service.pricing().adjustmentBp()),
            cell(service.terms().maxTermMonths()),
            number(service.terms().minCoverage()),
            cell(service.monitoring().everyDays()),
            joined(decision.warnings(), RaisedWarning::code),
            joined(service.actions(), task -> task.what()),
            joined(service.offers(), Offer::product),
            referral(decision.referral()),
            joined(decision.reasons(), Reason::rule)));
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  /** Two tasks of one kind for two people are one code. */
  private static <T> String joined(List<T> items, Function<T, Object> code) {
    return items.stream()
        .map(item -> code.apply(item).toString())
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private static String referral(@Nullable Referral referral) {
    if (referral == null) {
      return "";
    }
    return String.join("|", referral.missing().isEmpty() ? referral.rules() : referral.missing());
  }
}

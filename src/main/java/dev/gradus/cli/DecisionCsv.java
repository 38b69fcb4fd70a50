package dev.gradus.cli;

import dev.gradus.decision.Approval;
import dev.gradus.decision.Offer;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Referral;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Task;
import dev.gradus.internal.immutable.LazyList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
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
          "rules",
          "recommendation",
          "authority",
          "maxAmount",
          "assetClass",
          "betterSince",
          "nextReviewOn",
          "outcomes");

  /** A line takes more room than it is worth making anew for every row. */
  private static final ThreadLocal<CsvLine> LINES = ThreadLocal.withInitial(CsvLine::new);

  @Override
  public String head() {
    return CsvLine.of(COLUMNS);
  }

  @Override
  public String line(ServiceDecision decision) {
    Service service = decision.service();
    Approval approval = service.approval();
    Pricing pricing = service.pricing();
    CsvLine line = LINES.get();
    line.cell(decision.customerId());
    line.cell(decision.riskGrade());
    line.cell(decision.riskPoints());
    line.cell(decision.valueClass());
    line.cell(decision.standing());
    line.cell(decision.tier());
    line.cell(decision.crmMode());
    line.cell(approval == null ? null : approval.channel());
    line.cell(service.manager());
    line.cell(pricing == null ? null : pricing.adjustmentBp());
    line.cell(service.terms().maxTermMonths());
    line.cell(number(service.terms().minCoverage()));
    line.cell(service.monitoring().everyDays());
    line.codes(codes(decision.warnings(), RaisedWarning::code));
    line.codes(codes(service.actions(), Task::what));
    line.codes(LazyList.names(service.offers(), Offer::product));
    line.codes(referral(decision.referral()));
    line.codes(LazyList.names(decision.reasons(), Reason::rule));
    line.cell(decision.recommendation());
    line.cell(decision.authority());
    line.cell(number(service.terms().maxAmount()));
    line.cell(decision.assetClass());
    line.cell(decision.transition().betterSince());
    line.cell(service.monitoring().nextReviewOn());
    line.codes(outcomes(decision.outcomes()));
    return line.end();
  }

  private static @Nullable String number(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  /** Two tasks of one kind for two people are one code. */
  private static <T> List<String> codes(List<T> items, Function<T, Object> code) {
    if (items.isEmpty()) {
      return List.of();
    }
    List<String> codes = new ArrayList<>(items.size());
    for (T item : items) {
      String next = code.apply(item).toString();
      if (!codes.contains(next)) {
        codes.add(next);
      }
    }
    return codes;
  }

  /** The outcomes that have no column of their own: {@code NAME=VALUE}. */
  private static List<String> outcomes(SortedMap<String, OutcomeValue> outcomes) {
    return outcomes.isEmpty()
        ? List.of()
        : outcomes.entrySet().stream()
            .map(outcome -> outcome.getKey() + "=" + outcome.getValue().text())
            .toList();
  }

  private static List<String> referral(@Nullable Referral referral) {
    if (referral == null) {
      return List.of();
    }
    List<String> missing = referral.missing();
    return missing.isEmpty() ? referral.rules() : missing;
  }
}

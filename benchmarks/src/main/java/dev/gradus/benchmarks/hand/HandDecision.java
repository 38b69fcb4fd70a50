package dev.gradus.benchmarks.hand;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Approval;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Shift;
import dev.gradus.decision.Task;
import dev.gradus.decision.Terms;
import dev.gradus.decision.Transition;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Document;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.Previous;
import dev.gradus.rules.RateType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RepaymentOption;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import dev.gradus.rules.WatchItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the hand-written code decides: everything that the library's decision says, held as cheaply as it can be. It
 * keeps the snapshot, so that texts can be filled when somebody reads them.
 *
 * @param warnings the severity of each warning by its ordinal; null where it was not raised
 */
public record HandDecision(
    CustomerSnapshot snapshot,
    RiskGrade grade,
    int riskPoints,
    ValueClass valueClass,
    Standing standing,
    Tier tier,
    CrmMode mode,
    Transition.Kind moved,
    LocalDate betterSince,
    Recommendation recommendation,
    Authority authority,
    AssetClass assetClass,
    List<String> missing,
    List<String> referring,
    Severity[] warnings,
    Approval approval,
    ManagerService manager,
    boolean serviceTeam,
    Integer adjustmentBp,
    RateType rateType,
    Integer maxTermMonths,
    BigDecimal maxAmount,
    BigDecimal minCoverage,
    Set<RepaymentOption> repaymentOptions,
    Set<Document> documents,
    Integer monitoringDays,
    Set<WatchItem> watched,
    List<ContactPlan> contacts,
    List<HandOffer> offers,
    List<Task> actions,
    Map<String, String> outcomes,
    List<HandRule> reasons) {

  /**
   * A product offered.
   *
   * @param product its code
   * @param by the first rule that offers it
   */
  public record HandOffer(String product, HandRule by) {}

  /** What moved since the last decision, in the library's form, to be compared. */
  List<Shift> changes() {
    Previous last = snapshot.previous();
    List<Shift> changes = new ArrayList<>();
    add(changes, Aspect.GRADE, last.riskGrade(), grade, -1);
    add(changes, Aspect.TIER, last.tier(), tier, -1);
    add(changes, Aspect.MODE, last.crmMode(), mode, 1);
    return changes;
  }

  private static <E extends Enum<E>> void add(List<Shift> changes, Aspect aspect, E from, E to, int up) {
    if (from != null && from != to) {
      changes.add(new Shift(aspect, from.name(), to.name(), to.compareTo(from) * up > 0));
    }
  }

  /** The pricing in the library's form, to be compared. */
  Pricing pricing() {
    return adjustmentBp == null ? null : new Pricing(adjustmentBp, rateType);
  }

  /** The terms in the library's form, to be compared. */
  Terms terms() {
    return Terms.builder()
        .maxTermMonths(maxTermMonths)
        .maxAmount(maxAmount)
        .minCoverage(minCoverage)
        .repaymentOptions(repaymentOptions)
        .documents(Collections.unmodifiableSet(documents))
        .build();
  }

  /** The monitoring in the library's form, to be compared. */
  Monitoring monitoring() {
    return Monitoring.builder()
        .everyDays(monitoringDays)
        .nextReviewOn(monitoringDays == null ? null : snapshot.asOf().plusDays(monitoringDays))
        .watched(Collections.unmodifiableSet(watched))
        .build();
  }
}

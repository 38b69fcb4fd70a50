package dev.gradus.benchmarks;

import dev.gradus.decision.Approval;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Shift;
import dev.gradus.decision.Task;
import dev.gradus.decision.Terms;
import dev.gradus.decision.Transition;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a decision says, in a form in which decisions of different makers can be equal: the merged result, and the
 * rules that fired by stage.
 */
public record Verdict(
    String customerId,
    RiskGrade grade,
    int riskPoints,
    ValueClass valueClass,
    Standing standing,
    Tier tier,
    CrmMode mode,
    Transition.Kind moved,
    LocalDate betterSince,
    List<Shift> changes,
    Recommendation recommendation,
    Authority authority,
    AssetClass assetClass,
    List<String> missing,
    List<String> referring,
    Map<PolicyCode, Severity> warnings,
    Approval approval,
    ManagerService manager,
    boolean serviceTeam,
    Pricing pricing,
    Terms terms,
    Monitoring monitoring,
    List<ContactPlan> contacts,
    List<String> offers,
    List<Task> actions,
    Map<String, String> outcomes,
    Map<Stage, List<String>> fired) {

  /** The verdict of the library's decision. */
  public static Verdict of(ServiceDecision decision) {
    var service = decision.service();
    var referral = decision.referral();
    Map<PolicyCode, Severity> warnings = new LinkedHashMap<>();
    decision.warnings().forEach(warning -> warnings.put(warning.code(), warning.severity()));
    Map<String, String> outcomes = new LinkedHashMap<>();
    decision.outcomes().forEach((name, value) -> outcomes.put(name, value.text()));
    Map<Stage, List<String>> fired = noneFired();
    for (Reason reason : decision.reasons()) {
      fired.get(reason.stage()).add(reason.rule());
    }
    return new Verdict(
        decision.customerId(),
        decision.riskGrade(),
        decision.riskPoints(),
        decision.valueClass(),
        decision.standing(),
        decision.tier(),
        decision.crmMode(),
        decision.transition().kind(),
        decision.transition().betterSince(),
        decision.changes(),
        decision.recommendation(),
        decision.authority(),
        decision.assetClass(),
        referral == null ? List.of() : referral.missing(),
        referral == null ? List.of() : referral.rules(),
        warnings,
        service.approval(),
        service.manager(),
        service.serviceTeam(),
        service.pricing(),
        service.terms(),
        service.monitoring(),
        service.contacts(),
        service.offers().stream().map(offer -> offer.product() + " by " + offer.rule()).toList(),
        service.actions(),
        outcomes,
        fired);
  }

  /** No rule fired in any stage; to be filled. */
  public static Map<Stage, List<String>> noneFired() {
    Map<Stage, List<String>> fired = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      fired.put(stage, new ArrayList<>());
    }
    return fired;
  }
}

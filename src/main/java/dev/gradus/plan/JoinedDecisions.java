package dev.gradus.plan;

import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Offer;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Task;
import dev.gradus.internal.json.JsonTree;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.verb.Results;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plan made of decisions: what each says is merged as if rules had said it. */
record JoinedDecisions(
    String customerId,
    LocalDate asOf,
    PolicyId policy,
    CrmMode crmMode,
    RiskGrade riskGrade,
    Tier tier,
    @Nullable ValueClass valueClass,
    @Nullable Standing standing,
    @Nullable Authority authority,
    @Nullable AssetClass assetClass,
    ManagerService manager,
    boolean serviceTeam,
    List<RaisedWarning> warnings,
    Monitoring monitoring,
    List<ContactPlan> contacts,
    List<Offer> offers,
    List<Task> actions,
    List<ServiceDecision> decisions)
    implements CustomerPlan {

  /** Decisions that differ at all have an order, so that the order given plays no part. */
  private static final Comparator<ServiceDecision> ORDER =
      Comparator.comparing(ServiceDecision::crmMode)
          .thenComparing(ServiceDecision::riskGrade)
          .reversed()
          .thenComparing(decision -> JsonTree.of(decision).toString());

  JoinedDecisions {
    warnings = List.copyOf(warnings);
    contacts = List.copyOf(contacts);
    offers = List.copyOf(offers);
    actions = List.copyOf(actions);
    decisions = List.copyOf(decisions);
  }

  static JoinedDecisions of(List<ServiceDecision> given) {
    if (given.isEmpty()) {
      throw new IllegalArgumentException("There are no decisions. Give one for each loan.");
    }
    requireOne(given, ServiceDecision::customerId, "customers", "Make a plan for each");
    requireOne(given, ServiceDecision::asOf, "days", "Decide all loans as of one day");
    requireOne(given, ServiceDecision::policy, "policies", "Decide all loans by one policy");
    List<ServiceDecision> decisions = given.stream().distinct().sorted(ORDER).toList();
    return joined(decisions, DecisionMerge.of(decisions));
  }

  private static void requireOne(
      List<ServiceDecision> decisions,
      Function<ServiceDecision, Object> part,
      String parts,
      String remedy) {
    if (decisions.stream().map(part).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "The decisions are of several " + parts + ". " + remedy + ".");
    }
  }

  private static JoinedDecisions joined(List<ServiceDecision> decisions, Totals said) {
    ServiceDecision first = decisions.get(0);
    return new JoinedDecisions(
        first.customerId(),
        first.asOf(),
        first.policy(),
        said.mode(RiskGrade.A),
        Objects.requireNonNull(Results.GRADE_CAP.value(said)),
        Objects.requireNonNull(Results.TIER_CAP.code(said, RiskGrade.A)),
        said.valueClass(),
        said.standing(),
        Results.AUTHORITY.value(said),
        Results.ASSET_CLASS.value(said),
        said.manager(),
        said.serviceTeam(),
        said.warnings().entrySet().stream()
            .map(
                warning ->
                    new RaisedWarning(
                        warning.getKey(),
                        warning.getValue(),
                        evidence(warning.getKey(), decisions)))
            .toList(),
        said.monitoring(first.asOf()),
        said.contacts(),
        said.offers().stream().map(product -> offer(product, decisions)).toList(),
        said.actions(),
        decisions);
  }

  /** The tests that held for any of the loans, each once. */
  private static List<Evidence> evidence(PolicyCode warning, List<ServiceDecision> decisions) {
    return decisions.stream()
        .flatMap(decision -> decision.warnings().stream())
        .filter(raised -> raised.code().equals(warning))
        .flatMap(raised -> raised.evidence().stream())
        .distinct()
        .toList();
  }

  /** An offer of the product, by the first of the rules that make it. */
  private static Offer offer(String product, List<ServiceDecision> decisions) {
    return decisions.stream()
        .flatMap(decision -> decision.service().offers().stream())
        .filter(offer -> offer.product().equals(product))
        .min(Comparator.comparing(Offer::rule).thenComparing(offer -> offer.why().en()))
        .orElseThrow();
  }

  @Override
  public String toString() {
    return "CustomerPlan[values withheld]";
  }
}

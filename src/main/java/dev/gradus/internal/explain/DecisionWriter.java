package dev.gradus.internal.explain;

import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.LazyList;
import dev.gradus.decision.Offer;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Referral;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Text;
import dev.gradus.decision.Transition;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.ServeTotals;
import dev.gradus.internal.lang.CheckedPolicy;
import dev.gradus.internal.lang.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Segment;
import dev.gradus.rules.Warning;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the decision that an evaluation comes to, with its reasons. Thread-safe. */
public final class DecisionWriter {

  private final CheckedPolicy policy;
  private final PolicyId id;
  private final ReasonText texts;
  private final Explainer explainer;

  /** A writer for the decisions of a policy, which has its own explained. */
  public DecisionWriter(CheckedPolicy policy, Explainer explainer) {
    this.policy = policy;
    this.explainer = explainer;
    this.id = new PolicyId(policy.manifest().name(), policy.manifest().version(), policy.fingerprint());
    this.texts = new ReasonText(policy.fields());
  }

  /** The decision. */
  public ServiceDecision write(Evaluation evaluation) {
    return write(
        evaluation,
        LazyList.of(() -> explainer.principalReasons(evaluation)),
        LazyList.of(() -> explainer.counterfactuals(evaluation)));
  }

  /** The decision with what was found already. */
  public ServiceDecision write(
      Evaluation evaluation, List<PrincipalReasons> principalReasons, List<Counterfactual> counterfactuals) {
    Customer customer = evaluation.customer();
    Segment segment = evaluation.segment();
    return new ServiceDecision(
        customer.customerId(),
        customer.asOf(),
        id,
        segment.grade(),
        evaluation.assessment().riskPoints(),
        segment.valueClass(),
        segment.standing(),
        segment.tier(),
        segment.mode(),
        inLocales(evaluation.transition()),
        referral(evaluation),
        warnings(evaluation),
        service(evaluation),
        evaluation.fired().stream().map(rule -> reason(rule, customer)).toList(),
        principalReasons,
        counterfactuals);
  }

  private Reason reason(Rule rule, Customer customer) {
    return new Reason(
        rule.id(),
        rule.stage(),
        inLocales(EffectText.of(rule.then())),
        inLocales(texts.fill(rule.reason(), customer)),
        EvidenceOf.condition(rule.when(), customer),
        rule.sources());
  }

  /** A policy that does not declare Chinese gives no Chinese, not even from the library's own words. */
  private Text inLocales(Text text) {
    return policy.manifest().locales().contains("zh") ? text : new Text(text.en(), null);
  }

  private Transition inLocales(Transition moved) {
    return new Transition(moved.from(), moved.to(), moved.kind(), inLocales(moved.why()), moved.betterSince());
  }

  private static @Nullable Referral referral(Evaluation evaluation) {
    if (!evaluation.referred()) {
      return null;
    }
    List<Rule> referring = saying(evaluation, "refer", null);
    List<String> missing =
        referring.stream()
            .flatMap(rule -> EvidenceOf.condition(rule.when(), evaluation.customer()).stream())
            .filter(evidence -> evidence.actual() == null)
            .map(Evidence::field)
            .distinct()
            .sorted()
            .toList();
    return new Referral(missing, referring.stream().map(Rule::id).toList());
  }

  private static List<RaisedWarning> warnings(Evaluation evaluation) {
    return evaluation.warnings().entrySet().stream()
        .map(entry -> new RaisedWarning(entry.getKey(), entry.getValue(), evidence(evaluation, entry.getKey())))
        .toList();
  }

  private static List<Evidence> evidence(Evaluation evaluation, Warning warning) {
    return saying(evaluation, "warn", warning).stream()
        .flatMap(rule -> EvidenceOf.condition(rule.when(), evaluation.customer()).stream())
        .distinct()
        .toList();
  }

  private Service service(Evaluation evaluation) {
    ServeTotals served = evaluation.service();
    return new Service(
        served.approval(),
        served.manager(),
        served.serviceTeam(),
        served.pricing(evaluation.customer().loan().rateType()),
        served.terms(),
        served.monitoring(),
        served.contacts(),
        served.offers().stream().map(product -> offer(product, evaluation)).toList(),
        served.actions());
  }

  private Offer offer(String product, Evaluation evaluation) {
    Rule first = saying(evaluation, "offer", product).get(0);
    Text name = Objects.requireNonNull(policy.manifest().products().get(product));
    return new Offer(product, name, first.id(), inLocales(texts.fill(first.reason(), evaluation.customer())));
  }

  /** The rules that fired and called a verb, with the given first argument where one is given. */
  private static List<Rule> saying(Evaluation evaluation, String verb, @Nullable Object argument) {
    return evaluation.fired().stream()
        .filter(
            rule ->
                rule.then().stream()
                    .anyMatch(
                        call ->
                            call.verb().getName().equals(verb)
                                && (argument == null || call.arguments().get(0).equals(argument))))
        .toList();
  }
}

package dev.gradus.internal.explain;

import dev.gradus.decision.Evidence;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Offer;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Referral;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Shift;
import dev.gradus.decision.Terms;
import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.evidence.RuleWords;
import dev.gradus.internal.immutable.Lazy;
import dev.gradus.internal.immutable.LazyList;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.merge.DecisionParts;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.Result;
import dev.gradus.internal.verb.Results;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.Segment;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the decision that an evaluation comes to, with its reasons. Thread-safe. */
public final class DecisionWriter {

  private static final Terms NO_TERMS = Terms.builder().build();
  private static final Monitoring NO_MONITORING = Monitoring.builder().build();

  private final CheckedPolicy policy;
  private final PolicyId id;
  private final Lazy<UnrecommendedApplication> unrecommended;
  private final Map<String, RuleWords> words = new ConcurrentHashMap<>();
  // What is made of an evaluation when somebody looks.
  private final Function<Evaluation, List<RaisedWarning>> warnings = this::warnings;
  private final Function<Evaluation, List<Reason>> reasons = this::reasons;
  private final Function<Evaluation, List<String>> rules = this::rules;
  private final Function<Evaluation, List<Offer>> offers = this::offers;
  private final Function<Evaluation, List<String>> offered = this::offered;
  private final Function<Evaluation, List<String>> missing = this::missing;
  private final Function<Evaluation, List<String>> referring = this::referring;

  /** Creates a writer for one policy. */
  public DecisionWriter(CheckedPolicy policy) {
    this.policy = policy;
    this.id =
        new PolicyId(policy.manifest().name(), policy.manifest().version(), policy.fingerprint());
    this.unrecommended =
        new Lazy<>(() -> new UnrecommendedApplication(PolicyLanguages.of(policy.manifest())));
  }

  /** Writes the decision. What it says in words is written when somebody looks. */
  public ServiceDecision write(Evaluation evaluation) {
    Customer customer = evaluation.customer();
    Segment segment = evaluation.segment();
    DecisionParts parts = DecisionParts.of(customer);
    return ServiceDecision.builder(customer.customerId(), customer.asOf(), id)
        .riskGrade(segment.grade())
        .riskPoints(evaluation.assessment().riskPoints())
        .valueClass(segment.valueClass())
        .standing(segment.standing())
        .tier(segment.tier())
        .crmMode(segment.mode())
        .transition(evaluation.transition())
        .changes(Shift.since(customer.previous(), segment))
        .recommendation(customer.recommendation())
        .authority(customer.authority())
        .assetClass(customer.assessment().assetClass())
        .referral(isReferred(evaluation, parts) ? referral(evaluation) : null)
        .warnings(evaluation.totals().warned() ? LazyList.of(evaluation, warnings) : List.of())
        .service(service(evaluation, parts))
        .outcomes(outcomes(evaluation.totals().outcomes()))
        .reasons(LazyList.named(evaluation, reasons, rules))
        .build();
  }

  /** What verbs made that no component of a decision shows; most decisions have none. */
  private static Map<String, OutcomeValue> outcomes(SortedMap<String, Object> made) {
    if (made.isEmpty()) {
      return Map.of();
    }
    Map<String, OutcomeValue> outcomes = new TreeMap<>();
    made.forEach((name, value) -> outcomes.put(name, outcome(value)));
    return outcomes;
  }

  private static OutcomeValue outcome(Object value) {
    if (value instanceof Enum<?> || value instanceof String) {
      return OutcomeValue.of(value.toString());
    }
    return OutcomeValue.of(
        value instanceof BigDecimal number ? number : BigDecimal.valueOf((Integer) value));
  }

  /** An application is referred where that is recommended, anything else where rules refer it. */
  private static boolean isReferred(Evaluation evaluation, DecisionParts parts) {
    Recommendation recommendation = evaluation.customer().recommendation();
    return recommendation == null
        ? evaluation.totals().referred()
        : recommendation == Recommendation.REFER && parts.has("referral");
  }

  private Referral referral(Evaluation evaluation) {
    return new Referral(LazyList.of(evaluation, missing), LazyList.of(evaluation, referring));
  }

  private List<Reason> reasons(Evaluation evaluation) {
    Customer customer = evaluation.customer();
    List<Rule> fired = fired(evaluation).toList();
    List<Rule> said = fired.stream().map(rule -> rule.saidTo(customer)).toList();
    RulesInForce inForce = new RulesInForce(evaluation, said);
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      boolean holds = inForce.isInForce(said.get(i));
      List<String> instead = holds ? List.of() : inForce.overriding(said.get(i));
      reasons.add(words(fired.get(i)).reason(customer, holds, instead));
    }
    if (UnrecommendedApplication.is(evaluation)) {
      reasons.add(unrecommendedPlace(evaluation), unrecommended.get().reason());
    }
    return reasons;
  }

  private List<String> rules(Evaluation evaluation) {
    BitSet fired = evaluation.fired();
    List<String> ids = new ArrayList<>(fired.cardinality() + 1);
    for (int rule = fired.nextSetBit(0); rule >= 0; rule = fired.nextSetBit(rule + 1)) {
      ids.add(policy.rules().get(rule).id());
    }
    if (UnrecommendedApplication.is(evaluation)) {
      ids.add(unrecommendedPlace(evaluation), UnrecommendedApplication.ID);
    }
    return ids;
  }

  /** The place of the library's own reason among those of its stage, by id. */
  private int unrecommendedPlace(Evaluation evaluation) {
    return (int)
        fired(evaluation)
            .takeWhile(
                rule ->
                    rule.stage().compareTo(Stage.RECOMMEND) < 0
                        || (rule.stage() == Stage.RECOMMEND
                            && rule.id().compareTo(UnrecommendedApplication.ID) < 0))
            .count();
  }

  /** The rules that refer; of an application also those that recommend it. */
  private List<String> referring(Evaluation evaluation) {
    return UnrecommendedApplication.is(evaluation)
        ? List.of(UnrecommendedApplication.ID)
        : referringRules(evaluation).map(Rule::id).toList();
  }

  private Stream<Rule> referringRules(Evaluation evaluation) {
    boolean recommended = evaluation.customer().recommendation() != null;
    return fired(evaluation)
        .filter(
            rule ->
                says(rule, Results.REFERRED, null)
                    || (recommended && says(rule, Results.RECOMMENDATION, Recommendation.REFER)));
  }

  private List<String> missing(Evaluation evaluation) {
    return referringRules(evaluation)
        .flatMap(rule -> words(rule).evidence(evaluation.customer()).stream())
        .filter(evidence -> evidence.actual() == null)
        .flatMap(evidence -> unknown(evidence.field(), evaluation.customer()))
        .filter(path -> !policy.fields().get(path).visibility().isMade())
        .distinct()
        .sorted()
        .toList();
  }

  /** An unknown field, or, where the policy derives it, what is unknown behind it. */
  private Stream<String> unknown(String path, Customer customer) {
    List<String> behind =
        policy.derived().basis(policy.fields().get(path)).stream()
            .filter(field -> !(field.derived() && field.custom()))
            .filter(field -> FieldValues.of(field, customer) == null)
            .map(Field::path)
            .toList();
    return behind.isEmpty() ? Stream.of(path) : behind.stream();
  }

  private List<RaisedWarning> warnings(Evaluation evaluation) {
    return evaluation.totals().warnings().entrySet().stream()
        .map(
            entry ->
                new RaisedWarning(
                    entry.getKey(),
                    entry.getValue(),
                    LazyList.of(entry.getKey(), warning -> evidence(evaluation, warning))))
        .toList();
  }

  private List<Evidence> evidence(Evaluation evaluation, PolicyCode warning) {
    return saying(evaluation, Results.WARNINGS, warning)
        .flatMap(rule -> words(rule).evidence(evaluation.customer()).stream())
        .distinct()
        .toList();
  }

  private Service service(Evaluation evaluation, DecisionParts parts) {
    Customer customer = evaluation.customer();
    Totals served = evaluation.totals();
    List<String> offers = served.offers();
    return Service.builder()
        .approval(parts.has("approval") ? served.approval() : null)
        .manager(parts.has("service") ? served.manager() : ManagerService.NONE)
        .serviceTeam(parts.has("service") && served.serviceTeam())
        .pricing(parts.has("price") ? served.pricing(customer.loan().rateType()) : null)
        .terms(parts.has("terms") ? served.terms() : NO_TERMS)
        .monitoring(parts.has("monitoring") ? served.monitoring(customer.asOf()) : NO_MONITORING)
        .contacts(served.contacts())
        .offers(offers.isEmpty() ? List.of() : LazyList.named(evaluation, this.offers, offered))
        .actions(served.actions())
        .build();
  }

  private List<Offer> offers(Evaluation evaluation) {
    return offered(evaluation).stream().map(each -> offer(each, evaluation)).toList();
  }

  private List<String> offered(Evaluation evaluation) {
    return evaluation.totals().offers();
  }

  private Offer offer(String product, Evaluation evaluation) {
    Rule first = saying(evaluation, Results.OFFERS, product).findFirst().orElseThrow();
    Text name = Objects.requireNonNull(policy.manifest().codes().of(CodeKind.PRODUCT).get(product));
    return new Offer(product, name, first.id(), words(first).text(evaluation.customer()));
  }

  /** The rules that fired, by stage and id. */
  private Stream<Rule> fired(Evaluation evaluation) {
    return evaluation.fired().stream().mapToObj(policy.rules()::get);
  }

  /** The rules that fired and added to a result, by the given first argument where one is given. */
  private Stream<Rule> saying(Evaluation evaluation, Result result, @Nullable Object argument) {
    return fired(evaluation)
        .filter(rule -> says(rule.saidTo(evaluation.customer()), result, argument));
  }

  private static boolean says(Rule rule, Result result, @Nullable Object argument) {
    for (VerbCall call : rule.then()) {
      if (call.verb().makes(result) && (argument == null || call.first().equals(argument))) {
        return true;
      }
    }
    return false;
  }

  private RuleWords words(Rule rule) {
    return words.computeIfAbsent(rule.id(), id -> new RuleWords(rule, policy));
  }
}

package dev.gradus.decision;

import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Previous;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one customer under one policy. Immutable and thread-safe; equal to any decision
 * that says the same; the text form holds no value.
 *
 * <p>Why the outcome is not better, and what would make it so, is found by search and stands in the
 * {@link Explanation}. The library alone implements it, so later versions can add to it.
 */
public sealed interface ServiceDecision {

  /** The customer of the snapshot. */
  String customerId();

  /** The day of the snapshot. */
  LocalDate asOf();

  /** The one policy that decided. */
  PolicyId policy();

  /** The risk grade. */
  RiskGrade riskGrade();

  /** The risk points, 0 to 100; more is better. */
  int riskPoints();

  /** The value class of an individual; null for others. */
  @Nullable ValueClass valueClass();

  /** The standing of a company; null for others. */
  @Nullable Standing standing();

  /** The service tier. */
  Tier tier();

  /** The CRM mode in force. */
  CrmMode crmMode();

  /** How the mode moved. */
  Transition transition();

  /** What moved since the last decision: grade, tier and mode, in this order. */
  List<Shift> changes();

  /** What to do with an application for an amount; null for anything else. */
  @Nullable Recommendation recommendation();

  /** Who may decide an application; null for a review, and where no rule requires anybody. */
  @Nullable Authority authority();

  /** The asset class of a running loan; null where there is none. */
  @Nullable AssetClass assetClass();

  /** Why a person must look, as at an application that is referred; null where nobody must. */
  @Nullable Referral referral();

  /** The warnings raised. */
  List<RaisedWarning> warnings();

  /** The service granted. */
  Service service();

  /** The policy's own outcomes by name, in alphabetical order. */
  SortedMap<String, OutcomeValue> outcomes();

  /** One reason for each rule that fired, by stage and rule id. */
  List<Reason> reasons();

  /**
   * The group {@code previous} of this customer's next snapshot: grade, tier and mode, the day, and
   * since when a lighter mode would have done. Without it the next decision is a first one: a
   * lighter mode takes effect at once, and nothing has moved. {@link DecisionChange#between} tells
   * all that changed.
   */
  default Previous toPrevious() {
    return new Previous(riskGrade(), tier(), crmMode(), asOf(), transition().betterSince());
  }

  /**
   * Creates a builder for a host's tests; what is not set is as a policy without rules decides it:
   * the most cautious segment. No service is granted.
   *
   * @param customerId the customer of the snapshot
   * @param asOf the day of the snapshot
   * @param policy the policy that decided
   */
  static Builder builder(String customerId, LocalDate asOf, PolicyId policy) {
    return new Builder(customerId, asOf, policy);
  }

  /** Builds a decision. Not thread-safe. */
  final class Builder {

    private static final Service NOTHING_GRANTED = Service.builder().build();

    private final String customerId;
    private final LocalDate asOf;
    private final PolicyId policy;
    private RiskGrade riskGrade = RiskGrade.C;
    private int riskPoints;
    private @Nullable ValueClass valueClass;
    private @Nullable Standing standing;
    private Tier tier = Tier.ORDINARY;
    private CrmMode crmMode = CrmMode.BASIC;
    private @Nullable Transition transition;
    private List<Shift> changes = List.of();
    private @Nullable Recommendation recommendation;
    private @Nullable Authority authority;
    private @Nullable AssetClass assetClass;
    private @Nullable Referral referral;
    private List<RaisedWarning> warnings = List.of();
    private Service service = NOTHING_GRANTED;
    private Map<String, OutcomeValue> outcomes = Map.of();
    private List<Reason> reasons = List.of();

    private Builder(String customerId, LocalDate asOf, PolicyId policy) {
      this.customerId = customerId;
      this.asOf = asOf;
      this.policy = policy;
    }

    /** Sets the risk grade. */
    public Builder riskGrade(RiskGrade riskGrade) {
      this.riskGrade = riskGrade;
      return this;
    }

    /** Sets the risk points, 0 to 100; more is better. */
    public Builder riskPoints(int riskPoints) {
      this.riskPoints = riskPoints;
      return this;
    }

    /** Sets the value class of an individual; null for others. */
    public Builder valueClass(@Nullable ValueClass valueClass) {
      this.valueClass = valueClass;
      return this;
    }

    /** Sets the standing of a company; null for others. */
    public Builder standing(@Nullable Standing standing) {
      this.standing = standing;
      return this;
    }

    /** Sets the service tier. */
    public Builder tier(Tier tier) {
      this.tier = tier;
      return this;
    }

    /** Sets the CRM mode in force. */
    public Builder crmMode(CrmMode crmMode) {
      this.crmMode = crmMode;
      return this;
    }

    /** Sets how the mode moved. */
    public Builder transition(@Nullable Transition transition) {
      this.transition = transition;
      return this;
    }

    /** Sets what moved since the last decision. */
    public Builder changes(List<Shift> changes) {
      this.changes = changes;
      return this;
    }

    /** Sets what to do with an application for an amount; null for anything else. */
    public Builder recommendation(@Nullable Recommendation recommendation) {
      this.recommendation = recommendation;
      return this;
    }

    /** Sets who may decide an application; null where no rule requires anybody. */
    public Builder authority(@Nullable Authority authority) {
      this.authority = authority;
      return this;
    }

    /** Sets the asset class of a running loan; null where there is none. */
    public Builder assetClass(@Nullable AssetClass assetClass) {
      this.assetClass = assetClass;
      return this;
    }

    /** Sets why a person must look; null where nobody must. */
    public Builder referral(@Nullable Referral referral) {
      this.referral = referral;
      return this;
    }

    /** Sets the warnings raised. */
    public Builder warnings(List<RaisedWarning> warnings) {
      this.warnings = warnings;
      return this;
    }

    /** Sets the service granted. */
    public Builder service(Service service) {
      this.service = service;
      return this;
    }

    /** Sets the policy's own outcomes by name, in alphabetical order. */
    public Builder outcomes(Map<String, OutcomeValue> outcomes) {
      this.outcomes = outcomes;
      return this;
    }

    /** Sets one reason for each rule that fired, by stage and rule id. */
    public Builder reasons(List<Reason> reasons) {
      this.reasons = reasons;
      return this;
    }

    /** Builds the decision; its lists and maps are copies. */
    public ServiceDecision build() {
      return new Built(
          customerId,
          asOf,
          policy,
          riskGrade,
          riskPoints,
          valueClass,
          standing,
          tier,
          crmMode,
          transition == null ? Transition.first(crmMode) : transition,
          changes,
          recommendation,
          authority,
          assetClass,
          referral,
          warnings,
          service,
          outcomes.isEmpty()
              ? Collections.emptySortedMap()
              : Collections.unmodifiableSortedMap(new TreeMap<>(outcomes)),
          reasons);
    }

    private record Built(
        String customerId,
        LocalDate asOf,
        PolicyId policy,
        RiskGrade riskGrade,
        int riskPoints,
        @Nullable ValueClass valueClass,
        @Nullable Standing standing,
        Tier tier,
        CrmMode crmMode,
        Transition transition,
        List<Shift> changes,
        @Nullable Recommendation recommendation,
        @Nullable Authority authority,
        @Nullable AssetClass assetClass,
        @Nullable Referral referral,
        List<RaisedWarning> warnings,
        Service service,
        SortedMap<String, OutcomeValue> outcomes,
        List<Reason> reasons)
        implements ServiceDecision {

      private Built {
        changes = List.copyOf(changes);
        warnings = LazyList.copyOf(warnings);
        reasons = LazyList.copyOf(reasons);
      }

      @Override
      public String toString() {
        return "ServiceDecision[values withheld]";
      }
    }
  }
}

package dev.gradus.decision;

import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one customer under one policy. Immutable and thread-safe; the text form holds no
 * value.
 *
 * @param customerId the snapshot's customer
 * @param asOf the snapshot's day
 * @param policy the one policy that decided
 * @param riskGrade the risk grade
 * @param riskPoints the risk points, 0 to 100, more is better
 * @param valueClass the value class of an individual; null for others
 * @param standing the standing of a company; null for others
 * @param tier the service tier
 * @param crmMode the CRM mode in force
 * @param transition how the mode moved
 * @param referral that a person must look, and why; null where nobody must
 * @param warnings the warnings raised
 * @param service the service granted
 * @param reasons one for each rule that fired, by stage and rule id
 * @param principalReasons for each less favourable aspect the few things that decided it; found
 *     when first looked at
 * @param counterfactuals for each less favourable aspect what the customer could change; found when
 *     first looked at
 */
public record ServiceDecision(
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
    @Nullable Referral referral,
    List<RaisedWarning> warnings,
    Service service,
    List<Reason> reasons,
    List<PrincipalReasons> principalReasons,
    List<Counterfactual> counterfactuals) {

  /** Copies what can be changed. */
  public ServiceDecision {
    warnings = LazyList.copyOf(warnings);
    reasons = LazyList.copyOf(reasons);
    principalReasons = LazyList.copyOf(principalReasons);
    counterfactuals = LazyList.copyOf(counterfactuals);
  }

  @Override
  public String toString() {
    return "ServiceDecision[values withheld]";
  }
}

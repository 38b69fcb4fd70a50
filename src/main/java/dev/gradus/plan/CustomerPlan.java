package dev.gradus.plan;

import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Offer;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Task;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One customer, one policy (F1.7): what the decisions on several loans of a customer come to
 * together. They are joined by the laws by which rules are merged, so their order does not matter
 * and nothing stands there twice. Immutable and thread-safe; equal to any plan of the same
 * decisions; the text form holds no value. The library alone implements it, so later versions can
 * add to it.
 *
 * <p>What belongs to a loan stays with its decision: the recommendation, the terms, the price, the
 * approval, the referral, the reasons, and the policy's own outcomes.
 */
public sealed interface CustomerPlan permits JoinedDecisions {

  /** The customer of all decisions. */
  String customerId();

  /** The day of all decisions. */
  LocalDate asOf();

  /** The one policy that made all decisions. */
  PolicyId policy();

  /** The most involved mode: it leads. */
  CrmMode crmMode();

  /** The worst grade; each decision has its own. */
  RiskGrade riskGrade();

  /**
   * The lowest tier: a decision may have held it down for a risk, and that risk is the customer's.
   */
  Tier tier();

  /** The highest value class of an individual; null for others. */
  @Nullable ValueClass valueClass();

  /** The highest standing of a company; null for others. */
  @Nullable Standing standing();

  /** The highest authority that any application asks for; null where none does. */
  @Nullable Authority authority();

  /** The worst class of a running loan; null where there is none. */
  @Nullable AssetClass assetClass();

  /** The most personal manager. */
  ManagerService manager();

  /** Whether any loan has a service team. */
  boolean serviceTeam();

  /** The warnings of all loans, each with its highest severity and with all that raised it. */
  List<RaisedWarning> warnings();

  /** The shortest interval, and all that is watched. */
  Monitoring monitoring();

  /** The contacts by channel, each in its shortest interval. */
  List<ContactPlan> contacts();

  /** The products offered for any loan, each once, by code. */
  List<Offer> offers();

  /** All that is to be done, the most urgent first; the same by the same person once, the first. */
  List<Task> actions();

  /**
   * The decisions, those that lead first, then by grade from the worst; equal ones are one. A
   * decision does not name its loan, which the host knows.
   */
  List<ServiceDecision> decisions();

  /**
   * Joins the decisions on several loans of one customer.
   *
   * @param decisions one for each loan, on one customer and day, by one policy; at least one
   * @throws IllegalArgumentException if there are none, or they are on several customers or days,
   *     or by several policies
   */
  static CustomerPlan of(List<ServiceDecision> decisions) {
    return JoinedDecisions.of(List.copyOf(decisions));
  }

  /** The decisions in whose mode the customer is looked after; at least one. */
  default List<ServiceDecision> leading() {
    return decisions().stream().filter(decision -> decision.crmMode() == crmMode()).toList();
  }
}

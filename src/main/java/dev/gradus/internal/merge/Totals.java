package dev.gradus.internal.merge;

import dev.gradus.decision.Approval;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Task;
import dev.gradus.decision.Terms;
import dev.gradus.internal.verb.NumberResult;
import dev.gradus.internal.verb.Results;
import dev.gradus.internal.verb.Tally;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.LoanLimits;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.OutcomeFindings;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RateType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.Recommended;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Segment;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of all stages say of one customer, and what a decision shows of it: each result is
 * the best proposal within the strictest limit. Not thread-safe while rules speak; nobody changes
 * it afterwards.
 */
public abstract class Totals extends Tally implements OutcomeFindings {

  private static final int MOST_POINTS = 100;
  private static final int MOST_HALVINGS = 30;

  /** Nothing said yet. */
  Totals(Vocabulary vocabulary) {
    super(vocabulary);
  }

  /** Nothing said yet in the words of a vocabulary. */
  public static Totals of(Vocabulary vocabulary) {
    return vocabulary.isExtended() ? new ExtendedTotals(vocabulary) : new LibraryTotals(vocabulary);
  }

  @Override
  public final void outcome(String name, String code) {
    say(name, code);
  }

  @Override
  public final void outcome(String name, BigDecimal number) {
    say(name, number);
  }

  /** What rules of any stage say their verbs to: it implements the findings interfaces. */
  public abstract Object findings();

  /**
   * The customer as the stages after one see it. Nothing else of what an earlier stage found is
   * read by a later one.
   *
   * @param stage the stage whose rules have just spoken
   * @param customer the customer as that stage saw it
   * @param inForce gives the mode in force for the one that the rules ask for
   */
  public final Customer after(Stage stage, Customer customer, UnaryOperator<CrmMode> inForce) {
    Customer found =
        switch (stage) {
          case ASSESS -> customer.with(assessment(customer));
          case CLASSIFY -> customer.with(segment(inForce));
          case LIMIT -> customer.with(limits());
          case RECOMMEND -> recommended(customer);
          case SERVE -> customer;
        };
    return makesOutcomes() && stage != Stage.SERVE
        ? found.with(found.outcome().after(outcomes()))
        : found;
  }

  private Segment segment(UnaryOperator<CrmMode> inForce) {
    RiskGrade grade = grade();
    return new Segment(grade, valueClass(), standing(), tier(grade), inForce.apply(mode(grade)));
  }

  /** What the first stage found, as the later stages read it; asked before they speak. */
  public final Assessment assessment(Customer customer) {
    return new Assessment(
        held(Results.RISK_POINTS),
        held(Results.CONTRIBUTION_POINTS),
        held(Results.RELATIONSHIP_POINTS),
        Results.GRADE_CAP.value(this),
        Results.WARNINGS.codes(this),
        Results.WARNINGS.highest(this),
        assetClass(customer));
  }

  private int held(NumberResult<Long> points) {
    return (int) Math.max(0, Math.min(MOST_POINTS, points.number(this)));
  }

  /** The asset class of a running loan, NORMAL where no rule says a worse one; null without one. */
  private @Nullable AssetClass assetClass(Customer customer) {
    if (!DecisionParts.hasRunningLoan(customer)) {
      return null;
    }
    AssetClass worst = Results.ASSET_CLASS.value(this);
    return worst == null ? AssetClass.NORMAL : worst;
  }

  /** The limits within which a loan would be granted. */
  private LoanLimits limits() {
    return new LoanLimits(maxAmount(), Results.COVERAGE.value(this), Results.TERM.value(this));
  }

  /** The greatest amount proposed, within the least limit; null where none is proposed. */
  private @Nullable BigDecimal maxAmount() {
    BigDecimal proposed = Results.AMOUNT.value(this);
    BigDecimal limit = Results.AMOUNT_LIMIT.value(this);
    return proposed == null || limit == null ? proposed : proposed.min(limit);
  }

  /**
   * The customer with what the fourth stage would do, and with the warnings that it raised beside
   * those of the first.
   */
  private Customer recommended(Customer customer) {
    Assessment assessed = customer.assessment();
    Set<PolicyCode> warnings = Results.WARNINGS.codes(this);
    Severity worst = Results.WARNINGS.highest(this);
    boolean warned = worst != assessed.worstSeverity() || !warnings.equals(assessed.warnings());
    Recommendation recommendation = recommendation(customer);
    Recommended made =
        new Recommended(
            recommendation,
            customer.decisionPoint() == DecisionPoint.REVIEW ? null : Results.AUTHORITY.value(this),
            recommendation == null ? !referred() : recommendation == Recommendation.APPROVE,
            warned ? assessed.warnings() : null,
            warned ? assessed.worstSeverity() : null);
    return (warned ? customer.with(assessed.with(warnings, worst)) : customer).with(made);
  }

  /** The strictest recommendation, REFER without any; null where no amount is asked for. */
  private @Nullable Recommendation recommendation(Customer customer) {
    if (!DecisionParts.asksForAmount(customer)) {
      return null;
    }
    Recommendation strictest = Results.RECOMMENDATION.value(this);
    return strictest == null ? Recommendation.REFER : strictest;
  }

  /** The grade: the best proposed, C without any, within the caps of all stages. */
  public final RiskGrade grade() {
    return within(Results.GRADE.value(this), RiskGrade.C, Results.GRADE_CAP.value(this));
  }

  /** The tier of a customer with a grade: the best proposed, ORDINARY without any, within caps. */
  public final Tier tier(RiskGrade grade) {
    return within(
        Results.TIER.code(this, grade), Tier.ORDINARY, Results.TIER_CAP.code(this, grade));
  }

  /**
   * The mode that the rules ask for at a grade, before the institution's floor and ceiling and any
   * waiting.
   */
  public final CrmMode mode(RiskGrade grade) {
    CrmMode required = Results.MODE.code(this, grade);
    return required == null ? CrmMode.BASIC : required;
  }

  /** The value class of an individual; null where no rule assigns one. */
  public final @Nullable ValueClass valueClass() {
    return Results.VALUE_CLASS.value(this);
  }

  /** The standing of a company; null where no rule assigns one. */
  public final @Nullable Standing standing() {
    return Results.STANDING.value(this);
  }

  /**
   * The fastest channel proposed, the strictest without any, but neither faster than required nor
   * with an earlier target. What is required proposes nothing.
   */
  public final Approval approval() {
    Approval proposed = Results.APPROVAL.value(this);
    Approval required = Results.APPROVAL_REQUIRED.value(this);
    ApprovalChannel channel = proposed == null ? ApprovalChannel.ENHANCED : proposed.channel();
    if (required != null && required.channel().compareTo(channel) > 0) {
      channel = required.channel();
    }
    Integer days = proposed == null ? null : proposed.targetDays();
    Integer least = Results.TARGET_REQUIRED.value(this);
    return new Approval(channel, least != null && (days == null || days < least) ? least : days);
  }

  /**
   * The sum of the adjustments within its bounds; where bounds contradict each other the lower,
   * dearer one holds.
   *
   * @param askedFor the rate type asked for, which stands where no rule proposes another
   */
  public final Pricing pricing(@Nullable RateType askedFor) {
    long adjustment = Results.ADJUSTMENT.number(this);
    if (Results.MOST_ADJUSTMENT.isSaid(this)) {
      adjustment = Math.min(adjustment, Results.MOST_ADJUSTMENT.number(this));
    }
    if (Results.LEAST_ADJUSTMENT.isSaid(this)) {
      adjustment = Math.max(adjustment, Results.LEAST_ADJUSTMENT.number(this));
    }
    RateType proposed = Results.RATE_TYPE.value(this);
    return new Pricing(Math.toIntExact(adjustment), proposed == null ? askedFor : proposed);
  }

  /** The terms. */
  public final Terms terms() {
    return Terms.builder()
        .maxTermMonths(Results.TERM.value(this))
        .maxAmount(maxAmount())
        .minCoverage(Results.COVERAGE.value(this))
        .repaymentOptions(Results.REPAYMENT.value(this))
        .documents(Results.DOCUMENTS.value(this))
        .build();
  }

  /**
   * The monitoring; halving never goes below a day.
   *
   * @param asOf the day from which the next review is counted
   */
  public final Monitoring monitoring(LocalDate asOf) {
    Integer days = Results.MONITORING.value(this);
    if (days != null) {
      days = Math.max(1, days >> Math.min(Results.HALVINGS.number(this), MOST_HALVINGS));
    }
    return Monitoring.builder()
        .everyDays(days)
        .nextReviewOn(days == null ? null : asOf.plusDays(days))
        .watched(Results.WATCHED.value(this))
        .build();
  }

  /** Who looks after the customer. */
  public final ManagerService manager() {
    ManagerService manager = Results.MANAGER.value(this);
    return manager == null ? ManagerService.NONE : manager;
  }

  /** Whether a service team does as well. */
  public final boolean serviceTeam() {
    return Results.SERVICE_TEAM.isSaid(this);
  }

  /** The contacts by channel. */
  public final List<ContactPlan> contacts() {
    return Results.CONTACTS.value(this);
  }

  /** The codes of the products offered, in alphabetical order. */
  public final List<String> offers() {
    return Results.OFFERS.value(this);
  }

  /** What is to be done, the most urgent first. */
  public final List<Task> actions() {
    return Results.ACTIONS.value(this);
  }

  /** Whether a rule raised a warning. */
  public final boolean warned() {
    return !Results.WARNINGS.isEmpty(this);
  }

  /** The warnings in the order of their declaration, each with the highest severity given to it. */
  public final Map<PolicyCode, Severity> warnings() {
    return Results.WARNINGS.value(this);
  }

  /** Whether a rule referred the decision to a person, whatever becomes of an application. */
  public final boolean referred() {
    return Results.REFERRED.isSaid(this);
  }

  /** What is proposed, or else what holds without a proposal, but no better than a cap. */
  private static <E extends Enum<E>> E within(@Nullable E proposed, E without, @Nullable E cap) {
    E best = proposed == null ? without : proposed;
    return cap == null || best.compareTo(cap) >= 0 ? best : cap;
  }
}

package dev.gradus.internal.merge;

import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Task;
import dev.gradus.internal.verb.Results;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Channel;
import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.Document;
import dev.gradus.rules.LimitFindings;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.RateType;
import dev.gradus.rules.RecommendFindings;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RepaymentOption;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.ServeFindings;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;

/**
 * The verbs of the library as fast as code written by hand: each hands what it says to its result,
 * whose law HotSpot compiles into the rules. {@link ExtendedTotals} does the same for any
 * vocabulary, and a property holds the two to each other.
 */
final class LibraryTotals extends Totals
    implements AssessFindings, ClassifyFindings, LimitFindings, RecommendFindings, ServeFindings {

  /** Nothing said yet, of what a policy declares either. */
  LibraryTotals(Vocabulary vocabulary) {
    super(vocabulary);
  }

  @Override
  public Object findings() {
    return this;
  }

  @Override
  public void addRiskPoints(int points) {
    Results.RISK_POINTS.say(this, points);
  }

  @Override
  public void addRiskPoints(String evidence, int points) {
    say(Results.RISK_POINTS, evidence, points);
  }

  @Override
  public void addContributionPoints(int points) {
    Results.CONTRIBUTION_POINTS.say(this, points);
  }

  @Override
  public void addContributionPoints(String evidence, int points) {
    say(Results.CONTRIBUTION_POINTS, evidence, points);
  }

  @Override
  public void addRelationshipPoints(int points) {
    Results.RELATIONSHIP_POINTS.say(this, points);
  }

  @Override
  public void addRelationshipPoints(String evidence, int points) {
    say(Results.RELATIONSHIP_POINTS, evidence, points);
  }

  @Override
  public void capGrade(RiskGrade best) {
    Results.GRADE_CAP.say(this, best);
  }

  @Override
  public void warn(Warning warning, Severity severity) {
    Results.WARNINGS.say(this, warning, severity);
  }

  @Override
  public void warn(String warning, Severity severity) {
    Results.WARNINGS.say(this, warning, severity);
  }

  @Override
  public void refer() {
    Results.REFERRED.say(this, 1);
    recommend(Recommendation.REFER);
  }

  @Override
  public void classifyAsset(AssetClass assetClass) {
    Results.ASSET_CLASS.say(this, assetClass);
  }

  @Override
  public void proposeGrade(RiskGrade grade) {
    Results.GRADE.say(this, grade);
  }

  @Override
  public void assignValueClass(ValueClass valueClass) {
    Results.VALUE_CLASS.say(this, valueClass);
  }

  @Override
  public void assignStanding(Standing standing) {
    Results.STANDING.say(this, standing);
  }

  @Override
  public void proposeTier(Tier tier, RiskGrade downToGrade) {
    Results.TIER.say(this, tier, downToGrade);
  }

  @Override
  public void capTier(Tier best, RiskGrade fromGrade) {
    Results.TIER_CAP.say(this, best, fromGrade);
  }

  @Override
  public void requireMode(CrmMode mode) {
    Results.MODE.say(this, mode, RiskGrade.A);
  }

  @Override
  public void requireModeFromGrade(CrmMode mode, RiskGrade fromGrade) {
    Results.MODE.say(this, mode, fromGrade);
  }

  @Override
  public void proposeApproval(ApprovalChannel channel, int targetDays) {
    Results.APPROVAL.say(this, channel, targetDays);
  }

  @Override
  public void requireApproval(ApprovalChannel channel, int targetDays) {
    Results.APPROVAL_REQUIRED.say(this, channel, targetDays);
    Results.TARGET_REQUIRED.say(this, targetDays);
  }

  @Override
  public void adjustRate(int basisPoints) {
    Results.ADJUSTMENT.say(this, basisPoints);
  }

  @Override
  public void holdAdjustmentWithin(int leastBasisPoints, int mostBasisPoints) {
    Results.LEAST_ADJUSTMENT.say(this, leastBasisPoints);
    Results.MOST_ADJUSTMENT.say(this, mostBasisPoints);
  }

  @Override
  public void proposeRateType(RateType rateType) {
    Results.RATE_TYPE.say(this, rateType);
  }

  @Override
  public void limitTerm(int months) {
    Results.TERM.say(this, months);
  }

  @Override
  public void requireCoverage(double coverage) {
    Results.COVERAGE.say(this, coverage);
  }

  @Override
  public void proposeAmount(double amount) {
    Results.AMOUNT.say(this, amount);
  }

  @Override
  public void limitAmount(double amount) {
    Results.AMOUNT_LIMIT.say(this, amount);
  }

  @Override
  public void recommend(Recommendation recommendation) {
    Results.RECOMMENDATION.say(this, recommendation);
    if (recommendation != Recommendation.APPROVE) {
      Results.AUTHORITY.say(this, Authority.OFFICER);
    }
  }

  @Override
  public void requireAuthority(Authority least) {
    Results.AUTHORITY.say(this, least);
  }

  @Override
  public void offerRepayment(RepaymentOption option) {
    Results.REPAYMENT.say(this, option);
  }

  @Override
  public void requireDocument(Document document) {
    Results.DOCUMENTS.say(this, document);
  }

  @Override
  public void requireDocument(String document) {
    Results.DOCUMENTS.say(this, document);
  }

  @Override
  public void assignManager(ManagerService manager) {
    Results.MANAGER.say(this, manager);
  }

  @Override
  public void assignServiceTeam() {
    Results.SERVICE_TEAM.say(this, 1);
  }

  @Override
  public void monitorEvery(int days) {
    Results.MONITORING.say(this, days);
  }

  @Override
  public void halveMonitoringInterval() {
    Results.HALVINGS.say(this, 1);
  }

  @Override
  public void watch(WatchItem item) {
    Results.WATCHED.say(this, item);
  }

  @Override
  public void watch(String item) {
    Results.WATCHED.say(this, item);
  }

  @Override
  public void contact(Channel channel, int everyDays) {
    Results.CONTACTS.say(this, new ContactPlan(channel, everyDays));
  }

  @Override
  public void offer(String product) {
    Results.OFFERS.say(this, product);
  }

  @Override
  public void act(Action action, Actor actor, int dueInDays) {
    Results.ACTIONS.say(this, new Task(action, actor, dueInDays));
  }

  @Override
  public void act(String action, Actor actor, int dueInDays) {
    Results.ACTIONS.say(this, new Task(new DeclaredCode(action), actor, dueInDays));
  }
}

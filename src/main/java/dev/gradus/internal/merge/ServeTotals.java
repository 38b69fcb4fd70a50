package dev.gradus.internal.merge;

import dev.gradus.decision.Approval;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Task;
import dev.gradus.decision.Terms;
import dev.gradus.internal.immutable.CodeSet;
import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.Channel;
import dev.gradus.rules.Document;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.RateType;
import dev.gradus.rules.RepaymentOption;
import dev.gradus.rules.ServeFindings;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the rules of the last stage say. One for each decision; nobody changes it once the
 * rules have spoken.
 */
public final class ServeTotals implements ServeFindings, StageTotals {

  private static final int MOST_HALVINGS = 30;
  private static final double NO_COVERAGE = -1;
  private static final RepaymentOption[] REPAYMENT_OPTIONS = RepaymentOption.values();
  private static final Document[] DOCUMENTS = Document.values();
  private static final WatchItem[] WATCH_ITEMS = WatchItem.values();
  private static final Comparator<ContactPlan> BY_CHANNEL =
      Comparator.comparing(ContactPlan::channel).thenComparingInt(ContactPlan::everyDays);
  private static final Comparator<Task> MOST_URGENT_FIRST =
      Comparator.comparingInt(Task::dueInDays).thenComparing(Task::what).thenComparing(Task::who);

  private int approvalProposed = ApprovalRank.NONE;
  private int approvalRequired = ApprovalRank.NONE;
  private long adjustmentBp;
  private @Nullable Integer leastAdjustmentBp;
  private @Nullable Integer mostAdjustmentBp;
  private @Nullable RateType rateType;
  private @Nullable Integer maxTermMonths;
  private double minCoverage = NO_COVERAGE;
  private long repaymentOptions;
  private long documents;
  private @Nullable ManagerService manager;
  private boolean serviceTeam;
  private @Nullable Integer monitoringDays;
  private int halvings;
  private long watched;
  private final List<ContactPlan> contacts = new ArrayList<>();
  private final List<String> offers = new ArrayList<>();
  private final List<Task> actions = new ArrayList<>();
  private final Warnings warnings;
  private boolean referred;

  /** Nothing said yet. */
  public ServeTotals() {
    this(new Warnings());
  }

  /**
   * Nothing said yet in this stage.
   *
   * @param warnings the warnings of the stages before, to which this stage adds its own
   */
  public ServeTotals(Warnings warnings) {
    this.warnings = warnings;
  }

  @Override
  public void proposeApproval(ApprovalChannel channel, int targetDays) {
    int pace = ApprovalRank.of(channel, targetDays);
    approvalProposed =
        approvalProposed == ApprovalRank.NONE ? pace : Math.min(approvalProposed, pace);
  }

  @Override
  public void requireApproval(ApprovalChannel channel, int targetDays) {
    approvalRequired = Math.max(approvalRequired, ApprovalRank.of(channel, targetDays));
  }

  @Override
  public void adjustRate(int basisPoints) {
    adjustmentBp += basisPoints;
  }

  @Override
  public void holdAdjustmentWithin(int leastBasisPoints, int mostBasisPoints) {
    leastAdjustmentBp = MinMax.greatest(leastAdjustmentBp, leastBasisPoints);
    mostAdjustmentBp = MinMax.least(mostAdjustmentBp, mostBasisPoints);
  }

  @Override
  public void proposeRateType(RateType proposed) {
    rateType = MinMax.greatest(rateType, proposed);
  }

  @Override
  public void limitTerm(int months) {
    maxTermMonths = MinMax.least(maxTermMonths, months);
  }

  @Override
  public void requireCoverage(double coverage) {
    minCoverage = Math.max(minCoverage, coverage);
  }

  @Override
  public void offerRepayment(RepaymentOption option) {
    repaymentOptions |= CodeSet.bit(option);
  }

  @Override
  public void requireDocument(Document document) {
    documents |= CodeSet.bit(document);
  }

  @Override
  public void assignManager(ManagerService assigned) {
    manager = MinMax.least(manager, assigned);
  }

  @Override
  public void assignServiceTeam() {
    serviceTeam = true;
  }

  @Override
  public void monitorEvery(int days) {
    monitoringDays = MinMax.least(monitoringDays, days);
  }

  @Override
  public void halveMonitoringInterval() {
    halvings++;
  }

  @Override
  public void watch(WatchItem item) {
    watched |= CodeSet.bit(item);
  }

  @Override
  public void contact(Channel channel, int everyDays) {
    SortedInsert.add(
        new ContactPlan(channel, everyDays), contacts, ServeTotals::sameChannel, BY_CHANNEL);
  }

  @Override
  public void offer(String product) {
    SortedInsert.add(product, offers, String::equals, Comparator.naturalOrder());
  }

  @Override
  public void act(Action action, Actor actor, int dueInDays) {
    SortedInsert.add(
        new Task(action, actor, dueInDays), actions, ServeTotals::sameWork, MOST_URGENT_FIRST);
  }

  @Override
  public void warn(Warning warning, Severity severity) {
    warnings.raise(warning, severity);
  }

  @Override
  public void refer() {
    referred = true;
  }

  /**
   * The fastest channel proposed, but not faster than required; without either the strictest
   * review.
   */
  public Approval approval() {
    boolean proposed = approvalProposed != ApprovalRank.NONE;
    return ApprovalRank.approval(
        proposed ? Math.max(approvalProposed, approvalRequired) : approvalRequired);
  }

  /**
   * The sum of the adjustments within its bounds; where bounds contradict each other the lower,
   * dearer one holds.
   *
   * @param askedFor the rate type asked for, which stands where no rule proposes another
   */
  public Pricing pricing(@Nullable RateType askedFor) {
    long within =
        mostAdjustmentBp == null ? adjustmentBp : Math.min(mostAdjustmentBp, adjustmentBp);
    within = leastAdjustmentBp == null ? within : Math.max(leastAdjustmentBp, within);
    return new Pricing(Math.toIntExact(within), rateType == null ? askedFor : rateType);
  }

  /** The terms. */
  public Terms terms() {
    return Terms.builder()
        .maxTermMonths(maxTermMonths)
        .minCoverage(minCoverage == NO_COVERAGE ? null : Decimals.written(minCoverage))
        .repaymentOptions(CodeSet.of(REPAYMENT_OPTIONS, repaymentOptions))
        .documents(CodeSet.of(DOCUMENTS, documents))
        .build();
  }

  /** The monitoring; halving never goes below a day. */
  public Monitoring monitoring() {
    Integer days =
        monitoringDays == null
            ? null
            : Math.max(1, monitoringDays >> Math.min(halvings, MOST_HALVINGS));
    return Monitoring.builder().everyDays(days).watched(CodeSet.of(WATCH_ITEMS, watched)).build();
  }

  /** Who looks after the customer. */
  public ManagerService manager() {
    return manager == null ? ManagerService.NONE : manager;
  }

  /** Whether a service team does as well. */
  public boolean serviceTeam() {
    return serviceTeam;
  }

  /** The contacts by channel. */
  public List<ContactPlan> contacts() {
    return LazyList.made(contacts);
  }

  /** The codes of the products offered, in alphabetical order. */
  public List<String> offers() {
    return LazyList.made(offers);
  }

  /** What is to be done, the most urgent first. */
  public List<Task> actions() {
    return LazyList.made(actions);
  }

  public Warnings warnings() {
    return warnings;
  }

  public boolean referred() {
    return referred;
  }

  @Override
  public Map<String, @Nullable Object> said() {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    said.put("approvalProposed", rank(approvalProposed));
    said.put("approvalRequired", rank(approvalRequired));
    said.put("adjustmentBp", adjustmentBp);
    said.put("leastAdjustmentBp", leastAdjustmentBp);
    said.put("mostAdjustmentBp", mostAdjustmentBp);
    said.put("rateType", rateType);
    said.put("maxTermMonths", maxTermMonths);
    said.put("minCoverage", minCoverage == NO_COVERAGE ? null : Decimals.written(minCoverage));
    said.put("repaymentOptions", CodeSet.of(REPAYMENT_OPTIONS, repaymentOptions));
    said.put("documents", CodeSet.of(DOCUMENTS, documents));
    said.put("manager", manager);
    said.put("serviceTeam", serviceTeam);
    said.put("monitoringDays", monitoringDays);
    said.put("halvings", halvings);
    said.put("watched", CodeSet.of(WATCH_ITEMS, watched));
    said.put("contacts", contacts());
    said.put("offers", offers());
    said.put("actions", actions());
    said.put("warnings", warnings.all());
    said.put("referred", referred);
    return said;
  }

  private static @Nullable Approval rank(int rank) {
    return rank == ApprovalRank.NONE ? null : ApprovalRank.approval(rank);
  }

  private static boolean sameChannel(ContactPlan one, ContactPlan other) {
    return one.channel() == other.channel();
  }

  private static boolean sameWork(Task one, Task other) {
    return one.what() == other.what() && one.who() == other.who();
  }
}

package dev.gradus.internal.engine;

import dev.gradus.decision.Approval;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Task;
import dev.gradus.decision.Terms;
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
import dev.gradus.rules.WatchItem;
import dev.gradus.rules.Warning;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Merges what the rules of the last stage say. One for each decision; not thread-safe. */
public final class ServeTotals implements ServeFindings {

  private static final int MOST_HALVINGS = 30;

  private @Nullable Pace approvalProposed;
  private @Nullable Pace approvalRequired;
  private long adjustmentBp;
  private @Nullable Integer leastAdjustmentBp;
  private @Nullable Integer mostAdjustmentBp;
  private @Nullable RateType rateType;
  private @Nullable Integer maxTermMonths;
  private @Nullable BigDecimal minCoverage;
  private final Set<RepaymentOption> repaymentOptions = EnumSet.noneOf(RepaymentOption.class);
  private final Set<Document> documents = EnumSet.noneOf(Document.class);
  private @Nullable ManagerService manager;
  private boolean serviceTeam;
  private @Nullable Integer monitoringDays;
  private int halvings;
  private final Set<WatchItem> watched = EnumSet.noneOf(WatchItem.class);
  private final Map<Channel, Integer> contacts = new EnumMap<>(Channel.class);
  private final SortedSet<String> offers = new TreeSet<>();
  private final Map<Errand, Integer> errands = new TreeMap<>();
  private final Map<Warning, Severity> warnings = new EnumMap<>(Warning.class);
  private boolean referred;

  /** A channel with its target, the faster first. */
  private record Pace(ApprovalChannel channel, Integer targetDays) implements Comparable<Pace> {
    @Override
    public int compareTo(Pace other) {
      int byChannel = channel.compareTo(other.channel);
      return byChannel != 0 ? byChannel : targetDays.compareTo(other.targetDays);
    }
  }

  /** What somebody is to do. */
  private record Errand(Action what, Actor who) implements Comparable<Errand> {
    @Override
    public int compareTo(Errand other) {
      int byAction = what.compareTo(other.what);
      return byAction != 0 ? byAction : who.compareTo(other.who);
    }
  }

  @Override
  public void proposeApproval(ApprovalChannel channel, int targetDays) {
    approvalProposed = Pick.least(approvalProposed, new Pace(channel, targetDays));
  }

  @Override
  public void requireApproval(ApprovalChannel channel, int targetDays) {
    approvalRequired = Pick.greatest(approvalRequired, new Pace(channel, targetDays));
  }

  @Override
  public void adjustRate(int basisPoints) {
    adjustmentBp += basisPoints;
  }

  @Override
  public void holdAdjustmentWithin(int leastBasisPoints, int mostBasisPoints) {
    leastAdjustmentBp = Pick.greatest(leastAdjustmentBp, leastBasisPoints);
    mostAdjustmentBp = Pick.least(mostAdjustmentBp, mostBasisPoints);
  }

  @Override
  public void proposeRateType(RateType proposed) {
    rateType = Pick.greatest(rateType, proposed);
  }

  @Override
  public void limitTerm(int months) {
    maxTermMonths = Pick.least(maxTermMonths, months);
  }

  @Override
  public void requireCoverage(double coverage) {
    // The decimal that was written, not its binary neighbour; without a point where it has none.
    minCoverage = Pick.greatest(minCoverage, new BigDecimal(Double.toString(coverage)).stripTrailingZeros());
  }

  @Override
  public void offerRepayment(RepaymentOption option) {
    repaymentOptions.add(option);
  }

  @Override
  public void requireDocument(Document document) {
    documents.add(document);
  }

  @Override
  public void assignManager(ManagerService assigned) {
    manager = Pick.least(manager, assigned);
  }

  @Override
  public void assignServiceTeam() {
    serviceTeam = true;
  }

  @Override
  public void monitorEvery(int days) {
    monitoringDays = Pick.least(monitoringDays, days);
  }

  @Override
  public void halveMonitoringInterval() {
    halvings++;
  }

  @Override
  public void watch(WatchItem item) {
    watched.add(item);
  }

  @Override
  public void contact(Channel channel, int everyDays) {
    contacts.merge(channel, everyDays, Pick::least);
  }

  @Override
  public void offer(String product) {
    offers.add(product);
  }

  @Override
  public void act(Action action, Actor actor, int dueInDays) {
    errands.merge(new Errand(action, actor), dueInDays, Pick::least);
  }

  @Override
  public void warn(Warning warning, Severity severity) {
    warnings.merge(warning, severity, Pick::greatest);
  }

  @Override
  public void refer() {
    referred = true;
  }

  /** The fastest channel proposed, but not faster than required; without either the strictest review. */
  public Approval approval() {
    Pace pace =
        approvalProposed == null ? approvalRequired : Pick.atLeast(approvalProposed, approvalRequired);
    return pace == null
        ? new Approval(ApprovalChannel.ENHANCED, null)
        : new Approval(pace.channel(), pace.targetDays());
  }

  /**
   * The sum of the adjustments within its bounds; where bounds contradict each other the lower, dearer one holds.
   *
   * @param askedFor the rate type asked for, which stands where no rule proposes another
   */
  public Pricing pricing(@Nullable RateType askedFor) {
    long within = mostAdjustmentBp == null ? adjustmentBp : Math.min(mostAdjustmentBp, adjustmentBp);
    within = leastAdjustmentBp == null ? within : Math.max(leastAdjustmentBp, within);
    return new Pricing(Math.toIntExact(within), rateType == null ? askedFor : rateType);
  }

  /** The terms. */
  public Terms terms() {
    return new Terms(maxTermMonths, minCoverage, repaymentOptions, documents);
  }

  /** The monitoring; halving never goes below a day. */
  public Monitoring monitoring() {
    Integer days =
        monitoringDays == null ? null : Math.max(1, monitoringDays >> Math.min(halvings, MOST_HALVINGS));
    return new Monitoring(days, watched);
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
    return contacts.entrySet().stream().map(entry -> new ContactPlan(entry.getKey(), entry.getValue())).toList();
  }

  /** The codes of the products offered, in alphabetical order. */
  public SortedSet<String> offers() {
    return Collections.unmodifiableSortedSet(offers);
  }

  /** What is to be done, the most urgent first. */
  public List<Task> actions() {
    return errands.entrySet().stream()
        .map(entry -> new Task(entry.getKey().what(), entry.getKey().who(), entry.getValue()))
        .sorted(java.util.Comparator.comparingInt(Task::dueInDays))
        .toList();
  }

  Map<Warning, Severity> warnings() {
    return Collections.unmodifiableMap(warnings);
  }

  boolean referred() {
    return referred;
  }
}

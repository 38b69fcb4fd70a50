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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges what the rules of the last stage say. One for each decision; not thread-safe. */
public final class ServeTotals implements ServeFindings {

  private static final int MOST_HALVINGS = 30;
  private static final Comparator<ContactPlan> BY_CHANNEL = Comparator.comparing(ContactPlan::channel);
  private static final Comparator<Task> MOST_URGENT_FIRST =
      Comparator.comparingInt(Task::dueInDays).thenComparing(Task::what).thenComparing(Task::who);

  private int approvalProposed = Pace.NONE;
  private int approvalRequired = Pace.NONE;
  private long adjustmentBp;
  private @Nullable Integer leastAdjustmentBp;
  private @Nullable Integer mostAdjustmentBp;
  private @Nullable RateType rateType;
  private @Nullable Integer maxTermMonths;
  private @Nullable Double minCoverage;
  private @Nullable Set<RepaymentOption> repaymentOptions;
  private @Nullable Set<Document> documents;
  private @Nullable ManagerService manager;
  private boolean serviceTeam;
  private @Nullable Integer monitoringDays;
  private int halvings;
  private @Nullable Set<WatchItem> watched;
  private final List<ContactPlan> contacts = new ArrayList<>(0);
  private final List<String> offers = new ArrayList<>(0);
  private final List<Task> actions = new ArrayList<>(0);
  private final Warnings warnings = new Warnings();
  private boolean referred;

  @Override
  public void proposeApproval(ApprovalChannel channel, int targetDays) {
    int pace = Pace.of(channel, targetDays);
    approvalProposed = approvalProposed == Pace.NONE ? pace : Math.min(approvalProposed, pace);
  }

  @Override
  public void requireApproval(ApprovalChannel channel, int targetDays) {
    approvalRequired = Math.max(approvalRequired, Pace.of(channel, targetDays));
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
    minCoverage = Pick.greatest(minCoverage, coverage);
  }

  @Override
  public void offerRepayment(RepaymentOption option) {
    repaymentOptions = with(option, repaymentOptions);
  }

  @Override
  public void requireDocument(Document document) {
    documents = with(document, documents);
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
    watched = with(item, watched);
  }

  @Override
  public void contact(Channel channel, int everyDays) {
    for (int i = 0; i < contacts.size(); i++) {
      ContactPlan plan = contacts.get(i);
      if (plan.channel() == channel) {
        contacts.set(i, everyDays < plan.everyDays() ? new ContactPlan(channel, everyDays) : plan);
        return;
      }
    }
    contacts.add(new ContactPlan(channel, everyDays));
  }

  @Override
  public void offer(String product) {
    if (!offers.contains(product)) {
      offers.add(product);
    }
  }

  @Override
  public void act(Action action, Actor actor, int dueInDays) {
    for (int i = 0; i < actions.size(); i++) {
      Task task = actions.get(i);
      if (task.what() == action && task.who() == actor) {
        actions.set(i, dueInDays < task.dueInDays() ? new Task(action, actor, dueInDays) : task);
        return;
      }
    }
    actions.add(new Task(action, actor, dueInDays));
  }

  @Override
  public void warn(Warning warning, Severity severity) {
    warnings.raise(warning, severity);
  }

  @Override
  public void refer() {
    referred = true;
  }

  /** The fastest channel proposed, but not faster than required; without either the strictest review. */
  public Approval approval() {
    boolean proposed = approvalProposed != Pace.NONE;
    return Pace.approval(proposed ? Math.max(approvalProposed, approvalRequired) : approvalRequired);
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
    return new Terms(
        maxTermMonths, minCoverage == null ? null : Decimals.written(minCoverage), held(repaymentOptions), held(documents));
  }

  /** The monitoring; halving never goes below a day. */
  public Monitoring monitoring() {
    Integer days =
        monitoringDays == null ? null : Math.max(1, monitoringDays >> Math.min(halvings, MOST_HALVINGS));
    return new Monitoring(days, held(watched));
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
    contacts.sort(BY_CHANNEL);
    return contacts;
  }

  /** The codes of the products offered, in alphabetical order. */
  public List<String> offers() {
    offers.sort(null);
    return offers;
  }

  /** What is to be done, the most urgent first. */
  public List<Task> actions() {
    actions.sort(MOST_URGENT_FIRST);
    return actions;
  }

  Warnings warnings() {
    return warnings;
  }

  boolean referred() {
    return referred;
  }

  /** All that the rules said, to be compared. */
  List<Object> said() {
    return List.of(
        approval(), adjustmentBp, pricing(null), terms(), monitoring(), manager(), serviceTeam, contacts(), offers(),
        actions(), warnings.all(), referred);
  }

  private static <E extends Enum<E>> Set<E> with(E value, @Nullable Set<E> others) {
    if (others == null) {
      return EnumSet.of(value);
    }
    others.add(value);
    return others;
  }

  private static <E> Set<E> held(@Nullable Set<E> set) {
    return set == null ? Set.of() : set;
  }
}

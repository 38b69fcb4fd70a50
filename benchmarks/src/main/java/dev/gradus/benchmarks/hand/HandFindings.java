package dev.gradus.benchmarks.hand;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Approval;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Task;
import dev.gradus.decision.Transition;
import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Channel;
import dev.gradus.rules.Collateral;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Document;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.Loan;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.RateType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RepaymentOption;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.ScoreAnchors;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What hand-written rules write into: plain fields in which results merge at once. The printed policy extends it, so
 * that a rule reads {@code addRiskPoints(-14);}. One for each decision.
 */
abstract class HandFindings {

  private static final int MOST_POINTS = 100;
  private static final int MOST_HALVINGS = 30;
  private static final int USUAL_REASONS = 40;
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final int MOST_PLACES = 20;
  private static final int COVER_PLACES = 6;
  private static final BigDecimal MOST_COVER = BigDecimal.valueOf(100);
  private static final int WARNINGS = Warning.values().length;
  private static final CrmMode[] MODES = CrmMode.values();
  private static final Channel[] CHANNELS = Channel.values();
  private static final ApprovalChannel[] APPROVALS = ApprovalChannel.values();
  private static final int PACE = 1_000;
  private static final HandRule UNRECOMMENDED =
      new HandRule("FLR-900", Stage.RECOMMEND, "No rule of the policy recommends anything for this application.");
  private static final Comparator<Task> MOST_URGENT =
      Comparator.comparingInt(Task::dueInDays).thenComparing(task -> (Action) task.what()).thenComparing(Task::who);

  final CustomerSnapshot snapshot;
  final List<HandRule> reasons = new ArrayList<>(USUAL_REASONS);

  int riskPoints;
  int contributionPoints;
  int relationshipPoints;
  RiskGrade gradeCap = RiskGrade.A;
  RiskGrade grade;
  ValueClass valueClass;
  Standing standing;
  Tier tier = Tier.ORDINARY;
  CrmMode mode = CrmMode.BASIC;
  Severity worstSeverity;
  AssetClass assetClass;
  BigDecimal maxAmount;
  BigDecimal minCoverage;
  Integer maxTermMonths;
  Recommendation recommendation;
  Authority authority;
  boolean cleared;
  final DecisionPoint decisionPoint;

  private final Severity[] assessed = new Severity[WARNINGS];
  private Severity[] warnings = assessed;
  private AssetClass worstClass = AssetClass.NORMAL;
  private BigDecimal amountProposed;
  private BigDecimal amountLimit;
  private Recommendation strictest;
  private Authority required;
  private boolean referred;
  private Tier tierCap = Tier.GOLD;
  private Transition.Kind moved;
  private LocalDate betterSince;
  private List<String> missing = List.of();
  private List<String> referring = List.of();
  // A channel and its days in one number: the faster, the smaller.
  private int approvalProposed = Integer.MAX_VALUE;
  private ApprovalChannel channelRequired = ApprovalChannel.FAST;
  private int targetRequired = -1;
  private int adjustmentBp;
  private int leastAdjustmentBp = Integer.MIN_VALUE;
  private int mostAdjustmentBp = Integer.MAX_VALUE;
  private RateType rateType;
  private final EnumSet<RepaymentOption> repaymentOptions = EnumSet.noneOf(RepaymentOption.class);
  private final EnumSet<Document> documents = EnumSet.noneOf(Document.class);
  private ManagerService manager = ManagerService.NONE;
  private boolean serviceTeam;
  private int monitoringDays = Integer.MAX_VALUE;
  private int halvings;
  private final EnumSet<WatchItem> watched = EnumSet.noneOf(WatchItem.class);
  private final int[] contacts = new int[CHANNELS.length];
  private List<HandDecision.HandOffer> offers = List.of();
  private List<Task> actions = List.of();

  HandFindings(CustomerSnapshot snapshot) {
    this.snapshot = snapshot;
    decisionPoint =
        snapshot.decisionPoint() == null ? DecisionPoint.of(snapshot.lifecycle()) : snapshot.decisionPoint();
  }

  /** Whether an amount is applied for: only then is anything recommended. */
  final boolean asksForAmount() {
    return decisionPoint == DecisionPoint.APPLICATION && snapshot.loan().amount() != null;
  }

  private boolean hasRunningLoan() {
    Lifecycle lifecycle = snapshot.lifecycle();
    if (lifecycle == Lifecycle.BORROWER || decisionPoint == DecisionPoint.APPLICATION) {
      return lifecycle == Lifecycle.BORROWER;
    }
    BigDecimal owed = snapshot.loan().exposure() != null ? snapshot.loan().exposure() : snapshot.loan().amount();
    return (lifecycle != Lifecycle.PROSPECT && lifecycle != Lifecycle.FORMER) || (owed != null && owed.signum() > 0);
  }

  final void fired(HandRule rule) {
    reasons.add(rule);
  }

  // The first stage.

  final void addRiskPoints(int points) {
    riskPoints += points;
  }

  final void addContributionPoints(int points) {
    contributionPoints += points;
  }

  final void addRelationshipPoints(int points) {
    relationshipPoints += points;
  }

  final void capGrade(RiskGrade best) {
    gradeCap = worse(gradeCap, best);
  }

  final void warn(Warning warning, Severity severity) {
    Severity held = warnings[warning.ordinal()];
    warnings[warning.ordinal()] = held == null || severity.compareTo(held) > 0 ? severity : held;
  }

  final void classifyAsset(AssetClass said) {
    worstClass = said.compareTo(worstClass) > 0 ? said : worstClass;
  }

  final void refer(String rule) {
    referred = true;
    refers(rule);
    recommend(Recommendation.REFER);
  }

  /** A rule that refers, itself or by what it recommends. */
  private void refers(String rule) {
    if (referring.isEmpty()) {
      referring = new ArrayList<>();
      missing = new ArrayList<>();
    }
    referring.add(rule);
  }

  final void missing(String field) {
    if (!missing.contains(field)) {
      missing.add(field);
    }
  }

  final boolean warned(Warning warning) {
    return assessed[warning.ordinal()] != null;
  }

  /** The end of the first stage: points are held within their bounds. */
  final void assessed() {
    riskPoints = held(riskPoints);
    contributionPoints = held(contributionPoints);
    relationshipPoints = held(relationshipPoints);
    assetClass = hasRunningLoan() ? worstClass : null;
    worstSeverity = worst();
  }

  private Severity worst() {
    Severity worst = null;
    for (Severity each : assessed) {
      worst = each != null && (worst == null || each.compareTo(worst) > 0) ? each : worst;
    }
    return worst;
  }

  // The second stage: first the grade, then what depends on it.

  final void proposeGrade(RiskGrade proposed) {
    grade = grade == null || proposed.compareTo(grade) < 0 ? proposed : grade;
  }

  /** The grade is settled. */
  final void graded() {
    grade = worse(grade == null ? RiskGrade.C : grade, gradeCap);
  }

  final void assignValueClass(ValueClass assigned) {
    valueClass = valueClass == null || assigned.compareTo(valueClass) < 0 ? assigned : valueClass;
  }

  final void assignStanding(Standing assigned) {
    standing = standing == null || assigned.compareTo(standing) < 0 ? assigned : standing;
  }

  final void proposeTier(Tier proposed, RiskGrade downToGrade) {
    if (grade.compareTo(downToGrade) <= 0 && proposed.compareTo(tier) < 0) {
      tier = proposed;
    }
  }

  final void capTier(Tier best, RiskGrade fromGrade) {
    if (grade.compareTo(fromGrade) >= 0 && best.compareTo(tierCap) > 0) {
      tierCap = best;
    }
  }

  final void requireMode(CrmMode required) {
    mode = required.compareTo(mode) > 0 ? required : mode;
  }

  final void requireModeFromGrade(CrmMode required, RiskGrade fromGrade) {
    if (grade.compareTo(fromGrade) >= 0) {
      requireMode(required);
    }
  }

  /** The end of the second stage: the tier within its cap, and a lighter mode waits until it has held for long enough. */
  final void classified(CrmMode floor, CrmMode ceiling, int stepDownDays) {
    tier = tierCap.compareTo(tier) > 0 ? tierCap : tier;
    mode = within(mode, floor, ceiling);
    CrmMode last = snapshot.previous().crmMode();
    moved = last == null ? Transition.Kind.FIRST : moved(within(last, floor, ceiling), last, stepDownDays);
    warnings = new Severity[WARNINGS];
  }

  private Transition.Kind moved(CrmMode lastWithin, CrmMode last, int stepDownDays) {
    CrmMode wanted = mode;
    if (wanted.compareTo(lastWithin) > 0) {
      return Transition.Kind.STEPPED_UP;
    }
    if (lastWithin != last) {
      steps(lastWithin, wanted);
      return lastWithin.compareTo(last) > 0 ? Transition.Kind.STEPPED_UP : Transition.Kind.STEPPED_DOWN;
    }
    if (wanted == last) {
      return Transition.Kind.KEPT;
    }
    LocalDate since = snapshot.previous().betterSince() == null ? snapshot.asOf() : snapshot.previous().betterSince();
    if (ChronoUnit.DAYS.between(since, snapshot.asOf()) >= stepDownDays) {
      steps(MODES[last.ordinal() - 1], wanted);
      return Transition.Kind.STEPPED_DOWN;
    }
    mode = last;
    betterSince = since;
    return Transition.Kind.STEP_DOWN_WAITS;
  }

  /** One step; where a still lighter mode would do, the days count anew from it. */
  private void steps(CrmMode next, CrmMode wanted) {
    mode = next;
    betterSince = next == wanted ? null : snapshot.asOf();
  }

  // The third stage.

  /** An amount that is not known proposes nothing. */
  final void proposeAmount(BigDecimal amount) {
    if (amount != null && (amountProposed == null || amount.compareTo(amountProposed) > 0)) {
      amountProposed = amount;
    }
  }

  /** A limit that is not known limits nothing. */
  final void limitAmount(BigDecimal limit) {
    if (limit != null && (amountLimit == null || limit.compareTo(amountLimit) < 0)) {
      amountLimit = limit;
    }
  }

  /** The end of the third stage: the amount within its limit. */
  final void limited() {
    maxAmount = amountProposed == null || amountLimit == null ? amountProposed : amountProposed.min(amountLimit);
  }

  // The fourth stage.

  final void recommend(Recommendation said) {
    strictest = strictest == null || said.compareTo(strictest) > 0 ? said : strictest;
    if (said != Recommendation.APPROVE) {
      requireAuthority(Authority.OFFICER);
    }
  }

  /** A rule that recommends a referral refers an application. */
  final void recommendReferral(String rule) {
    if (asksForAmount()) {
      refers(rule);
    }
    recommend(Recommendation.REFER);
  }

  final void requireAuthority(Authority least) {
    required = required == null || least.compareTo(required) > 0 ? least : required;
  }

  /** The end of the fourth stage: what is recommended, who decides, and all warnings. */
  final void recommended() {
    unite();
    worstSeverity = worst();
    if (asksForAmount()) {
      recommendation = strictest == null ? Recommendation.REFER : strictest;
      if (strictest == null) {
        unrecommended();
      }
    }
    authority = decisionPoint == DecisionPoint.REVIEW ? null : required;
    cleared = recommendation == null ? !referred : recommendation == Recommendation.APPROVE;
    if (recommendation == Recommendation.APPROVE || recommendation == Recommendation.DECLINE) {
      referring = List.of();
      missing = List.of();
    }
  }

  private void unrecommended() {
    refers(UNRECOMMENDED.id());
    int place = reasons.size();
    while (place > 0 && isBehindUnrecommended(reasons.get(place - 1))) {
      place--;
    }
    reasons.add(place, UNRECOMMENDED);
  }

  private static boolean isBehindUnrecommended(HandRule rule) {
    return rule.stage() == Stage.RECOMMEND && rule.id().compareTo(UNRECOMMENDED.id()) > 0;
  }

  // The last stage.

  final void proposeApproval(ApprovalChannel channel, int targetDays) {
    approvalProposed = Math.min(approvalProposed, channel.ordinal() * PACE + targetDays);
  }

  final void requireApproval(ApprovalChannel channel, int targetDays) {
    channelRequired = channel.compareTo(channelRequired) > 0 ? channel : channelRequired;
    targetRequired = Math.max(targetRequired, targetDays);
  }

  final void adjustRate(int basisPoints) {
    adjustmentBp += basisPoints;
  }

  final void holdAdjustmentWithin(int least, int most) {
    leastAdjustmentBp = Math.max(leastAdjustmentBp, least);
    mostAdjustmentBp = Math.min(mostAdjustmentBp, most);
  }

  final void proposeRateType(RateType proposed) {
    rateType = rateType == null || proposed.compareTo(rateType) > 0 ? proposed : rateType;
  }

  final void limitTerm(int months) {
    maxTermMonths = maxTermMonths == null ? months : Math.min(maxTermMonths, months);
  }

  final void requireCoverage(BigDecimal coverage) {
    minCoverage = minCoverage == null || coverage.compareTo(minCoverage) > 0 ? coverage : minCoverage;
  }

  final void offerRepayment(RepaymentOption option) {
    repaymentOptions.add(option);
  }

  final void requireDocument(Document document) {
    documents.add(document);
  }

  final void assignManager(ManagerService assigned) {
    manager = assigned.compareTo(manager) < 0 ? assigned : manager;
  }

  final void assignServiceTeam() {
    serviceTeam = true;
  }

  final void monitorEvery(int days) {
    monitoringDays = Math.min(monitoringDays, days);
  }

  final void halveMonitoringInterval() {
    halvings++;
  }

  final void watch(WatchItem item) {
    watched.add(item);
  }

  final void contact(Channel channel, int everyDays) {
    int held = contacts[channel.ordinal()];
    contacts[channel.ordinal()] = held == 0 ? everyDays : Math.min(held, everyDays);
  }

  final void offer(String product, HandRule by) {
    if (offers.isEmpty()) {
      offers = new ArrayList<>();
    }
    for (HandDecision.HandOffer offer : offers) {
      if (offer.product().equals(product)) {
        return;
      }
    }
    offers.add(new HandDecision.HandOffer(product, by));
  }

  final void act(Action action, Actor actor, int dueInDays) {
    if (actions.isEmpty()) {
      actions = new ArrayList<>();
    }
    for (int i = 0; i < actions.size(); i++) {
      Task task = actions.get(i);
      if (task.what() == action && task.who() == actor) {
        if (dueInDays < task.dueInDays()) {
          actions.set(i, new Task(action, actor, dueInDays));
        }
        return;
      }
    }
    actions.add(new Task(action, actor, dueInDays));
  }

  /** The end. */
  final HandDecision decision() {
    boolean declined = recommendation == Recommendation.DECLINE;
    boolean granted = decisionPoint == DecisionPoint.APPLICATION && !declined;
    int bp = Math.max(leastAdjustmentBp, Math.min(mostAdjustmentBp, adjustmentBp));
    if (actions.size() > 1) {
      actions.sort(MOST_URGENT);
    }
    if (offers.size() > 1) {
      offers.sort(Comparator.comparing(HandDecision.HandOffer::product));
    }
    if (missing.size() > 1) {
      missing.sort(null);
    }
    return new HandDecision(
        snapshot,
        grade,
        riskPoints,
        valueClass,
        standing,
        tier,
        mode,
        moved,
        betterSince,
        recommendation,
        authority,
        assetClass,
        missing,
        referring,
        assessed,
        granted ? approval() : null,
        declined ? ManagerService.NONE : manager,
        !declined && serviceTeam,
        declined ? null : bp,
        rateType == null ? snapshot.loan().rateType() : rateType,
        granted ? maxTermMonths : null,
        granted ? maxAmount : null,
        granted ? minCoverage : null,
        granted ? repaymentOptions : Set.of(),
        granted ? documents : Set.of(),
        declined || monitoringDays == Integer.MAX_VALUE
            ? null
            : Math.max(1, monitoringDays >> Math.min(halvings, MOST_HALVINGS)),
        declined ? Set.of() : watched,
        contactPlans(),
        offers,
        actions,
        outcomes(),
        reasons);
  }

  /** What the policy's own outcomes came to, by name. */
  Map<String, String> outcomes() {
    return Map.of();
  }

  /** The stricter of two codes of an outcome, whose codes stand with the strictest first. */
  static String stricter(List<String> codes, String held, String said) {
    return held == null || codes.indexOf(said) < codes.indexOf(held) ? said : held;
  }

  private Approval approval() {
    boolean proposed = approvalProposed != Integer.MAX_VALUE;
    ApprovalChannel channel =
        proposed ? APPROVALS[approvalProposed / PACE] : ApprovalChannel.ENHANCED;
    int days = Math.max(proposed ? approvalProposed % PACE : -1, targetRequired);
    return new Approval(
        channelRequired.compareTo(channel) > 0 ? channelRequired : channel, days < 0 ? null : days);
  }

  private void unite() {
    for (int i = 0; i < WARNINGS; i++) {
      Severity late = warnings[i];
      if (late != null && (assessed[i] == null || late.compareTo(assessed[i]) > 0)) {
        assessed[i] = late;
      }
    }
  }

  private List<ContactPlan> contactPlans() {
    List<ContactPlan> plans = new ArrayList<>(CHANNELS.length);
    for (int i = 0; i < contacts.length; i++) {
      if (contacts[i] > 0) {
        plans.add(new ContactPlan(CHANNELS[i], contacts[i]));
      }
    }
    return plans;
  }

  /** The days to the next of some days, 0 on the day itself; null where none lies ahead. */
  static Integer daysToNext(List<LocalDate> days, LocalDate asOf) {
    LocalDate next = null;
    for (LocalDate day : days) {
      if (!day.isBefore(asOf) && (next == null || day.isBefore(next))) {
        next = day;
      }
    }
    return next == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(asOf, next));
  }

  // What follows from what is known. Without an operand there is no result; every result keeps 15 digits.

  static BigDecimal sum(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : kept(one.add(other));
  }

  static BigDecimal difference(BigDecimal from, BigDecimal less) {
    return from == null || less == null ? null : kept(from.subtract(less));
  }

  static BigDecimal product(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : kept(one.multiply(other));
  }

  static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return dividend == null || divisor == null || divisor.signum() == 0
        ? null
        : kept(dividend.divide(divisor, DIGITS));
  }

  static BigDecimal rounded(BigDecimal number, int places, RoundingMode mode) {
    return number == null ? null : kept(number.setScale(places, mode));
  }

  static BigDecimal atLeast(BigDecimal number, BigDecimal least) {
    return number == null ? null : number.max(least);
  }

  static BigDecimal atMost(BigDecimal number, BigDecimal most) {
    return number == null ? null : number.min(most);
  }

  static BigDecimal kept(BigDecimal exact) {
    if (exact == null) {
      return null;
    }
    BigDecimal result = exact.precision() > DIGITS.getPrecision() ? exact.round(DIGITS) : exact;
    if (result.scale() > MOST_PLACES) {
      result = result.setScale(MOST_PLACES, RoundingMode.HALF_EVEN);
    }
    if (result.scale() > 0) {
      result = result.stripTrailingZeros();
    }
    return result.scale() < 0 ? result.setScale(0) : result;
  }

  /** What is counted of a collateral after the haircut of its type, of an unknown type the least. */
  static BigDecimal counted(Collateral collateral, Map<CollateralType, BigDecimal> fractions, BigDecimal least) {
    if (collateral.value() == null) {
      return null;
    }
    CollateralType type = collateral.type();
    return collateral.value().multiply(type == null ? least : fractions.getOrDefault(type, BigDecimal.ZERO));
  }

  /** Anchors of a scale, each a score and its index. */
  static List<ScoreAnchors.Anchor> anchors(String... scoresAndIndexes) {
    List<ScoreAnchors.Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < scoresAndIndexes.length; i += 2) {
      anchors.add(new ScoreAnchors.Anchor(new BigDecimal(scoresAndIndexes[i]), new BigDecimal(scoresAndIndexes[i + 1])));
    }
    return anchors;
  }

  /** An amount to the cent. */
  static BigDecimal cents(BigDecimal amount) {
    return amount == null ? null : amount.setScale(2, RoundingMode.FLOOR);
  }

  /** How far a value covers what is owed. */
  static BigDecimal cover(BigDecimal value, Loan loan) {
    BigDecimal owed = loan.exposure() != null ? loan.exposure() : loan.amount();
    return value == null || owed == null || owed.signum() == 0
        ? null
        : value.divide(owed, COVER_PLACES, RoundingMode.FLOOR).min(MOST_COVER);
  }

  private static RiskGrade worse(RiskGrade one, RiskGrade other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static CrmMode within(CrmMode mode, CrmMode floor, CrmMode ceiling) {
    CrmMode least = mode.compareTo(floor) < 0 ? floor : mode;
    return least.compareTo(ceiling) > 0 ? ceiling : least;
  }

  private static int held(int points) {
    return Math.max(0, Math.min(MOST_POINTS, points));
  }
}

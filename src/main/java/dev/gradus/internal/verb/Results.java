package dev.gradus.internal.verb;

import dev.gradus.decision.Approval;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Task;
import dev.gradus.rules.Actor;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Channel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RateType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RepaymentOption;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * What the verbs of the library make: whatever a decision shows in a component of its own. What any
 * other verb makes stands among the decision's outcomes.
 */
public final class Results {

  public static final NumberResult<Long> RISK_POINTS = sum("riskPoints", 0);
  public static final NumberResult<Long> CONTRIBUTION_POINTS = sum("contributionPoints", 1);
  public static final NumberResult<Long> RELATIONSHIP_POINTS = sum("relationshipPoints", 2);

  /** How many sums of points there are; they have the first places. */
  static final int POINTS = 3;

  /** The strictest cap on the grade, of whichever stage. */
  public static final NumberResult<RiskGrade> GRADE_CAP =
      number("gradeCap", 3, Law.GREATEST, code(RiskGrade.values()));

  public static final RatedResult WARNINGS = new RatedResult("warnings", 4, CodeKind.WARNING);
  public static final NumberResult<Boolean> REFERRED = flag("referred", 8);
  public static final NumberResult<RiskGrade> GRADE =
      number("gradeProposed", 9, Law.LEAST, code(RiskGrade.values()));
  public static final NumberResult<ValueClass> VALUE_CLASS =
      number("valueClass", 10, Law.LEAST, code(ValueClass.values()));
  public static final NumberResult<Standing> STANDING =
      number("standing", 11, Law.LEAST, code(Standing.values()));

  public static final GradeResult<Tier> TIER =
      new GradeResult<>("tierProposed", 12, Law.LEAST, true, code(Tier.values()));
  public static final GradeResult<Tier> TIER_CAP =
      new GradeResult<>("tierCap", 13, Law.GREATEST, false, code(Tier.values()));
  public static final GradeResult<CrmMode> MODE =
      new GradeResult<>("modeRequired", 14, Law.GREATEST, false, code(CrmMode.values()));

  /** The worst class of a running loan. */
  public static final NumberResult<AssetClass> ASSET_CLASS =
      number("assetClass", 15, Law.GREATEST, code(AssetClass.values()));

  public static final NumberResult<BigDecimal> AMOUNT =
      number("amountProposed", 16, Law.GREATEST, Results::amount);
  public static final NumberResult<BigDecimal> AMOUNT_LIMIT =
      number("amountLimit", 17, Law.LEAST, Results::amount);
  public static final NumberResult<Recommendation> RECOMMENDATION =
      number("recommended", 18, Law.GREATEST, code(Recommendation.values()));
  public static final NumberResult<Authority> AUTHORITY =
      number("authority", 19, Law.GREATEST, code(Authority.values()));

  private static final int SERVICE = 20;

  /** The fastest approval proposed; the channel counts first, then the days. */
  public static final NumberResult<Approval> APPROVAL =
      number("approvalProposed", SERVICE, Law.LEAST, approval(ApprovalChannel.values()));

  /** The slowest channel required, with its target. */
  public static final NumberResult<Approval> APPROVAL_REQUIRED =
      number("approvalRequired", SERVICE + 1, Law.GREATEST, approval(ApprovalChannel.values()));

  public static final NumberResult<Long> ADJUSTMENT = sum("adjustmentBp", SERVICE + 2);
  public static final NumberResult<Integer> LEAST_ADJUSTMENT =
      number("leastAdjustmentBp", SERVICE + 3, Law.GREATEST, Math::toIntExact);
  public static final NumberResult<Integer> MOST_ADJUSTMENT =
      number("mostAdjustmentBp", SERVICE + 4, Law.LEAST, Math::toIntExact);
  public static final NumberResult<RateType> RATE_TYPE =
      number("rateType", SERVICE + 5, Law.GREATEST, code(RateType.values()));
  public static final NumberResult<Integer> TERM =
      number("maxTermMonths", SERVICE + 6, Law.LEAST, Math::toIntExact);
  public static final NumberResult<BigDecimal> COVERAGE =
      number("minCoverage", SERVICE + 7, Law.GREATEST, Results::decimal);
  public static final CodesResult<RepaymentOption> REPAYMENT =
      new CodesResult<>("repaymentOptions", SERVICE + 8, null, constants(RepaymentOption.values()));
  public static final CodesResult<PolicyCode> DOCUMENTS =
      codes("documents", SERVICE + 9, CodeKind.DOCUMENT);
  public static final NumberResult<ManagerService> MANAGER =
      number("manager", SERVICE + 10, Law.LEAST, code(ManagerService.values()));
  public static final NumberResult<Boolean> SERVICE_TEAM = flag("serviceTeam", SERVICE + 11);
  public static final NumberResult<Integer> MONITORING =
      number("monitoringDays", SERVICE + 12, Law.LEAST, Math::toIntExact);
  public static final NumberResult<Long> HALVINGS = sum("halvings", SERVICE + 13);
  public static final CodesResult<PolicyCode> WATCHED =
      codes("watched", SERVICE + 14, CodeKind.WATCH);

  /** The longest target required, of whichever channel. */
  public static final NumberResult<Integer> TARGET_REQUIRED =
      number("targetRequired", SERVICE + 15, Law.GREATEST, Math::toIntExact);

  /** How many numbers a tally has. */
  static final int NUMBERS = SERVICE + 16;

  /** The contacts by channel; of each the most frequent. */
  public static final ListResult<ContactPlan> CONTACTS =
      new ListResult<>(
          "contacts",
          0,
          said -> new ContactPlan((Channel) said.get(0), (Integer) said.get(1)),
          (one, other) -> one.channel() == other.channel(),
          Comparator.comparing(ContactPlan::channel).thenComparingInt(ContactPlan::everyDays));

  /** The codes of the products offered, in alphabetical order. */
  public static final ListResult<String> OFFERS =
      new ListResult<>(
          "offers", 1, said -> (String) said.get(0), String::equals, Comparator.naturalOrder());

  /** What is to be done, the most urgent first; of the same by the same person the earlier. */
  public static final ListResult<Task> ACTIONS =
      new ListResult<>(
          "actions",
          2,
          said -> new Task((PolicyCode) said.get(0), (Actor) said.get(1), (Integer) said.get(2)),
          (one, other) -> one.what().equals(other.what()) && one.who() == other.who(),
          Comparator.comparingInt(Task::dueInDays)
              .thenComparing(Task::what, Results::inOrder)
              .thenComparing(Task::who));

  /** How many lists a tally has. */
  static final int LISTS = 3;

  /** All of them, each with a place of its own. */
  static final List<Result> ALL =
      List.of(
          RISK_POINTS,
          CONTRIBUTION_POINTS,
          RELATIONSHIP_POINTS,
          GRADE_CAP,
          GRADE,
          VALUE_CLASS,
          STANDING,
          TIER,
          TIER_CAP,
          MODE,
          ASSET_CLASS,
          AMOUNT,
          AMOUNT_LIMIT,
          RECOMMENDATION,
          AUTHORITY,
          APPROVAL,
          APPROVAL_REQUIRED,
          TARGET_REQUIRED,
          ADJUSTMENT,
          LEAST_ADJUSTMENT,
          MOST_ADJUSTMENT,
          RATE_TYPE,
          TERM,
          COVERAGE,
          REPAYMENT,
          DOCUMENTS,
          MANAGER,
          SERVICE_TEAM,
          MONITORING,
          HALVINGS,
          WATCHED,
          CONTACTS,
          OFFERS,
          ACTIONS,
          WARNINGS,
          REFERRED);

  private Results() {}

  private static <T> NumberResult<T> number(
      String name, int place, Law law, LongFunction<T> reading) {
    return new NumberResult<>(name, place, law, reading);
  }

  private static NumberResult<Long> sum(String name, int place) {
    return number(name, place, Law.SUM, sum -> sum);
  }

  private static NumberResult<Boolean> flag(String name, int place) {
    return number(name, place, Law.GREATEST, said -> true);
  }

  private static <E extends Enum<E>> LongFunction<E> code(E[] codes) {
    return place -> codes[(int) place];
  }

  private static <E> Function<Tally, E[]> constants(E[] all) {
    return tally -> all;
  }

  private static CodesResult<PolicyCode> codes(String name, int place, CodeKind kind) {
    return new CodesResult<>(name, place, kind, tally -> tally.codes(kind).all());
  }

  /** The library's codes come in their order, a policy's own after them by name. */
  @SuppressWarnings("EnumOrdinal") // an order of the text of rules, not of what is stored
  private static int inOrder(PolicyCode one, PolicyCode other) {
    int place = one instanceof Enum<?> code ? code.ordinal() : Integer.MAX_VALUE;
    int otherPlace = other instanceof Enum<?> code ? code.ordinal() : Integer.MAX_VALUE;
    return place == otherPlace
        ? one.name().compareTo(other.name())
        : Integer.compare(place, otherPlace);
  }

  private static LongFunction<Approval> approval(ApprovalChannel[] channels) {
    return rank ->
        new Approval(channels[(int) (rank / NumberResult.STEP)], (int) (rank % NumberResult.STEP));
  }

  /** An amount in whole units and, where it has some, parts of them. */
  private static BigDecimal amount(long bits) {
    BigDecimal amount = decimal(bits);
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  private static BigDecimal decimal(long bits) {
    return Decimals.written(Double.longBitsToDouble(bits));
  }
}

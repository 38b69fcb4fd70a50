package dev.gradus.internal.verb;

import static dev.gradus.internal.verb.AffectedArea.APPROVAL;
import static dev.gradus.internal.verb.AffectedArea.OUTREACH;
import static dev.gradus.internal.verb.AffectedArea.PRICE;
import static dev.gradus.internal.verb.AffectedArea.RISK;
import static dev.gradus.internal.verb.AffectedArea.TERMS;
import static dev.gradus.internal.verb.Argument.code;
import static dev.gradus.internal.verb.Argument.decimal;
import static dev.gradus.internal.verb.Argument.text;
import static dev.gradus.internal.verb.Argument.whole;
import static dev.gradus.internal.verb.Merge.ADD;
import static dev.gradus.internal.verb.Merge.BEST;
import static dev.gradus.internal.verb.Merge.STRICTEST;
import static dev.gradus.internal.verb.Merge.UNITE;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import dev.gradus.decision.Aspect;
import dev.gradus.field.Unit;
import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Channel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Document;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RateType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RepaymentOption;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the verbs of the library mean: one entry for each method of a findings interface. */
final class LibraryVerbs {

  private static final InfluenceChannel RISK_CHANNEL = PointsTotal.riskChannel();
  private static final InfluenceChannel WARNING_CHANNEL = new InfluenceChannel("WARNING");
  private static final InfluenceChannel STANDING_CHANNEL = new InfluenceChannel("STANDING");
  private static final InfluenceChannel TIER_CHANNEL = new InfluenceChannel("TIER");
  private static final InfluenceChannel MODE_CHANNEL = new InfluenceChannel("MODE");
  private static final InfluenceChannel APPROVAL_CHANNEL = new InfluenceChannel("APPROVAL");
  private static final InfluenceChannel RATE_CHANNEL = new InfluenceChannel("RATE");
  private static final InfluenceChannel ASSET_CHANNEL = new InfluenceChannel("ASSET");
  private static final InfluenceChannel AMOUNT_CHANNEL = new InfluenceChannel("AMOUNT");
  private static final InfluenceChannel RECOMMENDATION_CHANNEL =
      new InfluenceChannel("RECOMMENDATION");
  private static final InfluenceChannel AUTHORITY_CHANNEL = new InfluenceChannel("AUTHORITY");

  /** A step of a code counts like a hundred points. */
  private static final long STEP = 100;

  private static final String GRADE_FIELD = "segment.grade";
  private static final String TIER_FIELD = "segment.tier";
  private static final String MODE_FIELD = "segment.mode";
  private static final String WARNINGS_FIELD = "assessment.warnings";
  private static final String SEVERITY_FIELD = "assessment.worstSeverity";
  private static final String AMOUNT_FIELD = "limits.maxAmount";
  private static final String RECOMMENDATION_FIELD = "recommendation";
  private static final String AUTHORITY_FIELD = "authority";
  private static final String CLEARED_FIELD = "cleared";
  private static final int LONGEST_TERM = 1200;
  private static final long GREATEST_AMOUNT = 1_000_000_000_000_000L;

  private static final Measure RATE = Measure.of("rate", Stage.SERVE, ADD, ZERO).promise();
  private static final Measure MODE =
      Measure.of("mode", Stage.CLASSIFY, STRICTEST, ZERO).feeding(MODE_FIELD);

  private LibraryVerbs() {}

  /** All of them, stage by stage, as they take a policy's own codes. */
  static List<Verb> all(DeclaredCodes codes) {
    List<Verb> all = new ArrayList<>();
    assess(all, codes);
    classify(all);
    limit(all);
    recommend(all, codes);
    serve(all);
    return List.copyOf(all);
  }

  private static void assess(List<Verb> all, DeclaredCodes codes) {
    for (PointsTotal total : PointsTotal.values()) {
      all.add(total.verb());
    }
    all.add(gradeCap(Stage.ASSESS, "assessment.gradeCap", GRADE_FIELD));
    all.add(warn(Stage.ASSESS, codes));
    all.add(assetClass());
    all.add(refer(Stage.ASSESS));
  }

  private static Verb gradeCap(Stage stage, String... feeds) {
    return verb(stage, "capGrade", code("best", RiskGrade.class))
        .bounds("grade")
        .merges(STRICTEST, Results.GRADE_CAP)
        .touches(RISK)
        .adverse(Adverse.ALWAYS)
        .feeds(feeds)
        .moves(
            Measure.of("cap on the grade", stage, STRICTEST, ZERO).feeding(feeds).promise(),
            Arguments::first)
        .limits(Aspect.GRADE)
        .influencesFrom(RISK_CHANNEL, RiskGrade.A)
        .build();
  }

  private static Verb warn(Stage stage, DeclaredCodes codes) {
    VerbBuilder warn =
        verb(
                stage,
                "warn",
                code("warning", Warning.class, CodeKind.WARNING),
                code("severity", Severity.class))
            .decides("warnings")
            .merges(UNITE, Results.WARNINGS)
            .influences(WARNING_CHANNEL, said -> -1)
            .feeds(WARNINGS_FIELD, SEVERITY_FIELD)
            .moves(
                Measure.of("severity", stage, STRICTEST, Measure.NO_LIMIT).feeding(SEVERITY_FIELD),
                Arguments::second);
    for (PolicyCode warning :
        new CodePlaces(CodeKind.WARNING.library(), codes.of(CodeKind.WARNING).keySet()).all()) {
      warn.moves(
          Measure.of("warning", stage, STRICTEST, ZERO)
              .feeding(WARNINGS_FIELD + " contains " + warning.name()),
          said -> said.get(0).equals(warning) ? ONE : null);
    }
    return warn.build();
  }

  private static Verb assetClass() {
    String field = "assessment." + Results.ASSET_CLASS.name();
    return verb(Stage.ASSESS, "classifyAsset", code("assetClass", AssetClass.class))
        .decides("asset-class")
        .merges(STRICTEST, Results.ASSET_CLASS)
        .touches(RISK)
        .adverse(Adverse.UNLESS_FIRST)
        .feeds(field)
        .moves(
            Measure.of("asset class", Stage.ASSESS, STRICTEST, ZERO)
                .feeding(field)
                .withStandIn()
                .promise(),
            Arguments::first)
        .limits(Aspect.ASSET_CLASS)
        .influencesFrom(ASSET_CHANNEL, AssetClass.NORMAL)
        .build();
  }

  /** An application that is referred is recommended for nothing better, and decided by a person. */
  private static Verb refer(Stage stage) {
    return verb(stage, "refer")
        .decides("referral")
        .merges(UNITE, Results.REFERRED)
        .merges(UNITE, Results.RECOMMENDATION, said -> List.of(Recommendation.REFER))
        .merges(UNITE, Results.AUTHORITY, said -> List.of(Authority.OFFICER))
        .touches(APPROVAL)
        .feeds(RECOMMENDATION_FIELD, AUTHORITY_FIELD, CLEARED_FIELD)
        .moves(recommended(stage), said -> ONE)
        .moves(authority(stage), said -> ONE)
        .moves(held(stage), said -> ONE)
        .influences(RECOMMENDATION_CHANNEL, said -> -STEP)
        .build();
  }

  /** Approving helps, and whatever is stricter is in the way of it. */
  private static long recommending(List<Object> said) {
    return said.get(0) == Recommendation.APPROVE ? STEP : -STEP * Arguments.first(said).longValue();
  }

  private static Measure recommended(Stage stage) {
    return Measure.of("recommendation", stage, STRICTEST, ZERO)
        .feeding(RECOMMENDATION_FIELD)
        .withStandIn()
        .promise();
  }

  /** Who decides what is not approved: an officer at least, the next after the system. */
  private static Measure authority(Stage stage) {
    return Measure.of("authority", stage, STRICTEST, Measure.NO_LIMIT)
        .feeding(AUTHORITY_FIELD)
        .promise();
  }

  /** Whether anything keeps an application or a review from being cleared. */
  private static Measure held(Stage stage) {
    return Measure.of("held", stage, STRICTEST, ZERO)
        .feeding(CLEARED_FIELD)
        .withStandIn()
        .turnedRound();
  }

  private static void classify(List<Verb> all) {
    all.add(
        verb(Stage.CLASSIFY, "proposeGrade", code("grade", RiskGrade.class))
            .decides("grade")
            .merges(BEST, Results.GRADE)
            .within(Results.GRADE_CAP)
            .touches(RISK)
            .feeds(GRADE_FIELD)
            .moves(
                Measure.of("grade proposed", Stage.CLASSIFY, BEST, worst(RiskGrade.values()))
                    .feeding(GRADE_FIELD)
                    .promise(),
                Arguments::first)
            .brings(Aspect.GRADE)
            .influencesFrom(RISK_CHANNEL, RiskGrade.C)
            .build());
    all.add(gradeCap(Stage.CLASSIFY, GRADE_FIELD));
    all.add(
        assigned(
            "assignValueClass", "value class", "valueClass", ValueClass.C, Results.VALUE_CLASS));
    all.add(
        assigned("assignStanding", "standing", "standing", Standing.ORDINARY, Results.STANDING));
    Measure tier = Measure.of("tier", Stage.CLASSIFY, BEST, worst(Tier.values()));
    all.add(
        verb(
                Stage.CLASSIFY,
                "proposeTier",
                code("tier", Tier.class),
                code("downToGrade", RiskGrade.class))
            .decides("tier")
            .merges(BEST, Results.TIER)
            .within(Results.TIER_CAP)
            .feeds(TIER_FIELD)
            .movesByGrade(tier.feeding(TIER_FIELD).promise())
            .brings(Aspect.TIER)
            .influencesFrom(TIER_CHANNEL, Tier.ORDINARY)
            .build());
    Measure cap = Measure.of("tier", Stage.CLASSIFY, STRICTEST, ZERO);
    all.add(
        verb(
                Stage.CLASSIFY,
                "capTier",
                code("best", Tier.class),
                code("fromGrade", RiskGrade.class))
            .bounds("tier")
            .merges(STRICTEST, Results.TIER_CAP)
            .adverse(Adverse.ALWAYS)
            .feeds(TIER_FIELD)
            .movesByGrade(cap.feeding(TIER_FIELD).promise())
            .limits(Aspect.TIER)
            .influencesFrom(TIER_CHANNEL, Tier.GOLD)
            .build());
    all.add(
        mode(
            verb(Stage.CLASSIFY, "requireMode", code("mode", CrmMode.class))
                .merges(STRICTEST, Results.MODE, said -> List.of(said.get(0), RiskGrade.A))));
    all.add(
        mode(
            verb(
                    Stage.CLASSIFY,
                    "requireModeFromGrade",
                    code("mode", CrmMode.class),
                    code("fromGrade", RiskGrade.class))
                .merges(STRICTEST, Results.MODE)));
  }

  private static <E extends Enum<E>> Verb assigned(
      String name, String called, String argument, E worst, NumberResult<?> result) {
    Class<E> codes = worst.getDeclaringClass();
    String field = "segment." + result.name();
    return verb(Stage.CLASSIFY, name, code(argument, codes))
        .decides(called.replace(' ', '-'))
        .merges(BEST, result)
        .feeds(field)
        .moves(
            Measure.of(called, Stage.CLASSIFY, BEST, beyond(codes.getEnumConstants()))
                .feeding(field),
            Arguments::first)
        .influencesFrom(STANDING_CHANNEL, worst)
        .build();
  }

  private static Verb mode(VerbBuilder verb) {
    return verb.decides("mode")
        .feeds(MODE_FIELD)
        .movesByGrade(MODE)
        .brings(Aspect.MODE)
        .limits(Aspect.MODE)
        .influencesFrom(MODE_CHANNEL, CrmMode.BASIC)
        .build();
  }

  private static void limit(List<Verb> all) {
    all.add(
        verb(Stage.LIMIT, "limitTerm", whole("months", 1, LONGEST_TERM, Unit.MONTHS))
            .decides("terms")
            .merges(STRICTEST, Results.TERM)
            .touches(TERMS)
            .adverse(Adverse.ALWAYS)
            .feeds("limits.maxTermMonths")
            .moves(
                limit("limit of the term").feeding("limits.maxTermMonths").turnedRound(),
                Arguments::turned)
            .limits(Aspect.TERM)
            .influences(new InfluenceChannel("TERM"), said -> (Integer) said.get(0) - LONGEST_TERM)
            .build());
    all.add(
        verb(Stage.LIMIT, "requireCoverage", decimal("coverage", 100, Unit.RATIO))
            .decides("terms")
            .merges(STRICTEST, Results.COVERAGE)
            .touches(TERMS)
            .adverse(Adverse.ALWAYS)
            .feeds("limits.minCoverage")
            .moves(limit("cover required").feeding("limits.minCoverage"), Arguments::first)
            .limits(Aspect.COVERAGE)
            .influencesBy(new InfluenceChannel("COVERAGE"), -100)
            .build());
    all.add(
        verb(Stage.LIMIT, "offerRepayment", code("option", RepaymentOption.class))
            .decides("terms")
            .merges(UNITE, Results.REPAYMENT)
            .touches(TERMS)
            .build());
    all.add(
        verb(Stage.LIMIT, "requireDocument", code("document", Document.class, CodeKind.DOCUMENT))
            .decides("terms")
            .merges(UNITE, Results.DOCUMENTS)
            .touches(TERMS)
            .build());
    Argument amount = decimal("amount", GREATEST_AMOUNT, Unit.CURRENCY);
    all.add(
        verb(Stage.LIMIT, "proposeAmount", amount)
            .decides("amount")
            .merges(BEST, Results.AMOUNT)
            .within(Results.AMOUNT_LIMIT)
            .touches(TERMS)
            .feeds(AMOUNT_FIELD)
            .moves(
                Measure.of("amount proposed", Stage.LIMIT, BEST, Measure.NEVER)
                    .feeding(AMOUNT_FIELD)
                    .turnedRound()
                    .promise(),
                Arguments::turned)
            .brings(Aspect.AMOUNT)
            .influences(AMOUNT_CHANNEL, said -> STEP)
            .build());
    all.add(
        verb(Stage.LIMIT, "limitAmount", amount)
            .bounds("amount")
            .merges(STRICTEST, Results.AMOUNT_LIMIT)
            .touches(TERMS)
            .adverse(Adverse.ALWAYS)
            .feeds(AMOUNT_FIELD)
            .moves(
                limit("limit of the amount").feeding(AMOUNT_FIELD).turnedRound(), Arguments::turned)
            .limits(Aspect.AMOUNT)
            .influences(AMOUNT_CHANNEL, said -> -STEP)
            .build());
  }

  private static void recommend(List<Verb> all, DeclaredCodes codes) {
    all.add(
        verb(Stage.RECOMMEND, "recommend", code("recommendation", Recommendation.class))
            .decides("recommendation")
            .merges(STRICTEST, Results.RECOMMENDATION)
            .merges(
                STRICTEST,
                Results.AUTHORITY,
                said -> said.get(0) == Recommendation.APPROVE ? null : List.of(Authority.OFFICER))
            .touches(APPROVAL)
            .adverse(Adverse.UNLESS_FIRST)
            .feeds(RECOMMENDATION_FIELD, AUTHORITY_FIELD, CLEARED_FIELD)
            .moves(
                Measure.of("approval proposed", Stage.RECOMMEND, BEST, ONE)
                    .feeding(RECOMMENDATION_FIELD)
                    .withStandIn()
                    .promise(),
                said -> said.get(0) == Recommendation.APPROVE ? ZERO : null)
            .moves(
                Measure.of("clearance proposed", Stage.RECOMMEND, BEST, ONE)
                    .feeding(CLEARED_FIELD)
                    .withStandIn()
                    .turnedRound(),
                said -> said.get(0) == Recommendation.APPROVE ? ZERO : null)
            .moves(
                recommended(Stage.RECOMMEND),
                said -> said.get(0) == Recommendation.APPROVE ? null : Arguments.first(said))
            .moves(
                authority(Stage.RECOMMEND),
                said -> said.get(0) == Recommendation.APPROVE ? null : ONE)
            .moves(
                held(Stage.RECOMMEND), said -> said.get(0) == Recommendation.APPROVE ? null : ONE)
            .brings(Aspect.RECOMMENDATION)
            .limits(Aspect.RECOMMENDATION)
            .influences(RECOMMENDATION_CHANNEL, LibraryVerbs::recommending)
            .build());
    all.add(
        verb(Stage.RECOMMEND, "requireAuthority", code("least", Authority.class))
            .decides("authority")
            .merges(STRICTEST, Results.AUTHORITY)
            .touches(APPROVAL)
            .feeds(AUTHORITY_FIELD)
            .moves(authority(Stage.RECOMMEND), Arguments::first)
            .brings(Aspect.AUTHORITY)
            .limits(Aspect.AUTHORITY)
            .influencesFrom(AUTHORITY_CHANNEL, Authority.SYSTEM)
            .build());
    all.add(warn(Stage.RECOMMEND, codes));
    all.add(refer(Stage.RECOMMEND));
  }

  private static void serve(List<Verb> all) {
    Argument channel = code("channel", ApprovalChannel.class);
    Argument targetDays = whole("targetDays", 0, 365, Unit.DAYS);
    all.add(
        verb(Stage.SERVE, "proposeApproval", channel, targetDays)
            .decides("approval")
            .merges(BEST, Results.APPROVAL)
            .within(Results.APPROVAL_REQUIRED)
            .touches(APPROVAL)
            .moves(
                Measure.of("approval channel", Stage.SERVE, BEST, worst(ApprovalChannel.values()))
                    .promise(),
                Arguments::first)
            .brings(Aspect.APPROVAL)
            .influencesFrom(APPROVAL_CHANNEL, ApprovalChannel.ENHANCED)
            .build());
    all.add(
        verb(Stage.SERVE, "requireApproval", channel, targetDays)
            .decides("approval")
            .merges(STRICTEST, Results.APPROVAL_REQUIRED)
            .merges(STRICTEST, Results.TARGET_REQUIRED, said -> List.of(said.get(1)))
            .touches(APPROVAL)
            .adverse(Adverse.ALWAYS)
            .moves(
                Measure.of("approval channel", Stage.SERVE, STRICTEST, ZERO).promise(),
                Arguments::first)
            .limits(Aspect.APPROVAL)
            .influencesFrom(APPROVAL_CHANNEL, ApprovalChannel.FAST)
            .build());
    all.add(
        verb(Stage.SERVE, "adjustRate", basisPoints("basisPoints"))
            .decides("price")
            .merges(ADD, Results.ADJUSTMENT)
            .touches(PRICE)
            .adverse(Adverse.ABOVE_ZERO)
            .moves(RATE, Arguments::first)
            .brings(Aspect.RATE)
            .influencesBy(RATE_CHANNEL, -1)
            .build());
    all.add(
        verb(
                Stage.SERVE,
                "holdAdjustmentWithin",
                basisPoints("leastBasisPoints"),
                basisPoints("mostBasisPoints"))
            .bounds("price")
            .merges(STRICTEST, Results.LEAST_ADJUSTMENT, said -> said.subList(0, 1))
            .merges(STRICTEST, Results.MOST_ADJUSTMENT, said -> said.subList(1, 2))
            .touches(PRICE)
            .moves(
                Measure.of("lower bound of the rate", Stage.SERVE, STRICTEST, Measure.NO_LIMIT)
                    .promise()
                    .bounding(RATE),
                Arguments::first)
            .moves(
                Measure.of("upper bound of the rate", Stage.SERVE, BEST, Measure.NEVER)
                    .promise()
                    .bounding(RATE),
                Arguments::second)
            .limits(Aspect.RATE)
            .influencesBy(RATE_CHANNEL, -1)
            .build());
    all.add(
        verb(Stage.SERVE, "proposeRateType", code("rateType", RateType.class))
            .decides("price")
            .merges(BEST, Results.RATE_TYPE)
            .touches(PRICE)
            .build());
    Argument days = whole("days", 1, 3650, Unit.DAYS);
    all.add(
        verb(Stage.SERVE, "assignManager", code("manager", ManagerService.class))
            .decides("service")
            .merges(BEST, Results.MANAGER)
            .build());
    all.add(
        verb(Stage.SERVE, "assignServiceTeam")
            .decides("service")
            .merges(UNITE, Results.SERVICE_TEAM)
            .build());
    all.add(
        verb(Stage.SERVE, "monitorEvery", days)
            .decides("monitoring")
            .merges(STRICTEST, Results.MONITORING)
            .build());
    all.add(
        verb(Stage.SERVE, "halveMonitoringInterval")
            .bounds("monitoring")
            .merges(ADD, Results.HALVINGS)
            .build());
    all.add(
        verb(Stage.SERVE, "watch", code("item", WatchItem.class, CodeKind.WATCH))
            .decides("monitoring")
            .merges(UNITE, Results.WATCHED)
            .build());
    all.add(
        verb(
                Stage.SERVE,
                "contact",
                code("channel", Channel.class),
                whole("everyDays", 1, 3650, Unit.DAYS))
            .decides("contacts")
            .merges(UNITE, Results.CONTACTS)
            .touches(OUTREACH)
            .build());
    all.add(
        verb(Stage.SERVE, "offer", text("product", CodeKind.PRODUCT))
            .decides("offers")
            .merges(UNITE, Results.OFFERS)
            .touches(OUTREACH)
            .build());
    all.add(
        verb(
                Stage.SERVE,
                "act",
                code("action", Action.class, CodeKind.ACTION),
                code("actor", Actor.class),
                whole("dueInDays", 0, 3650, Unit.DAYS))
            .decides("actions")
            .merges(UNITE, Results.ACTIONS)
            .touches(OUTREACH)
            .build());
  }

  private static Argument basisPoints(String name) {
    return whole(name, -1000, 1000, Unit.NONE);
  }

  /** A limit that holds nobody who is not told of it. */
  private static Measure limit(String name) {
    return Measure.of(name, Stage.LIMIT, STRICTEST, Measure.NO_LIMIT).promise();
  }

  private static VerbBuilder verb(Stage stage, String name, Argument... arguments) {
    return new VerbBuilder(stage, stage.findings(), name, arguments);
  }

  /** The last of some codes, which holds where none is proposed. */
  private static BigDecimal worst(Enum<?>[] codes) {
    return BigDecimal.valueOf(codes.length - 1L);
  }

  /** Beyond the last of some codes: no code. */
  private static BigDecimal beyond(Enum<?>[] codes) {
    return BigDecimal.valueOf(codes.length);
  }
}

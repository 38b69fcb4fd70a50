package dev.gradus.internal.analysis;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Small policies of all verbs that contracts speak of, most of them with a sense of what is good.
 */
public final class RandomPolicies {

  /** Fields whose rise is bad (-1) or good (1), with values to compare with. */
  private static final Map<String, List<String>> FIELDS = new LinkedHashMap<>();

  private static final List<String> GOOD =
      List.of(
          "credit.scoreIndex",
          "collateral.coverage",
          "business.years",
          "derived.free",
          "derived.margin");

  private static final String DERIVED =
      """
      derive.loanToIncome = loan.amount / person.annualIncome
      derive.loanToIncome.max = 100
      derive.loanToIncome.en = Loan to income
      derive.patience = credit.inquiries6m * 6
      derive.patience.unit = months
      derive.patience.min = 1
      derive.patience.max = 1200
      derive.patience.en = Months for the inquiries
      derive.points = round( credit.scoreIndex, 0 )
      derive.points.en = Points for the score
      derive.free = person.annualIncome - loan.amount
      derive.free.en = Income beyond the loan
      derive.events = credit.overdueStreak + credit.inquiries6m
      derive.events.en = Events
      derive.gap = collateral.coverage - 1
      derive.gap.en = Cover beyond 1
      derive.margin = round( derived.gap, 1 )
      derive.margin.en = Cover beyond 1 in tenths
      """;

  static {
    FIELDS.put("credit.overdueStreak", List.of("1", "2", "3"));
    FIELDS.put("credit.inquiries6m", List.of("2", "4", "6"));
    FIELDS.put("finances.debtToIncomeRatio", List.of("0.3", "0.5", "0.65"));
    FIELDS.put("credit.scoreIndex", List.of("40", "60", "75.5"));
    FIELDS.put("collateral.coverage", List.of("0.5", "1", "1.2"));
    FIELDS.put("business.years", List.of("2", "5"));
    FIELDS.put("loan.amount", List.of("100000", "2000000"));
    FIELDS.put("derived.loanToIncome", List.of("0.35", "1", "5"));
    FIELDS.put("derived.free", List.of("20000", "500000"));
    FIELDS.put("derived.events", List.of("3", "6"));
    FIELDS.put("derived.margin", List.of("-0.2", "0", "0.3"));
  }

  private static final List<String> OTHERS =
      List.of(
          "loan.secured == true",
          "loan.secured != true",
          "loan.secured == null",
          "type == CustomerType.INDIVIDUAL",
          "type in ( CustomerType.CORPORATE, CustomerType.SMALL_BUSINESS )",
          "loan.amount > collateral.value",
          "loan.amount <= loan.exposure",
          "credit.overdueStreak == null",
          "credit.scoreIndex == null",
          "project.key == true || loan.termMonths >= 36");

  private static final String OUTCOMES =
      """
      evidence.ARREARS.en = Arrears
      evidence.SCORE.en = Score
      warning.RUMOUR.en = Rumour
      outcome.line.values = DECLINE, REFER, ACCEPT
      outcome.rate.type = number
      outcome.rate.merge = least
      outcome.rate.better = lower
      outcome.ceiling.type = number
      outcome.ceiling.merge = least
      outcome.deposit.type = number
      outcome.deposit.merge = greatest
      outcome.bonus.type = number
      outcome.bonus.merge = sum
      """;

  private final Random random;
  private final double sense;
  private int number = 100;

  private RandomPolicies(Random random) {
    this.random = random;
    this.sense = random.nextInt(3) == 0 ? 0.4 : 1;
  }

  /** A policy with one contract. */
  public static CheckedPolicy next(Random random) {
    return new RandomPolicies(random).policy();
  }

  private CheckedPolicy policy() {
    String field = pick(new ArrayList<>(FIELDS.keySet()));
    if (field.equals("credit.scoreIndex") && random.nextBoolean()) {
      field = "credit.score";
    } else if (field.equals("collateral.coverage") && random.nextBoolean()) {
      field = "collateral.value";
    } else if (field.equals("business.years") && random.nextBoolean()) {
      field = "business.foundedOn";
    }
    if (field.equals("derived.loanToIncome") && random.nextBoolean()) {
      field = "person.annualIncome";
    }
    boolean up =
        List.of("credit.score", "collateral.value", "person.annualIncome").contains(field)
            || GOOD.contains(field);
    up = field.equals("business.foundedOn") ? false : up;
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        PolicyFiles.MANIFEST,
        "name = Random\nversion = 1\ncurrency = CNY\nlocales = en\n"
            + DERIVED
            + OUTCOMES
            + "monotone."
            + field
            + " = "
            + (up == random.nextInt(6) > 0 ? "up" : "down")
            + "\n");
    texts.put("assess/a.drl", file("assess", "AssessFindings", 2 + random.nextInt(6)));
    texts.put("classify/c.drl", file("classify", "ClassifyFindings", 2 + random.nextInt(5)));
    if (random.nextInt(4) > 0) {
      texts.put("limit/l.drl", file("limit", "LimitFindings", 1 + random.nextInt(4)));
    }
    if (random.nextInt(4) > 0) {
      texts.put("recommend/r.drl", file("recommend", "RecommendFindings", 1 + random.nextInt(4)));
    }
    texts.put("serve/s.drl", file("serve", "ServeFindings", 2 + random.nextInt(6)));
    try {
      return PolicyReader.read(PolicySource.texts(texts).read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String file(String stage, String findings, int rules) {
    StringBuilder file =
        new StringBuilder(
            "package policy."
                + stage
                + ";\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules."
                + findings
                + " decide;\n");
    if (stage.equals("assess")) {
      file.append(
          "rule \"RSK-100 Start\"\n@source( \"F1\" )\n@reason( \"Something is so.\" )\nwhen\nCustomer( )\nthen\ndecide.addRiskPoints( 50 );\nend\n");
    }
    if (stage.equals("serve")) {
      file.append(
              "rule \"APR-100 Standard\"\n@source( \"F1\" )\n@reason( \"Something is so.\" )\nwhen\nCustomer( ")
          .append(random.nextInt(4) == 0 ? field(true) : "")
          .append(" )\nthen\ndecide.proposeApproval( ApprovalChannel.STANDARD, 5 );\nend\n");
    }
    boolean grouped = rules > 2 && random.nextInt(3) == 0;
    for (int i = 0; i < rules; i++) {
      boolean good = random.nextBoolean();
      String when = when(stage, random.nextDouble() < sense ? good : !good);
      file.append(
              "rule \"RND-"
                  + number++
                  + " Random\"\n@source( \"F1\" )\n"
                  + (grouped && i < 2 ? "@group( \"SOME\" )\n" : "")
                  + (grouped && i == 2 ? "@otherwise( \"SOME\" )\n" : "")
                  + "@reason( \"Something is so.\" )\nwhen\nCustomer( ")
          .append(grouped && i == 2 && random.nextBoolean() ? "" : when)
          .append(" )\nthen\n")
          .append(then(stage, good))
          .append("end\n");
    }
    return file.toString();
  }

  /** A condition that customers meet who are well, or not well, placed. */
  private String when(String stage, boolean good) {
    List<String> tests = new ArrayList<>();
    int reach = random.nextInt(6);
    if (stage.equals("classify") && reach > 1) {
      tests.add(totals(good));
    } else if (stage.equals("limit") && reach > 1) {
      tests.add(reach == 2 ? totals(good) : segment(good));
    } else if (stage.equals("recommend") && reach > 1) {
      tests.add(reach == 2 ? totals(good) : reach == 3 ? segment(good) : limits(good));
    } else if (stage.equals("serve") && reach > 1) {
      tests.add(
          reach == 2
              ? totals(good)
              : reach == 3 ? segment(good) : reach == 4 ? limits(good) : recommended(good));
    } else if (reach > 0) {
      tests.add(field(good));
    }
    while (random.nextInt(3) == 0) {
      tests.add(
          random.nextInt(3) == 0
              ? field(good)
              : pick(OTHERS).contains("||")
                  ? "( " + OTHERS.get(9) + " )"
                  : pick(OTHERS.subList(0, 9)));
    }
    return String.join(random.nextInt(5) == 0 ? " || " : ", ", tests);
  }

  private String field(boolean good) {
    String field = pick(new ArrayList<>(FIELDS.keySet()));
    List<String> values = FIELDS.get(field);
    if (random.nextInt(6) == 0
        && !GOOD.contains(field)
        && good
        && !field.contains("Ratio")
        && !field.contains("amount")) {
      return field + " == 0";
    }
    boolean above = GOOD.contains(field) == good;
    return field
        + (above ? random.nextBoolean() ? " >= " : " > " : random.nextBoolean() ? " < " : " <= ")
        + pick(values);
  }

  private String totals(boolean good) {
    if (random.nextInt(4) == 0) {
      return outcome(good);
    }
    int pick = random.nextInt(8);
    if (pick == 0) {
      return good
          ? "assessment.gradeCap == null"
          : "assessment.gradeCap in ( RiskGrade.B, RiskGrade.C )";
    }
    if (pick == 1) {
      return "assessment.warnings " + (good ? "not " : "") + "contains " + warning();
    }
    String total = pick < 4 ? "assessment.contributionPoints" : "assessment.riskPoints";
    return total + (good ? " >= " : " < ") + (10 + 5 * random.nextInt(8));
  }

  private String outcome(boolean good) {
    return switch (random.nextInt(6)) {
      case 0 -> good ? "outcome.line == \"ACCEPT\"" : "outcome.line == \"DECLINE\"";
      case 1 ->
          good
              ? "( outcome.line == null || outcome.line != \"DECLINE\" )"
              : "outcome.line in ( \"REFER\", \"DECLINE\" )";
      case 2 -> good ? "outcome.rate <= 6" : "( outcome.rate == null || outcome.rate > 6 )";
      case 3 ->
          good ? "( outcome.ceiling == null || outcome.ceiling > 50 )" : "outcome.ceiling <= 50";
      case 4 ->
          good ? "( outcome.deposit == null || outcome.deposit < 3 )" : "outcome.deposit >= 3";
      default -> good ? "outcome.bonus >= 2" : "outcome.bonus < 2";
    };
  }

  private String saysOutcome(boolean good) {
    return good
        ? pick(
            List.of(
                "outcome( \"line\", \"ACCEPT\" )",
                "outcome( \"rate\", " + (4 + random.nextInt(4)) + ".5 )",
                "outcome( \"bonus\", " + (1 + random.nextInt(3)) + " )"))
        : pick(
            List.of(
                "outcome( \"line\", \"REFER\" )",
                "outcome( \"line\", \"DECLINE\" )",
                "outcome( \"ceiling\", " + (40 + 10 * random.nextInt(3)) + " )",
                "outcome( \"deposit\", " + (2 + random.nextInt(3)) + " )",
                "outcome( \"bonus\", -" + (1 + random.nextInt(3)) + ".25 )"));
  }

  private String segment(boolean good) {
    return switch (random.nextInt(4)) {
      case 0 -> good ? "segment.tier == Tier.GOLD" : "segment.tier == Tier.ORDINARY";
      case 1 -> good ? "segment.mode == CrmMode.BASIC" : "segment.mode == CrmMode.RESPONSIBLE";
      case 2 ->
          good
              ? "segment.grade in ( RiskGrade.A, RiskGrade.B )"
              : "segment.grade in ( RiskGrade.B, RiskGrade.C )";
      default -> good ? "segment.grade == RiskGrade.A" : "segment.grade == RiskGrade.C";
    };
  }

  private String limits(boolean good) {
    return switch (random.nextInt(4)) {
      case 0 -> good ? "limits.maxAmount >= 100000" : "limits.maxAmount < 100000";
      case 1 -> good ? "loan.amount <= limits.maxAmount" : "loan.amount > limits.maxAmount";
      case 2 ->
          good
              ? "( limits.minCoverage == null || limits.minCoverage < 1 )"
              : "limits.minCoverage >= 1";
      default ->
          good
              ? "( limits.maxTermMonths == null || limits.maxTermMonths > 12 )"
              : "limits.maxTermMonths <= 12";
    };
  }

  private String recommended(boolean good) {
    return switch (random.nextInt(4)) {
      case 0 ->
          good
              ? "recommendation == Recommendation.APPROVE"
              : "recommendation in ( Recommendation.REFER, Recommendation.DECLINE )";
      case 1 ->
          good
              ? "recommendation != Recommendation.DECLINE"
              : "recommendation == Recommendation.DECLINE";
      case 2 ->
          good
              ? "authority == Authority.SYSTEM"
              : "authority in ( Authority.COMMITTEE, Authority.BOARD )";
      default ->
          good
              ? "assessment.worstSeverity == null"
              : "assessment.worstSeverity in ( Severity.HIGH, Severity.CRITICAL )";
    };
  }

  private String then(String stage, boolean good) {
    String grade = pick(List.of("A", "B", "C"));
    if (random.nextInt(4) == 0) {
      return "decide." + saysOutcome(good) + ";\n";
    }
    String says =
        switch (stage) {
          case "assess" ->
              switch (random.nextInt(good ? 6 : 9)) {
                case 0 ->
                    good && random.nextInt(3) == 0
                        ? "addRiskPoints( " + kind() + "derived.points )"
                        : "addRiskPoints( "
                            + kind()
                            + (good ? "" : "-")
                            + (3 + random.nextInt(9))
                            + " )";
                case 1, 2, 3 ->
                    "addRiskPoints( "
                        + kind()
                        + (good ? "" : "-")
                        + (5 + 5 * random.nextInt(8))
                        + " )";
                case 4, 5 ->
                    "addContributionPoints( "
                        + kind()
                        + (good ? "" : "-")
                        + (10 + 10 * random.nextInt(5))
                        + " )";
                case 6 -> "capGrade( RiskGrade." + grade + " )";
                case 7 ->
                    random.nextBoolean()
                        ? "refer()"
                        : "classifyAsset( AssetClass." + pick(List.of("LOSS", "DOUBTFUL")) + " )";
                default -> "warn( " + warning() + ", Severity.HIGH )";
              };
          case "classify" ->
              good
                  ? pick(
                      List.of(
                          "proposeGrade( RiskGrade." + grade + " )",
                          "proposeTier( Tier.GOLD, RiskGrade." + grade + " )",
                          "proposeTier( Tier.SILVER, RiskGrade." + grade + " )"))
                  : pick(
                      List.of(
                          "capGrade( RiskGrade." + grade + " )",
                          "capTier( Tier.SILVER, RiskGrade." + grade + " )",
                          "requireModeFromGrade( CrmMode.RESPONSIBLE, RiskGrade." + grade + " )",
                          "requireMode( CrmMode.PASSIVE )"));
          case "limit" ->
              good
                  ? pick(
                      List.of(
                          "proposeAmount( " + (50000 + 10000 * random.nextInt(20)) + " )",
                          "proposeAmount( person.annualIncome )",
                          "offerRepayment( RepaymentOption.FLEXIBLE )"))
                  : pick(
                      List.of(
                          "limitAmount( " + (30000 + 10000 * random.nextInt(10)) + " )",
                          "limitAmount( collateral.value )",
                          "limitTerm( " + (12 + 12 * random.nextInt(3)) + " )",
                          "limitTerm( derived.patience )",
                          "requireCoverage( derived.loanToIncome )",
                          "requireCoverage( 1.5 )"));
          case "recommend" ->
              good
                  ? "recommend( Recommendation.APPROVE )"
                  : pick(
                      List.of(
                          "recommend( Recommendation.REFER )",
                          "recommend( Recommendation.DECLINE )",
                          "requireAuthority( Authority.MANAGER )",
                          "requireAuthority( Authority.BOARD )",
                          "warn( Warning.COVER_SHORTFALL, Severity.HIGH )",
                          "refer()"));
          default ->
              good
                  ? pick(
                      List.of(
                          "adjustRate( -" + (5 + random.nextInt(30)) + " )",
                          "proposeApproval( ApprovalChannel.FAST, 1 )",
                          "proposeApproval( ApprovalChannel.STANDARD, 5 )",
                          "holdAdjustmentWithin( -300, 40 )"))
                  : pick(
                      List.of(
                          "adjustRate( " + (5 + random.nextInt(60)) + " )",
                          "requireApproval( ApprovalChannel.ENHANCED, 10 )",
                          "requireApproval( ApprovalChannel.PRIORITY, 3 )",
                          "holdAdjustmentWithin( -20, 300 )"));
        };
    return "decide." + says + ";\n";
  }

  private String warning() {
    return random.nextBoolean() ? "Warning.OVERDUE_TWICE" : "\"RUMOUR\"";
  }

  /** A kind of evidence before the points, in most calls. */
  private String kind() {
    return pick(List.of("", "\"ARREARS\", ", "\"SCORE\", "));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}

package dev.gradus.internal.derived;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.Policies;
import dev.gradus.internal.check.PolicyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Policies that derive some fields of each other, at random. */
final class RandomDerivations {

  static final List<String> NUMBERS =
      List.of(
          "loan.amount",
          "person.annualIncome",
          "credit.overdueCount12m",
          "credit.inquiries6m",
          "finances.debtToIncomeRatio",
          "finances.cashFlowChangeRatio",
          "collateral.coverage",
          "business.years",
          "extra.margin",
          "extra.steps");

  private static final List<String> DAYS =
      List.of("asOf", "person.birthDate", "relationship.since", "extra.until");

  private static final String MANIFEST =
      """
      name = Derived
      version = 1
      currency = CNY
      locales = en
      field.margin.type = decimal
      field.margin.min = -10
      field.margin.max = 10
      field.margin.en = Margin
      field.steps.type = whole
      field.steps.min = -5
      field.steps.max = 5
      field.steps.en = Steps
      field.until.type = date
      field.until.en = Until
      """;

  private final Random random;
  private final List<String> known = new ArrayList<>(NUMBERS);

  private RandomDerivations(Random random) {
    this.random = random;
  }

  /** A policy that derives up to six fields; each has a unit of its own. */
  static CheckedPolicy next(Random random) {
    return new RandomDerivations(random).policy();
  }

  /** A policy that derives these. */
  static CheckedPolicy policy(String derivations) {
    return PolicyReader.read(
        Policies.of(
            "assess/risk.drl",
            Policies.RISK.replaceFirst("@reason_zh.*", ""),
            "policy.properties",
            MANIFEST + derivations));
  }

  private CheckedPolicy policy() {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String name = "f" + i;
      text.append("derive.").append(name).append(" = ").append(expression()).append('\n');
      text.append("derive.").append(name).append(".unit = count\n");
      text.append("derive.").append(name).append(".en = Field\n");
      known.add("derived." + name);
    }
    return policy(text.toString());
  }

  private String expression() {
    if (random.nextInt(8) == 0) {
      String from = pick(DAYS);
      String to = pick(DAYS);
      return from.equals(to)
          ? "days( relationship.since, asOf )"
          : (random.nextBoolean() ? "days( " : "months( ") + from + ", " + to + " )";
    }
    String left = pick(known);
    if (random.nextInt(8) == 0) {
      return pick(List.of("round", "roundHalfUp")) + "( " + left + ", " + random.nextInt(4) + " )";
    }
    String sign = pick(List.of("+", "-", "*", "/"));
    String right = random.nextInt(3) == 0 ? pick(List.of("2", "0.5", "-3", "12")) : pick(known);
    return left.equals(right) ? left + " * " + right : left + " " + sign + " " + right;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}

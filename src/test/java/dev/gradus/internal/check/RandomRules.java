package dev.gradus.internal.check;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.ScoreScale;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Tier;
import dev.gradus.rules.Warning;
import dev.gradus.support.SampleOutcomes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fields of every type with values on and around which conditions and customers are made. */
public final class RandomRules {

  public static final FieldCatalogue FIELDS =
      Customer.FIELDS
          .with(
              List.of(
                  custom("rating", FieldType.WHOLE),
                  custom("share", FieldType.DECIMAL),
                  custom("listed", FieldType.FLAG),
                  custom("audited", FieldType.DATE),
                  custom("bureau", FieldType.CODE),
                  derived("ratio", FieldType.DECIMAL),
                  derived("events", FieldType.WHOLE)))
          .with(SampleOutcomes.MANIFEST.outcomes().stream().map(DeclaredOutcome::field).toList());

  /**
   * Values of each field, in their order where they have one; the first and the last are not
   * compared with.
   */
  public static final Map<String, List<Object>> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("credit.overdueStreak", List.of(0, 1, 2, 1000, 9999));
    VALUES.put("credit.overdueCount12m", List.of(0, 1, 2, 1000, 9999));
    VALUES.put("person.age", List.of(17, 18, 26, 66, 67));
    VALUES.put("daysToHoliday", List.of(9, 10, 11));
    VALUES.put("assessment.riskPoints", List.of(0, 49, 50, 100));
    VALUES.put(
        "loan.amount",
        decimals("0", "40.09", "40.1", "40.10", "40.11", "1E+6", "1000000", "999999999999999.99"));
    VALUES.put("loan.exposure", decimals("0", "40.1", "40.100", "40.11", "1000000.00"));
    VALUES.put("collateral.coverage", decimals("-1", "0.499999", "0.5", "0.500", "0.75"));
    VALUES.put(
        "finances.cashFlowChangeRatio", decimals("-100", "-0.3", "-0.30", "-0.29", "0", "0.1"));
    VALUES.put("loan.secured", List.of(true, false));
    VALUES.put("loan.standardised", List.of(true, false));
    VALUES.put("relationship.since", dates("2019-12-31", "2020-01-31", "2020-02-01", "2026-06-15"));
    VALUES.put("previous.decidedOn", dates("2019-12-31", "2020-01-31", "2020-02-01"));
    VALUES.put("loan.product", List.of("A", "CARD_1", "X9"));
    VALUES.put("loan.purpose", List.of("A", "CARD_1", "X9"));
    VALUES.put("type", List.of(CustomerType.INDIVIDUAL, CustomerType.CORPORATE));
    VALUES.put("credit.scoreScale", List.of((Object[]) ScoreScale.values()));
    VALUES.put("assessment.gradeCap", List.of(RiskGrade.A, RiskGrade.B, RiskGrade.C));
    VALUES.put("previous.riskGrade", List.of(RiskGrade.A, RiskGrade.B, RiskGrade.C));
    VALUES.put("segment.tier", List.of(Tier.GOLD, Tier.ORDINARY));
    VALUES.put("assessment.worstSeverity", List.of((Object[]) Severity.values()));
    VALUES.put("limits.maxAmount", decimals("0", "40.1", "40.10", "1E+6"));
    VALUES.put("recommendation", List.of((Object[]) Recommendation.values()));
    VALUES.put("authority", List.of(Authority.SYSTEM, Authority.MANAGER, Authority.BOARD));
    VALUES.put("extra.rating", List.of(0, 7, 1000));
    VALUES.put("extra.share", decimals("0", "0.35", "0.350", "0.36"));
    VALUES.put("extra.listed", List.of(true, false));
    VALUES.put("extra.audited", dates("2019-12-31", "2020-01-31"));
    VALUES.put("extra.bureau", List.of("A", "CARD_1"));
    VALUES.put("derived.ratio", decimals("-0.1", "0", "0.333333333333333", "0.35", "0.350"));
    VALUES.put("derived.events", List.of(-1, 0, 3, 4));
    VALUES.put("outcome.line", List.of("DECLINE", "REFER", "ACCEPT"));
    VALUES.put("outcome.bonus", decimals("-10", "0", "2.5", "2.50", "10"));
  }

  private RandomRules() {}

  private static Field custom(String name, FieldType type) {
    Unit unit = type == FieldType.WHOLE || type == FieldType.DECIMAL ? Unit.COUNT : Unit.NONE;
    return Field.builder("extra." + name, type).unit(unit).custom(true).build();
  }

  private static Field derived(String name, FieldType type) {
    return Field.builder("derived." + name, type)
        .unit(Unit.COUNT)
        .custom(true)
        .derived(true)
        .build();
  }

  private static List<Object> decimals(String... numbers) {
    return List.of(java.util.Arrays.stream(numbers).map(BigDecimal::new).toArray());
  }

  private static List<Object> dates(String... days) {
    return List.of(java.util.Arrays.stream(days).map(LocalDate::parse).toArray());
  }

  /** Every operator on every type, with every sample value, a list and every comparable field. */
  public static List<Condition> everyTest() {
    List<Condition> tests = new ArrayList<>();
    VALUES.forEach((path, values) -> tests.addAll(tests(FIELDS.get(path), values)));
    for (Warning warning : List.of(Warning.OVERDUE_ONCE, Warning.NON_PERFORMING)) {
      tests.add(
          new Condition.Containment(
              FIELDS.get("assessment.warnings"), false, new Literal(warning)));
      tests.add(
          new Condition.Containment(FIELDS.get("assessment.warnings"), true, new Literal(warning)));
    }
    return tests;
  }

  private static List<Condition> tests(Field field, List<Object> values) {
    List<Condition> tests = new ArrayList<>();
    tests.add(new Condition.Presence(field, true));
    tests.add(new Condition.Presence(field, false));
    for (Operator operator : operators(field)) {
      values.forEach(
          value -> tests.add(new Condition.Comparison(field, operator, new Literal(value))));
      for (String other : VALUES.keySet()) {
        if (comparable(field, FIELDS.get(other))) {
          tests.add(new Condition.Comparison(field, operator, new Operand.Path(FIELDS.get(other))));
        }
      }
    }
    if (field.type() != FieldType.FLAG) {
      List<Literal> list = values.stream().skip(1).limit(2).map(Literal::new).toList();
      tests.add(new Condition.Membership(field, false, list));
      tests.add(new Condition.Membership(field, true, list));
      tests.add(new Condition.Membership(field, false, list.subList(0, 1)));
      tests.add(new Condition.Membership(field, true, list.subList(0, 1)));
    }
    return tests;
  }

  static List<Operator> operators(Field field) {
    return field.type().ordered()
        ? List.of(Operator.values())
        : List.of(Operator.EQUAL, Operator.NOT_EQUAL);
  }

  static boolean comparable(Field field, Field other) {
    return !field.equals(other)
        && field.type() == other.type()
        && field.valueType() == other.valueType();
  }

  /**
   * A customer of whom nothing is known, and for each round one who has the next value of every
   * field.
   */
  public static List<Customer> customers() {
    List<Customer> customers = new ArrayList<>();
    customers.add(RandomCustomers.of(Map.of()));
    for (int round = 0; round < 8; round++) {
      for (int shift = 0; shift < 3; shift++) {
        customers.add(customer(round, shift));
      }
    }
    return customers;
  }

  private static Customer customer(int round, int shift) {
    Map<String, Object> values = new TreeMap<>();
    int index = 0;
    for (Map.Entry<String, List<Object>> sample : VALUES.entrySet()) {
      index++;
      // Every third customer lacks every third field, so that known meets unknown.
      if (shift == 0 || (index + round) % 3 != shift) {
        values.put(
            sample.getKey(),
            sample.getValue().get((round + index * shift) % sample.getValue().size()));
      }
    }
    if (round % 2 == 0) {
      values.put(
          "assessment.warnings",
          Set.copyOf(EnumSet.of(Warning.OVERDUE_ONCE, Warning.CASH_FLOW_FALL)));
    }
    Object age = values.remove("person.age");
    if (age != null) {
      values.put("person.birthDate", RandomCustomers.AS_OF.minusYears((Integer) age));
    }
    Object coverage = values.remove("collateral.coverage");
    if (coverage != null) {
      values.put("collateral.value", ((BigDecimal) coverage).abs().multiply(new BigDecimal(1000)));
      values.put("loan.exposure", new BigDecimal("1000.0"));
    }
    return RandomCustomers.of(values);
  }
}

package dev.gradus.support;

import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A way in which a customer becomes worse, all else being equal. */
public enum Worsening {
  OVERDUE_STREAK("credit.overdueStreak", true),
  LONGEST_STREAK("credit.longestOverdueStreak12m", true),
  OVERDUE_COUNT_12M("credit.overdueCount12m", true),
  OVERDUE_COUNT_24M("credit.overdueCount24m", true),
  DAYS_PAST_DUE("credit.daysPastDue", true),
  WORST_DAYS_PAST_DUE("credit.worstDaysPastDue24m", true),
  SCORE("credit.score", false),
  COVERAGE("collateral.value", false),
  DEBT_TO_ASSETS("finances.debtToAssetsRatio", true),
  DEBT_TO_INCOME("finances.debtToIncomeRatio", true),
  DEBT_SERVICE_COVER("finances.debtServiceCoverRatio", false),
  UTILISATION("credit.utilisationRatio", true),
  INQUIRIES("credit.inquiries6m", true),
  DEFAULTS("credit.defaults60m", true),
  CURRENT_RATIO("finances.currentRatio", false),
  CASH_FLOW("finances.cashFlowChangeRatio", false),
  PROJECT_DELAY("project.delayDays", true),
  COST_OVERRUN("project.costOverrunRatio", true),
  CONTRACTOR("project.contractorHealth", true),
  OUTLOOK("market.industryOutlook", true),
  INCIDENTS("operations.incidents12m", true),
  DOCUMENT_DEFECTS("operations.documentDefects", true),
  COMPLAINTS("relationship.complaints12m", true),
  SATISFACTION("relationship.satisfaction", false);

  private final String path;
  private final boolean upwards;

  Worsening(String path, boolean upwards) {
    this.path = path;
    this.upwards = upwards;
  }

  /** Worsens the values; false where the field is unknown or cannot be worse. */
  public boolean apply(Map<String, Object> values, Random random) {
    Object value = values.get(path);
    Field field = Customer.FIELDS.get(path);
    if (value instanceof Integer whole) {
      int worse = whole + (upwards ? 1 : -1) * (1 + random.nextInt(random.nextBoolean() ? 3 : 200));
      values.put(path, worse);
      return field.inRange(BigDecimal.valueOf(worse));
    }
    if (value instanceof BigDecimal number) {
      BigDecimal worse =
          path.equals("credit.score") || path.equals("collateral.value")
              ? lower(number, values, random)
              : number.add(BigDecimal.valueOf((upwards ? 1 : -1) * (1 + random.nextInt(150)), 2));
      values.put(path, worse);
      return field.inRange(worse) && worse.compareTo(number) != 0;
    }
    return value instanceof Enum<?> code && next(code, field, values);
  }

  /** Puts the next code in the place of one; codes stand with the worst last. */
  private boolean next(Enum<?> code, Field field, Map<String, Object> values) {
    List<?> codes = List.of(field.valueType().getEnumConstants());
    int next = codes.indexOf(code) + 1;
    if (next == codes.size()) {
      return false;
    }
    values.put(path, codes.get(next));
    return true;
  }

  private BigDecimal lower(BigDecimal number, Map<String, Object> values, Random random) {
    boolean onScale = path.equals("credit.score");
    BigDecimal floor =
        onScale ? ((ScoreScale) values.get("credit.scoreScale")).lowest() : BigDecimal.ZERO;
    BigDecimal share = BigDecimal.valueOf(random.nextInt(100)).movePointLeft(2);
    return number.compareTo(floor) <= 0
        ? number
        : floor.add(number.subtract(floor).multiply(share));
  }
}

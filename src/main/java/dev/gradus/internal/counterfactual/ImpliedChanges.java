package dev.gradus.internal.counterfactual;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

/**
 * What changes by itself when something else does: a smaller loan is a smaller exposure, nobody
 * owes less than the loan itself, and who pays the arrears has neither instalments nor days
 * overdue.
 */
final class ImpliedChanges {

  private static final String AMOUNT = "loan.amount";
  private static final String EXPOSURE = "loan.exposure";
  private static final String STREAK = "credit.overdueStreak";
  private static final String DAYS = "credit.daysPastDue";

  private final Map<String, Object> values;

  ImpliedChanges(Map<String, Object> values) {
    this.values = values;
  }

  /** Adds what follows from the change of a field. */
  void add(String changed, SortedMap<String, Object> changes) {
    switch (changed) {
      case AMOUNT -> {
        if (values.get(EXPOSURE) instanceof BigDecimal exposure
            && values.get(AMOUNT) instanceof BigDecimal amount) {
          BigDecimal to = (BigDecimal) changes.get(AMOUNT);
          changes.put(EXPOSURE, exposure.subtract(amount).add(to).max(to));
        }
      }
      case EXPOSURE -> {
        BigDecimal to = (BigDecimal) changes.get(EXPOSURE);
        if (values.get(AMOUNT) instanceof BigDecimal amount && amount.compareTo(to) > 0) {
          changes.put(AMOUNT, to);
        }
      }
      case STREAK -> paid(STREAK, DAYS, changes);
      case DAYS -> paid(DAYS, STREAK, changes);
      default -> {}
    }
  }

  private void paid(String changed, String other, SortedMap<String, Object> changes) {
    if (Integer.valueOf(0).equals(changes.get(changed)) && values.get(other) instanceof Integer) {
      changes.put(other, 0);
    }
  }
}

package dev.gradus.internal.boundary;

import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A customer on whom exactly the named fields are known: derived ones and those of earlier stages
 * too.
 */
public final class ProbeCustomer {

  /** The day on which every probe is decided. */
  public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final BigDecimal SOME_EXPOSURE = BigDecimal.valueOf(1_000_000);

  private ProbeCustomer() {}

  /** The customer with the given values by path. */
  public static Customer customer(Map<String, Object> values) {
    Map<String, Object> given = new HashMap<>(values);
    given.put("customerId", "probe");
    given.putIfAbsent("asOf", DAY);
    given.putIfAbsent("type", CustomerType.CORPORATE);
    List<LocalDate> holidays = List.of();
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      Object value = entry.getValue();
      switch (entry.getKey()) {
        case "credit.scoreIndex" -> {
          given.put("credit.score", value);
          given.put("credit.scoreScale", ScoreScale.PERCENT);
        }
        case "collateral.coverage" -> {
          given.put("collateral.value", ((BigDecimal) value).multiply(owed(values)));
          given.putIfAbsent("loan.exposure", owed(values));
        }
        case "person.age" -> given.put("person.birthDate", DAY.minusYears((Integer) value));
        case "person.daysToBirthday" ->
            given.put("person.birthDate", DAY.plusDays((Integer) value).minusYears(30));
        case "business.years" -> given.put("business.foundedOn", DAY.minusYears((Integer) value));
        case "relationship.years" ->
            given.put("relationship.since", DAY.minusYears((Integer) value));
        case "daysToHoliday" -> holidays = List.of(DAY.plusDays((Integer) value));
        default -> {}
      }
    }
    return StageFindings.put(
        values,
        FactAssembler.of(SnapshotAssembler.assemble(given), new Customer.Holidays(holidays)));
  }

  private static BigDecimal owed(Map<String, Object> values) {
    Object exposure = values.getOrDefault("loan.exposure", values.get("loan.amount"));
    return exposure == null ? SOME_EXPOSURE : (BigDecimal) exposure;
  }
}

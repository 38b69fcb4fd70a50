package dev.gradus.internal.analysis;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Customers made up to show something: what is wanted of derived fields is turned into what a
 * snapshot would give.
 */
final class ExampleCustomer {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final BigDecimal OWED = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MOST = new BigDecimal("1000000000000000");

  private ExampleCustomer() {}

  /**
   * What a snapshot would give of such a customer, by path; empty where there can be none.
   *
   * @param wanted the values wanted, by path, derived ones among them
   */
  static Optional<Map<String, Object>> given(Map<String, Object> wanted, Manifest manifest) {
    Map<String, Object> given = new LinkedHashMap<>(wanted);
    given.keySet().removeAll(DerivedMoves.paths());
    LocalDate from = manifest.effectiveFrom();
    LocalDate today = (LocalDate) given.computeIfAbsent("asOf", path -> from == null ? DAY : from);
    given.putIfAbsent("type", CustomerType.INDIVIDUAL);
    given.put("customerId", "example");
    boolean possible = score(wanted, given) && cover(wanted, given);
    dates(wanted, given, today);
    boolean past =
        given.entrySet().stream()
            .allMatch(
                entry ->
                    entry.getKey().startsWith(Manifest.CUSTOM_PREFIX)
                        || !(entry.getValue() instanceof LocalDate day)
                        || !day.isAfter(today));
    return possible && past ? Optional.of(given) : Optional.empty();
  }

  private static boolean score(Map<String, Object> wanted, Map<String, Object> given) {
    if (wanted.get("credit.scoreIndex") instanceof BigDecimal index) {
      ScoreScale scale = (ScoreScale) given.getOrDefault("credit.scoreScale", ScoreScale.PERCENT);
      BigDecimal width = scale.highest().subtract(scale.lowest());
      given.put("credit.scoreScale", scale);
      given.put(
          "credit.score",
          scale.lowest().add(width.multiply(index).movePointLeft(2)).stripTrailingZeros());
    } else if (given.get("credit.score") instanceof BigDecimal score) {
      ScoreScale scale = (ScoreScale) given.getOrDefault("credit.scoreScale", ScoreScale.PBOC);
      given.put("credit.scoreScale", scale.holds(score) ? scale : ScoreScale.PBOC);
    }
    return true;
  }

  private static boolean cover(Map<String, Object> wanted, Map<String, Object> given) {
    if (!(wanted.get("collateral.coverage") instanceof BigDecimal coverage)) {
      return true;
    }
    if (!given.containsKey("loan.exposure") && !given.containsKey("loan.amount")) {
      given.put("loan.exposure", OWED);
    }
    BigDecimal owed =
        (BigDecimal) given.getOrDefault("loan.exposure", given.getOrDefault("loan.amount", OWED));
    BigDecimal value =
        coverage.multiply(owed).setScale(2, RoundingMode.CEILING).stripTrailingZeros();
    given.put("collateral.value", value.scale() < 0 ? value.setScale(0) : value);
    return owed.signum() > 0 && value.signum() >= 0 && value.compareTo(MOST) <= 0;
  }

  private static void dates(
      Map<String, Object> wanted, Map<String, Object> given, LocalDate today) {
    if (wanted.get("business.years") instanceof Integer years) {
      given.put("business.foundedOn", today.minusYears(years));
    }
    if (wanted.get("relationship.years") instanceof Integer years) {
      given.put("relationship.since", today.minusYears(years));
    }
    int age = wanted.get("person.age") instanceof Integer years ? years : 30;
    if (wanted.get("person.daysToBirthday") instanceof Integer days && days > 0) {
      given.put("person.birthDate", today.plusDays(days).minusYears(age + 1L));
    } else if (wanted.containsKey("person.age") || wanted.containsKey("person.daysToBirthday")) {
      given.put("person.birthDate", today.minusYears(age));
    }
  }

  /**
   * The value of a given field from which a derived one gets a value; empty where the one is not
   * derived of the other, or that depends on more.
   */
  static Optional<Object> source(String given, String derived, Object value) {
    return switch (given + " " + derived) {
      case "credit.score credit.scoreIndex" -> Optional.of(((BigDecimal) value).movePointRight(1));
      case "collateral.value collateral.coverage" ->
          Optional.of(((BigDecimal) value).multiply(OWED))
              .filter(worth -> worth.signum() >= 0)
              .map(worth -> worth);
      case "business.foundedOn business.years",
          "relationship.since relationship.years",
          "person.birthDate person.age" ->
          Optional.of(DAY.minusYears((Integer) value));
      default -> Optional.empty();
    };
  }

  /** All values of a customer by path: those given and those derived of them. */
  static Map<String, Object> values(Map<String, Object> given, Manifest manifest) {
    CustomerSnapshot snapshot = SnapshotAssembler.assemble(given);
    Map<String, Object> values = new LinkedHashMap<>(given);
    DerivedMoves.add(
        FactAssembler.of(snapshot, new Customer.Holidays(manifest.holidays())), values);
    return values;
  }
}

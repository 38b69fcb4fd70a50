package dev.gradus.internal.whatif;

import dev.gradus.field.Field;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes a derived field back to the given fields that it comes from: a score index to a score, a
 * cover to the value of the collateral, years to a date. For each threshold of the derived field it
 * names given values that put it just below, at and just above.
 */
final class Derivation {

  /** The given fields of each derived one, the one that is held responsible first. */
  private static final Map<String, List<String>> SOURCES =
      Map.of(
          "credit.scoreIndex", List.of("credit.score"),
          "collateral.coverage", List.of("collateral.value", "loan.exposure", "loan.amount"),
          "business.years", List.of("business.foundedOn"),
          "relationship.years", List.of("relationship.since"),
          "person.age", List.of("person.birthDate"),
          "person.daysToBirthday", List.of("person.birthDate"));

  /** What is owed where nobody knows what is owed. */
  private static final BigDecimal SOME_DEBT = BigDecimal.valueOf(100);

  private final Map<String, Object> values;

  /**
   * A derivation for one customer.
   *
   * @param values the given values by path
   */
  Derivation(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * The given fields that a field rests on, the one that is held responsible first; itself where it
   * is given; none where it cannot be taken back.
   */
  static List<String> sources(Field field) {
    return field.derived() ? SOURCES.getOrDefault(field.path(), List.of()) : List.of(field.path());
  }

  /** Given values that put a derived field around a threshold, through one of its given fields. */
  List<SortedMap<String, Object>> around(Field derived, Object threshold, String source) {
    List<SortedMap<String, Object>> found = new ArrayList<>();
    switch (derived.path()) {
      case "credit.scoreIndex" -> scores((BigDecimal) threshold, found);
      case "collateral.coverage" -> covers((BigDecimal) threshold, source, found);
      case "business.years", "relationship.years" -> years((Integer) threshold, source, found);
      default -> {}
    }
    return found;
  }

  private void scores(BigDecimal index, List<SortedMap<String, Object>> found) {
    ScoreScale scale = (ScoreScale) values.get("credit.scoreScale");
    ScoreScale on = scale == null ? ScoreScale.PERCENT : scale;
    BigDecimal width = on.highest().subtract(on.lowest());
    BigDecimal exact = on.lowest().add(width.multiply(index).movePointLeft(2));
    for (BigDecimal score : whole(exact)) {
      if (on.holds(score)) {
        SortedMap<String, Object> change = one("credit.score", score);
        if (scale == null) {
          change.put("credit.scoreScale", on);
        }
        found.add(change);
      }
    }
  }

  private void covers(BigDecimal cover, String source, List<SortedMap<String, Object>> found) {
    BigDecimal owed = owed();
    BigDecimal value = (BigDecimal) values.get("collateral.value");
    if (source.equals("collateral.value")) {
      boolean known = owed != null && owed.signum() > 0;
      for (BigDecimal amount : whole(cover.multiply(known ? owed : SOME_DEBT))) {
        if (amount.signum() >= 0) {
          SortedMap<String, Object> change = one(source, amount);
          if (!known) {
            change.put("loan.exposure", SOME_DEBT);
          }
          found.add(change);
        }
      }
    } else if (value != null
        && cover.signum() > 0
        && (source.equals("loan.exposure") || exposure() == null)) {
      whole(value.divide(cover, 0, RoundingMode.FLOOR)).stream()
          .filter(amount -> amount.signum() > 0)
          .forEach(amount -> found.add(one(source, amount)));
    }
  }

  private void years(int years, String source, List<SortedMap<String, Object>> found) {
    LocalDate asOf = (LocalDate) values.get("asOf");
    if (asOf == null || years < 0 || years > 1000) {
      return;
    }
    found.add(one(source, asOf.minusYears(years)));
    found.add(one(source, asOf.minusYears(years + 1L)));
    if (years > 0) {
      found.add(one(source, asOf.minusYears(years).plusDays(1)));
    }
  }

  private @Nullable BigDecimal exposure() {
    return (BigDecimal) values.get("loan.exposure");
  }

  private @Nullable BigDecimal owed() {
    return exposure() != null ? exposure() : (BigDecimal) values.get("loan.amount");
  }

  /** The whole numbers just below, at or just above an exact one, and the next above that. */
  private static List<BigDecimal> whole(BigDecimal exact) {
    BigDecimal at = exact.setScale(0, RoundingMode.CEILING);
    return List.of(at.subtract(BigDecimal.ONE), at, at.add(BigDecimal.ONE));
  }

  private static SortedMap<String, Object> one(String path, Object value) {
    SortedMap<String, Object> change = new TreeMap<>();
    change.put(path, value);
    return change;
  }
}

package dev.gradus.internal.derived;

import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the collateral is worth to what is owed: the exposure, or else the amount of the loan. The
 * collateral is held responsible, although the debt goes into it as well.
 */
final class CollateralCoverage implements DerivedField {

  private static final String VALUE = "collateral.value";
  private static final String EXPOSURE = "loan.exposure";
  private static final String AMOUNT = "loan.amount";

  /** What is owed where it is unknown and any will do. */
  private static final BigDecimal SOME_DEBT = BigDecimal.valueOf(1_000_000);

  /** What is owed where it is unknown and people are to read it. */
  private static final BigDecimal ROUND_DEBT = BigDecimal.valueOf(100);

  private static final BigDecimal MOST_VALUE = new BigDecimal("1000000000000000");
  private static final BigDecimal MOST_COVER = BigDecimal.valueOf(100);

  @Override
  public String path() {
    return "collateral.coverage";
  }

  @Override
  public List<String> sources() {
    return List.of(VALUE, EXPOSURE, AMOUNT);
  }

  @Override
  public @Nullable Object compute(Customer customer) {
    return customer.collateral().coverage();
  }

  /** The more is owed the less is covered; where nothing is owed no cover is known. */
  @Override
  public Direction direction(String source) {
    return source.equals(VALUE)
        ? Direction.WITH
        : new Direction(
            /* rises= */ false, /* falls= */ true, /* appears= */ true, /* vanishes= */ false);
  }

  @Override
  public boolean put(Object wanted, GivenValues given) {
    BigDecimal cover = (BigDecimal) wanted;
    BigDecimal known = owed(given);
    BigDecimal owed = known == null ? SOME_DEBT : known;
    BigDecimal value = PlainValue.normalised(cover.multiply(owed));
    if (owed.signum() <= 0
        || cover.signum() < 0
        || cover.compareTo(MOST_COVER) > 0
        || value.compareTo(MOST_VALUE) > 0) {
      return false;
    }
    if (known == null) {
      given.put(EXPOSURE, owed);
    }
    given.put(VALUE, value);
    return true;
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
    BigDecimal cover = (BigDecimal) wanted;
    return source.equals(VALUE) ? values(cover, given) : debts(cover, source, given);
  }

  private static List<SortedMap<String, Object>> values(BigDecimal cover, GivenValues given) {
    List<SortedMap<String, Object>> changes = new ArrayList<>();
    BigDecimal owed = owed(given);
    boolean known = owed != null && owed.signum() > 0;
    for (BigDecimal value : WholeNumbers.around(cover.multiply(known ? owed : ROUND_DEBT))) {
      if (value.signum() >= 0) {
        SortedMap<String, Object> change = WholeNumbers.change(VALUE, value);
        if (!known) {
          change.put(EXPOSURE, ROUND_DEBT);
        }
        changes.add(change);
      }
    }
    return changes;
  }

  /** The amount of the loan counts only where the exposure is unknown. */
  private static List<SortedMap<String, Object>> debts(
      BigDecimal cover, String source, GivenValues given) {
    BigDecimal value = (BigDecimal) given.get(VALUE);
    boolean counts = source.equals(EXPOSURE) || given.get(EXPOSURE) == null;
    if (value == null || cover.signum() <= 0 || !counts) {
      return List.of();
    }
    return WholeNumbers.around(value.divide(cover, 0, RoundingMode.FLOOR)).stream()
        .filter(debt -> debt.signum() > 0)
        .map(debt -> WholeNumbers.change(source, debt))
        .toList();
  }

  private static @Nullable BigDecimal owed(GivenValues given) {
    Object exposure = given.get(EXPOSURE);
    return (BigDecimal) (exposure == null ? given.get(AMOUNT) : exposure);
  }
}

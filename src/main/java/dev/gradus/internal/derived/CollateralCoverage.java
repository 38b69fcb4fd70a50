package dev.gradus.internal.derived;

import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the collateral is worth to what is owed: the exposure, or else the amount of the loan. The
 * collateral is held responsible, although the debt goes into it as well.
 */
final class CollateralCoverage implements DerivedField {

  private static final String EXPOSURE = "loan.exposure";
  private static final String AMOUNT = "loan.amount";

  /** What is owed where it is unknown and any will do. */
  private static final BigDecimal SOME_DEBT = BigDecimal.valueOf(1_000_000);

  /** What is owed where it is unknown and people are to read it. */
  private static final BigDecimal ROUND_DEBT = BigDecimal.valueOf(100);

  private static final BigDecimal MOST_COVER = BigDecimal.valueOf(100);

  private final String path;
  private final CountedCollateral collateral;
  private final Function<Customer, @Nullable BigDecimal> accessor;

  /**
   * A cover.
   *
   * @param path its path
   * @param collateral what is counted of the collateral
   * @param accessor reads it from a customer
   */
  CollateralCoverage(
      String path,
      CountedCollateral collateral,
      Function<Customer, @Nullable BigDecimal> accessor) {
    this.path = path;
    this.collateral = collateral;
    this.accessor = accessor;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public List<String> sources() {
    List<String> sources = new ArrayList<>(collateral.sources());
    sources.addAll(1, List.of(EXPOSURE, AMOUNT));
    return List.copyOf(sources);
  }

  @Override
  public @Nullable Object compute(Customer customer) {
    return accessor.apply(customer);
  }

  /** The more is owed the less is covered; where nothing is owed no cover is known. */
  @Override
  public Direction direction(String source) {
    return collateral.sources().contains(source)
        ? CountedCollateral.direction(source)
        : new Direction(
            /* rises= */ false, /* falls= */ true, /* appears= */ true, /* vanishes= */ false);
  }

  @Override
  public boolean put(Object wanted, GivenValues given) {
    BigDecimal cover = (BigDecimal) wanted;
    BigDecimal known = owed(given);
    BigDecimal owed = known == null ? SOME_DEBT : known;
    if (owed.signum() <= 0
        || cover.compareTo(MOST_COVER) > 0
        || !collateral.put(cover.multiply(owed), given)) {
      return false;
    }
    if (known == null) {
      given.put(EXPOSURE, owed);
    }
    return true;
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
    BigDecimal cover = (BigDecimal) wanted;
    return collateral.sources().contains(source)
        ? collaterals(cover, source, given)
        : debts(cover, source, given);
  }

  private List<SortedMap<String, Object>> collaterals(
      BigDecimal cover, String source, GivenValues given) {
    BigDecimal owed = owed(given);
    boolean known = owed != null && owed.signum() > 0;
    List<SortedMap<String, Object>> changes =
        collateral.around(cover.multiply(known ? owed : ROUND_DEBT), source, given);
    if (!known) {
      changes.forEach(change -> change.put(EXPOSURE, ROUND_DEBT));
    }
    return changes;
  }

  /** The amount of the loan counts only where the exposure is unknown. */
  private List<SortedMap<String, Object>> debts(
      BigDecimal cover, String source, GivenValues given) {
    BigDecimal value = collateral.counted(given);
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

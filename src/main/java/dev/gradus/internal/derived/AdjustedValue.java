package dev.gradus.internal.derived;

import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the haircut of its type leaves of the collateral's value. */
final class AdjustedValue implements DerivedField {

  private final CountedCollateral collateral;

  AdjustedValue(CountedCollateral collateral) {
    this.collateral = collateral;
  }

  @Override
  public String path() {
    return "collateral.adjustedValue";
  }

  @Override
  public List<String> sources() {
    return collateral.sources();
  }

  @Override
  public @Nullable Object compute(Customer customer) {
    return customer.collateral().adjustedValue();
  }

  @Override
  public Direction direction(String source) {
    return CountedCollateral.direction(source);
  }

  @Override
  public boolean put(Object wanted, GivenValues given) {
    return collateral.put((BigDecimal) wanted, given);
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
    return collateral.around((BigDecimal) wanted, source, given);
  }
}

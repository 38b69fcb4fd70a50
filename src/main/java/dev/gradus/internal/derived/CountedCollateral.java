package dev.gradus.internal.derived;

import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.Haircuts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What counts of the collateral's value: all of it, or what a haircut for its type leaves. */
final class CountedCollateral {

  static final String VALUE = "collateral.value";

  private static final String TYPE = "collateral.type";
  private static final BigDecimal MOST_VALUE = new BigDecimal("1000000000000000");

  /** Finer than any count, so that a value counts as much as is wanted. */
  private static final int PLACES = 10;

  /** The whole value. */
  static final CountedCollateral WHOLE = new CountedCollateral(null);

  private final @Nullable Haircuts haircuts;

  private CountedCollateral(@Nullable Haircuts haircuts) {
    this.haircuts = haircuts;
  }

  /** The value after haircuts. */
  static CountedCollateral after(Haircuts haircuts) {
    return new CountedCollateral(haircuts);
  }

  /** The given fields that it rests on. */
  List<String> sources() {
    return haircuts == null ? List.of(VALUE) : List.of(VALUE, TYPE);
  }

  /** How it can move as a known source rises; types have no order. */
  static Direction direction(String source) {
    return source.equals(VALUE) ? Direction.WITH : Arithmetic.EITHER;
  }

  private BigDecimal fraction(@Nullable Object type) {
    return haircuts == null ? BigDecimal.ONE : haircuts.fraction((CollateralType) type);
  }

  /** What counts for given values; null where it is unknown. */
  @Nullable BigDecimal counted(GivenValues given) {
    return given.get(VALUE) instanceof BigDecimal value
        ? value.multiply(fraction(given.get(TYPE)))
        : null;
  }

  /** Gives the least value of which so much counts; false where there is none. */
  boolean put(BigDecimal counted, GivenValues given) {
    BigDecimal value = value(counted, given);
    if (value == null || value.signum() < 0 || value.compareTo(MOST_VALUE) > 0) {
      return false;
    }
    given.put(VALUE, PlainValue.normalised(value));
    return true;
  }

  private @Nullable BigDecimal value(BigDecimal counted, GivenValues given) {
    BigDecimal fraction = fraction(given.get(TYPE));
    if (fraction.compareTo(BigDecimal.ONE) == 0) {
      return counted;
    }
    if (fraction.signum() == 0) {
      return counted.signum() == 0 ? counted : null;
    }
    return counted.divide(fraction, PLACES, RoundingMode.CEILING);
  }

  /** Changes of a source with which about so much counts. */
  List<SortedMap<String, Object>> around(BigDecimal counted, String source, GivenValues given) {
    List<SortedMap<String, Object>> changes = new ArrayList<>();
    if (source.equals(TYPE)) {
      for (CollateralType type : CollateralType.values()) {
        changes.add(WholeNumbers.change(TYPE, type));
      }
      return changes;
    }
    BigDecimal exact = value(counted, given);
    for (BigDecimal value : exact == null ? List.<BigDecimal>of() : WholeNumbers.around(exact)) {
      if (value.signum() >= 0) {
        changes.add(WholeNumbers.change(VALUE, value));
      }
    }
    return changes;
  }
}

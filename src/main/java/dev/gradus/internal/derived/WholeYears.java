package dev.gradus.internal.derived;

import dev.gradus.rules.Customer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The whole years from a day to the day of the decision. */
final class WholeYears implements DerivedField {

  private static final int MOST = 1000;

  private final String path;
  private final String source;
  private final Function<Customer, @Nullable Integer> accessor;

  /**
   * A field of years.
   *
   * @param path its path
   * @param source the path of the day that they are counted from
   * @param accessor reads them from a customer
   */
  WholeYears(String path, String source, Function<Customer, @Nullable Integer> accessor) {
    this.path = path;
    this.source = source;
    this.accessor = accessor;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public List<String> sources() {
    return List.of(source);
  }

  @Override
  public @Nullable Object compute(Customer customer) {
    return accessor.apply(customer);
  }

  /** The later the day, the fewer the years. */
  @Override
  public Direction direction(String moving) {
    return Direction.AGAINST;
  }

  @Override
  public boolean put(Object wanted, GivenValues given) {
    int years = (Integer) wanted;
    if (years < 0 || years > MOST) {
      return false;
    }
    given.put(source, given.day().minusYears(years));
    return true;
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String moving, GivenValues given) {
    int years = (Integer) wanted;
    List<SortedMap<String, Object>> changes = new ArrayList<>();
    if (years >= 0 && years <= MOST) {
      LocalDate at = given.day().minusYears(years);
      changes.add(WholeNumbers.change(source, at));
      changes.add(WholeNumbers.change(source, given.day().minusYears(years + 1L)));
      if (years > 0) {
        changes.add(WholeNumbers.change(source, at.plusDays(1)));
      }
    }
    return changes;
  }
}

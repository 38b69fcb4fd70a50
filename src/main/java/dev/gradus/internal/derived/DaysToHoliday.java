package dev.gradus.internal.derived;

import dev.gradus.rules.Customer;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The days to the next holiday. It rests on the calendar, which no customer can change. */
final class DaysToHoliday implements DerivedField {

  @Override
  public String path() {
    return "daysToHoliday";
  }

  @Override
  public List<String> sources() {
    return List.of();
  }

  @Override
  public @Nullable Object compute(Customer customer) {
    return customer.daysToHoliday();
  }

  @Override
  public Direction direction(String source) {
    return Direction.NONE;
  }

  @Override
  public boolean put(Object wanted, GivenValues given) {
    int days = (Integer) wanted;
    if (days < 0) {
      return false;
    }
    given.holidays(List.of(given.day().plusDays(days)));
    return true;
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
    return List.of();
  }
}

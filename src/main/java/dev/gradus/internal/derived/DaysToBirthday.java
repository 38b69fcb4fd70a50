package dev.gradus.internal.derived;

import dev.gradus.rules.Customer;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The days to the next birthday. */
final class DaysToBirthday implements DerivedField {

  private static final String BIRTH = "person.birthDate";
  private static final int SOME_AGE = 30;

  @Override
  public String path() {
    return "person.daysToBirthday";
  }

  @Override
  public List<String> sources() {
    return List.of(BIRTH);
  }

  @Override
  public @Nullable Object compute(Customer customer) {
    return customer.person().daysToBirthday();
  }

  @Override
  public Direction direction(String source) {
    return Direction.ANY;
  }

  /** Whoever has an age keeps it. */
  @Override
  public boolean put(Object wanted, GivenValues given) {
    int days = (Integer) wanted;
    LocalDate next = given.day().plusDays(days);
    if (days < 0 || !next.minusYears(1).isBefore(given.day())) {
      return false;
    }
    int age =
        given.get(BIRTH) instanceof LocalDate birth
            ? Math.toIntExact(Math.max(0, ChronoUnit.YEARS.between(birth, given.day())))
            : SOME_AGE;
    LocalDate birth = next.minusYears(days == 0 ? age : age + 1L);
    boolean leapDay = next.getMonth() == Month.FEBRUARY && next.getDayOfMonth() == 29;
    if (leapDay && !birth.isLeapYear()) {
      return false;
    }
    given.put(BIRTH, birth);
    return true;
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
    List<SortedMap<String, Object>> changes = new ArrayList<>();
    for (int days = (Integer) wanted - 1; days <= (Integer) wanted + 1; days++) {
      GivenValues changed = given.copy();
      Object birth = put(days, changed) ? changed.get(BIRTH) : null;
      if (birth != null) {
        changes.add(WholeNumbers.change(BIRTH, birth));
      }
    }
    return changes;
  }
}

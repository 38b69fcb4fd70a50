package dev.gradus.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What follows from two days. No clock is read: the day of the decision is an input. */
final class Calendar {

  private Calendar() {}

  static @Nullable Integer yearsBetween(@Nullable LocalDate from, LocalDate to) {
    if (from == null) {
      return null;
    }
    // As ChronoUnit.YEARS counts, without its detour through months.
    int years = to.getYear() - from.getYear();
    boolean before = to.getMonthValue() < from.getMonthValue();
    boolean sameMonth = to.getMonthValue() == from.getMonthValue();
    return before || (sameMonth && to.getDayOfMonth() < from.getDayOfMonth()) ? years - 1 : years;
  }

  static @Nullable Integer daysToAnniversary(@Nullable LocalDate first, LocalDate asOf) {
    if (first == null) {
      return null;
    }
    LocalDate thisYear = first.withYear(asOf.getYear());
    LocalDate next = thisYear.isBefore(asOf) ? first.withYear(asOf.getYear() + 1) : thisYear;
    return Math.toIntExact(ChronoUnit.DAYS.between(asOf, next));
  }

  static @Nullable Integer daysToNext(Collection<LocalDate> days, LocalDate asOf) {
    LocalDate next = null;
    for (LocalDate day : days) {
      if (!day.isBefore(asOf) && (next == null || day.isBefore(next))) {
        next = day;
      }
    }
    return next == null ? null : Math.toIntExact(next.toEpochDay() - asOf.toEpochDay());
  }
}

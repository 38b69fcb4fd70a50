package dev.gradus.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What follows from two days. No clock is read: the day of the decision is an input. */
final class Calendar {

  private Calendar() {}

  static @Nullable Integer yearsBetween(@Nullable LocalDate from, LocalDate to) {
    return from == null ? null : Math.toIntExact(ChronoUnit.YEARS.between(from, to));
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
    return days.stream()
        .filter(day -> !day.isBefore(asOf))
        .min(LocalDate::compareTo)
        .map(day -> Math.toIntExact(ChronoUnit.DAYS.between(asOf, day)))
        .orElse(null);
  }
}

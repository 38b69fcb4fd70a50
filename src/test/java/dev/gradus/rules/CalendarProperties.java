package dev.gradus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CalendarProperties {

  @Property
  void whole_years_are_counted_as_the_platform_counts_them(
      @ForAll @IntRange(min = -20_000, max = 30_000) int day,
      @ForAll @IntRange(max = 40_000) int later) {
    LocalDate from = LocalDate.ofEpochDay(day);
    LocalDate to = from.plusDays(later);

    assertThat(Calendar.yearsBetween(from, to)).isEqualTo((int) ChronoUnit.YEARS.between(from, to));
  }

  @Property
  void the_next_of_several_days_is_the_first_that_is_not_past(
      @ForAll List<@IntRange(min = -400, max = 400) Integer> days) {
    LocalDate asOf = LocalDate.of(2026, 6, 30);
    Integer expected = days.stream().filter(day -> day >= 0).min(Integer::compare).orElse(null);

    assertThat(Calendar.daysToNext(days.stream().map(asOf::plusDays).toList(), asOf))
        .isEqualTo(expected);
  }
}

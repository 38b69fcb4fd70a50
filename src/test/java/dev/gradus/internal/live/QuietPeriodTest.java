package dev.gradus.internal.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A watch acts on what has been at rest for its quiet period, here of ten. */
class QuietPeriodTest {

  private final QuietPeriod stillness = new QuietPeriod("old", 10, 100);

  @Test
  void what_has_just_changed_is_not_at_rest_until_the_whole_period_has_passed() {
    assertThat(stillness.holds("new", 200)).isFalse();
    assertThat(stillness.holds("new", 209)).isFalse();
    assertThat(stillness.holds("new", 210)).isTrue();
    assertThat(stillness.holds("new", 500)).isTrue();
  }

  /**
   * However long a copy takes: as long as it does not pause for the period, half of it is never at
   * rest.
   */
  @Test
  void a_copy_under_way_is_never_at_rest() {
    for (int i = 0; i < 100; i++) {
      assertThat(stillness.holds("copy " + i, 200 + 9L * i)).isFalse();
      assertThat(stillness.holds("copy " + i, 200 + 9L * i + 8)).isFalse();
    }
    assertThat(stillness.holds("copy 99", 200 + 9 * 99 + 10)).isTrue();
  }

  @Test
  void what_is_gone_for_less_than_the_period_and_comes_back_is_at_rest_a_period_later() {
    assertThat(stillness.holds("old", 150)).isTrue();
    assertThat(stillness.holds("gone", 160)).isFalse();
    assertThat(stillness.holds("old", 165)).isFalse();
    assertThat(stillness.holds("old", 174)).isFalse();
    assertThat(stillness.holds("old", 175)).isTrue();
  }

  /** The platform's clock may run through its largest number. */
  @Test
  void time_may_overflow() {
    QuietPeriod late = new QuietPeriod("old", 10, Long.MAX_VALUE - 5);

    assertThat(late.holds("old", Long.MAX_VALUE)).isFalse();
    assertThat(late.holds("old", Long.MIN_VALUE + 5)).isTrue();
  }
}

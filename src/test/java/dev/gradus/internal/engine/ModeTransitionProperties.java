package dev.gradus.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Transition;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Previous;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** F3.5 over whole histories: whatever rules ask for month by month, the mode comes down slowly. */
class ModeTransitionProperties {

  private static final List<CrmMode> MODES = List.of(CrmMode.values());
  private static final int STEP_DOWN_DAYS = 90;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 31);
  private static final ModeTransition FREE =
      new ModeTransition(ModeTransitionTest.manifest(CrmMode.BASIC, CrmMode.RESPONSIBLE));

  /** A decision: how many days after the one before, and what mode the rules ask for. */
  private record Asked(int daysLater, CrmMode mode) {}

  private record Made(LocalDate day, CrmMode asked, Transition move) {}

  @Provide
  Arbitrary<List<Asked>> histories() {
    return Combinators.combine(Arbitraries.integers().between(0, 62), Arbitraries.of(CrmMode.class))
        .as(Asked::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(36);
  }

  private static List<Made> decided(List<Asked> history) {
    List<Made> made = new ArrayList<>();
    LocalDate day = FIRST_DAY;
    Previous previous = Previous.unknown();
    for (Asked asked : history) {
      day = day.plusDays(asked.daysLater());
      Transition move = FREE.to(asked.mode(), previous, day);
      made.add(new Made(day, asked.mode(), move));
      previous = new Previous(RiskGrade.B, Tier.ORDINARY, move.to(), day, move.betterSince());
    }
    return made;
  }

  @Property
  void the_mode_falls_by_one_step_at_most_and_not_twice_within_the_days(
      @ForAll("histories") List<Asked> history) {
    LocalDate fell = null;
    CrmMode last = null;
    for (Made made : decided(history)) {
      CrmMode mode = made.move().to();
      if (last != null && mode.compareTo(last) < 0) {
        assertThat(MODES.indexOf(last) - MODES.indexOf(mode)).isEqualTo(1);
        if (fell != null) {
          assertThat(ChronoUnit.DAYS.between(fell, made.day()))
              .isGreaterThanOrEqualTo(STEP_DOWN_DAYS);
        }
        fell = made.day();
      }
      last = mode;
    }
  }

  @Property
  void a_more_involved_mode_holds_at_once_and_a_lighter_one_never_before_its_time(
      @ForAll("histories") List<Asked> history) {
    LocalDate lighterSince = null;
    CrmMode last = null;
    for (Made made : decided(history)) {
      CrmMode mode = made.move().to();
      assertThat(mode).isGreaterThanOrEqualTo(made.asked());
      if (last == null || made.asked().compareTo(last) >= 0) {
        assertThat(mode).isEqualTo(made.asked());
        lighterSince = null;
      } else {
        lighterSince = lighterSince == null ? made.day() : lighterSince;
        boolean held = ChronoUnit.DAYS.between(lighterSince, made.day()) >= STEP_DOWN_DAYS;
        assertThat(mode.compareTo(last) < 0).isEqualTo(held);
        if (held) {
          lighterSince = mode == made.asked() ? null : made.day();
        }
      }
      last = mode;
    }
  }

  @Property
  void what_is_handed_on_lies_no_later_than_the_decision_and_only_while_a_lighter_mode_would_do(
      @ForAll("histories") List<Asked> history) {
    for (Made made : decided(history)) {
      LocalDate betterSince = made.move().betterSince();
      assertThat(betterSince == null).isEqualTo(made.move().to() == made.asked());
      if (betterSince != null) {
        assertThat(betterSince).isBeforeOrEqualTo(made.day());
      }
    }
  }

  @Property
  void the_first_decision_takes_what_is_asked_for(@ForAll CrmMode asked) {
    assertThat(decided(List.of(new Asked(0, asked))).get(0).move().to()).isEqualTo(asked);
  }
}

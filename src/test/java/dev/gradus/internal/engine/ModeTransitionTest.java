package dev.gradus.internal.engine;

import static dev.gradus.rules.CrmMode.BASIC;
import static dev.gradus.rules.CrmMode.PASSIVE;
import static dev.gradus.rules.CrmMode.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Transition;
import dev.gradus.internal.derived.DerivationSettings;
import dev.gradus.internal.manifest.ExplanationSettings;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.verb.DeclaredCodes;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Previous;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F3.4, F3.5: the mode follows the institution's strategy and does not flap. */
class ModeTransitionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private final ModeTransition free = new ModeTransition(manifest(BASIC, RESPONSIBLE));

  static Manifest manifest(CrmMode floor, CrmMode ceiling) {
    return new Manifest(
        "test",
        "1",
        "CNY",
        List.of("en"),
        null,
        null,
        floor,
        ceiling,
        90,
        1_000,
        List.of(),
        DerivationSettings.STANDARD,
        DeclaredCodes.NONE,
        null,
        List.of(),
        List.of(),
        ExplanationSettings.STANDARD,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Previous previous(CrmMode mode, LocalDate betterSince) {
    return Previous.builder().crmMode(mode).betterSince(betterSince).build();
  }

  @Test
  void a_first_decision_takes_the_mode_asked_for() {
    Transition moved = free.to(PASSIVE, Previous.unknown(), TODAY);

    assertThat(moved.to()).isEqualTo(PASSIVE);
    assertThat(moved.from()).isNull();
    assertThat(moved.kind()).isEqualTo(Transition.Kind.FIRST);
  }

  @Test
  void a_more_involved_mode_takes_effect_at_once() {
    Transition moved = free.to(RESPONSIBLE, previous(BASIC, TODAY.minusDays(10)), TODAY);

    assertThat(moved.to()).isEqualTo(RESPONSIBLE);
    assertThat(moved.kind()).isEqualTo(Transition.Kind.STEPPED_UP);
    assertThat(moved.betterSince()).isNull();
  }

  @Test
  void a_lighter_mode_waits_and_hands_back_since_when_it_would_have_done() {
    Transition first = free.to(BASIC, previous(RESPONSIBLE, null), TODAY);

    assertThat(first.to()).isEqualTo(RESPONSIBLE);
    assertThat(first.kind()).isEqualTo(Transition.Kind.STEP_DOWN_WAITS);
    assertThat(first.betterSince()).isEqualTo(TODAY);
  }

  @Test
  void a_lighter_mode_takes_effect_on_the_ninetieth_day_and_not_before() {
    Transition before = free.to(PASSIVE, previous(RESPONSIBLE, TODAY.minusDays(89)), TODAY);
    Transition on = free.to(PASSIVE, previous(RESPONSIBLE, TODAY.minusDays(90)), TODAY);

    assertThat(before.to()).isEqualTo(RESPONSIBLE);
    assertThat(before.betterSince()).isEqualTo(TODAY.minusDays(89));
    assertThat(on.to()).isEqualTo(PASSIVE);
    assertThat(on.kind()).isEqualTo(Transition.Kind.STEPPED_DOWN);
    assertThat(on.betterSince()).isNull();
    assertThat(on.why().en()).contains("lasted long enough (days: 90, required: 90)");
  }

  @Test
  void a_step_down_goes_one_mode_at_a_time_and_the_days_count_anew_after_it() {
    Transition first = free.to(BASIC, previous(RESPONSIBLE, TODAY.minusDays(200)), TODAY);
    Transition soon = free.to(BASIC, previous(PASSIVE, TODAY), TODAY.plusDays(89));
    Transition second = free.to(BASIC, previous(PASSIVE, TODAY), TODAY.plusDays(90));

    assertThat(first.to()).isEqualTo(PASSIVE);
    assertThat(first.kind()).isEqualTo(Transition.Kind.STEPPED_DOWN);
    assertThat(first.betterSince()).isEqualTo(TODAY);
    assertThat(soon.to()).isEqualTo(PASSIVE);
    assertThat(soon.betterSince()).isEqualTo(TODAY);
    assertThat(second.to()).isEqualTo(BASIC);
    assertThat(second.betterSince()).isNull();
  }

  @Test
  void a_ceiling_that_takes_the_mode_away_lets_the_days_count_anew() {
    ModeTransition ceiled = new ModeTransition(manifest(BASIC, PASSIVE));
    Transition moved = ceiled.to(BASIC, previous(RESPONSIBLE, TODAY.minusDays(200)), TODAY);

    assertThat(moved.to()).isEqualTo(PASSIVE);
    assertThat(moved.kind()).isEqualTo(Transition.Kind.STEPPED_DOWN);
    assertThat(moved.betterSince()).isEqualTo(TODAY);
  }

  @Test
  void a_relapse_forgets_since_when_a_lighter_mode_would_have_done() {
    Transition kept = free.to(RESPONSIBLE, previous(RESPONSIBLE, TODAY.minusDays(89)), TODAY);

    assertThat(kept.kind()).isEqualTo(Transition.Kind.KEPT);
    assertThat(kept.betterSince()).isNull();
  }

  @Test
  void floor_and_ceiling_of_the_institution_hold_at_once_and_over_waiting() {
    ModeTransition floored = new ModeTransition(manifest(PASSIVE, RESPONSIBLE));
    ModeTransition ceiled = new ModeTransition(manifest(BASIC, PASSIVE));

    assertThat(floored.to(BASIC, previous(BASIC, null), TODAY).to()).isEqualTo(PASSIVE);
    assertThat(ceiled.to(RESPONSIBLE, previous(RESPONSIBLE, null), TODAY).to()).isEqualTo(PASSIVE);
    assertThat(ceiled.to(BASIC, previous(RESPONSIBLE, null), TODAY).to()).isEqualTo(PASSIVE);
  }
}

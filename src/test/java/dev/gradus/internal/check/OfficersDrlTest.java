package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.rules.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A rule file is DRL: Drools takes an author's own text, too, though the engine never gives it to
 * Drools.
 */
class OfficersDrlTest {

  @Test
  void drools_runs_an_authors_text_as_it_stands() {
    CanonicalDrools drools =
        CanonicalDrools.of(Stage.ASSESS, Policies.RISK, CanonicalDrools.INTERPRETED);
    assertThat(drools.fire(RandomCustomers.of(Map.of("credit.overdueStreak", 2))))
        .containsExactly(
            "RSK-140 Two instalments in a row are overdue -> capGrade(C) warn(OVERDUE_TWICE, HIGH)");
    assertThat(drools.fire(RandomCustomers.of(Map.of("credit.overdueStreak", 1)))).isEmpty();
  }
}

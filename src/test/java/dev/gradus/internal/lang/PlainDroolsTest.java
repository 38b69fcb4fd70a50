package dev.gradus.internal.lang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.rules.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A rule file is DRL: Drools takes an author's own text, too, though the engine never gives it to
 * Drools.
 */
class PlainDroolsTest {

  @Test
  void drools_runs_an_authors_text_as_it_stands() {
    Drools drools = Drools.of(Stage.ASSESS, Policies.RISK, Drools.INTERPRETED);
    assertThat(drools.fire(Customers.of(Map.of("credit.overdueStreak", 2))))
        .containsExactly(
            "RSK-140 Two instalments in a row are overdue -> capGrade(C) warn(OVERDUE_TWICE, HIGH)");
    assertThat(drools.fire(Customers.of(Map.of("credit.overdueStreak", 1)))).isEmpty();
  }
}

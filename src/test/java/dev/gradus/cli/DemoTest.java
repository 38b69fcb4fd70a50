package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.text.TextWidth;
import org.junit.jupiter.api.Test;

class DemoTest {

  @Test
  void the_demo_shows_a_table_and_one_decision_in_full() {
    Cli run = Cli.run("demo");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("gradus-default")
        .contains("How the risk points add up")
        .contains("Service\n");
    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 120);
  }
}

package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);

  @Test
  void each_hundredth_is_shown_once_and_the_line_is_cleared_at_the_end() {
    try (Progress progress = new Progress(250_000_000, terminal)) {
      progress.at(0);
      progress.at(1_000_000);
      progress.at(125_000_000);
      progress.at(125_000_001);
      progress.at(250_000_000);
    }

    assertThat(shown.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\rDeciding 0 % (0 of 250 MB)\rDeciding 50 % (125 of 250 MB)\rDeciding 100 % (250 of 250 MB)\r"
                + " ".repeat("Deciding 100 % (250 of 250 MB)".length())
                + "\r");
  }

  @Test
  void nothing_is_shown_where_there_is_no_terminal_or_nothing_was_read() {
    try (Progress none = new Progress(10, null)) {
      none.at(10);
    }
    new Progress(10, terminal).close();

    assertThat(shown.size()).isZero();
  }
}

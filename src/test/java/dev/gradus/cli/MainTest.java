package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void without_a_command_the_commands_are_named() {
    Cli run = Cli.run();

    assertThat(run.err())
        .isEqualTo(
            "gradus: name a command: demo, decide, explain, replay, check, table, fields, verbs, keygen, sign, verify.\nTry 'gradus --help'.\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void a_slip_in_a_command_or_an_option_is_met_with_the_nearest() {
    assertThat(Cli.run("decde", "--in", "x.csv").err()).contains("Did you mean: gradus decide");
    assertThat(Cli.run("fields", "--polcy", "x").err())
        .isEqualTo(
            "gradus: Unknown options: '--polcy', 'x'\nPossible solutions: --policy\nTry 'gradus fields --help'.\n");
  }

  @Test
  void a_missing_or_malformed_option_is_a_matter_of_usage() {
    assertThat(Cli.run("decide").err())
        .isEqualTo("gradus: Missing required option: '--in=FILE'\nTry 'gradus decide --help'.\n");
    assertThat(Cli.run("decide", "--in", "x.csv", "--threads", "0").err())
        .startsWith("gradus: --threads must be from 1 to 256.\n");
    assertThat(Cli.run("decide", "--in", "x.csv", "--set", "mode.floor").err())
        .startsWith(
            "gradus: --set takes KEY=VALUE, such as mode.floor=PASSIVE, and 'mode.floor' is not.\n");
    assertThat(Cli.run("decide", "--in", "x.xlsx").err())
        .startsWith("gradus: --in must end in .csv or .jsonl, and 'x.xlsx' does not.\n");
    assertThat(Cli.run("decide", "--in", "x.xlsx").code()).isEqualTo(2);
  }

  @Test
  void every_command_has_a_help_text() {
    for (String command :
        new String[] {
          "demo", "decide", "explain", "check", "fields", "verbs", "keygen", "sign", "verify"
        }) {
      Cli run = Cli.run(command, "--help");
      assertThat(run.out()).startsWith("Usage: gradus " + command);
      assertThat(run.code()).isZero();
    }
    assertThat(Cli.run("--version").out()).startsWith("gradus ");
  }

  @Test
  void a_defect_is_told_in_two_lines_and_its_trace_only_on_demand() {
    StringWriter silent = new StringWriter();
    StringWriter loud = new StringWriter();
    Exception defect = new IllegalStateException("secret");

    int code = new Failures(() -> false).unexpected(defect, new PrintWriter(silent));
    new Failures(() -> true).unexpected(defect, new PrintWriter(loud));

    assertThat(code).isEqualTo(1);
    assertThat(silent.toString())
        .isEqualTo(
            "gradus: this is a defect of Gradus, not of your input: IllegalStateException.\n"
                + "Please report it with what the same command prints with --debug; take customers' data out first.\n");
    assertThat(loud.toString()).contains("\tat dev.gradus.cli.MainTest");
  }

  @Test
  void a_defect_met_in_a_row_names_its_line_and_nothing_of_the_row() {
    StringWriter err = new StringWriter();
    RowFailure failure = new RowFailure(17, new IllegalStateException("secret"));

    new Failures(() -> false).unexpected(failure, new PrintWriter(err));

    assertThat(err.toString())
        .startsWith(
            "gradus: this is a defect of Gradus, not of your input: IllegalStateException, on line 17 of the input.\n");
  }

  @Test
  void an_unknown_language_is_met_with_the_known_ones() {
    assertThat(Cli.run("fields", "--lang", "fr").err())
        .isEqualTo(
            "gradus: Invalid value for option '--lang': expected one of [EN, ZH] (case-insensitive) but was 'fr'\n"
                + "Try 'gradus fields --help'.\n");
    assertThat(Cli.run("verbs", "--lang", "ZH").code()).isZero();
  }
}

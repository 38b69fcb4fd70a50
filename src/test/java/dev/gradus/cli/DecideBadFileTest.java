package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are wrong as a whole: one clear message, exit code 1, and no output. */
class DecideBadFileTest {

  @TempDir private Path folder;

  private void refused(Path in, String message) {
    Cli run = Cli.decide(in);
    assertThat(run.err()).isEqualTo("gradus: " + message + "\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_missing_file_is_named() {
    Path in = folder.resolve("nowhere.csv");
    refused(in, "There is no file '" + in + "'.");
  }

  @Test
  void a_folder_is_no_file() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in.csv"));
    refused(in, "'" + in + "' is a folder. Name a file to read.");
  }

  @Test
  void an_empty_file_is_an_error() throws IOException {
    Path in = Files.createFile(folder.resolve("in.csv"));
    refused(in, "'" + in + "' is empty.");
  }

  @Test
  void a_file_of_blank_lines_is_an_error() throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), "\n  \n\n");
    refused(in, "'" + in + "' holds nothing but blank lines.");
  }

  @Test
  void a_header_without_rows_decides_nothing_and_says_so() throws IOException {
    Cli run = Cli.decide(Cli.file(folder, "in.csv", Cli.HEADER));

    assertThat(run.out()).isEqualTo(Cli.DECISION_HEADER);
    assertThat(run.err())
        .isEqualTo("There are no rows below the header, so nothing was decided.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void all_that_is_wrong_with_a_header_is_said_at_once() throws IOException {
    Path in =
        Cli.file(
            folder,
            "in.csv",
            "customerID,asOf,credit.overdueSteak,loan.amount,loan.amount,person.age,",
            "x");

    refused(
        in,
        in
            + """
            , line 1: the header is wrong:
              column 1: there is no field 'customerID'. Did you mean 'customerId'?
              column 3: there is no field 'credit.overdueSteak'. Did you mean 'credit.overdueStreak'?
              column 5: 'loan.amount' stands in column 4 already.
              column 6: 'person.age' is worked out by the engine and cannot be given. Leave the column out.
              column 7: has no name.
              the required column 'customerId' is missing.
              the required column 'type' is missing.""");
  }

  @Test
  void a_file_without_a_header_is_refused_without_repeating_the_customer() throws IOException {
    Path in = Cli.file(folder, "in.csv", "Zhang San,1980-01-01,13800000000");

    refused(
        in,
        in
            + ", line 1: this is no header. The first line must name the columns, such as"
            + " customerId,asOf,type,credit.score; 'gradus fields' lists all.");
  }

  @Test
  void another_separator_is_recognised() throws IOException {
    Path in = Cli.file(folder, "in.csv", "customerId;asOf;type");
    refused(in, in + ", line 1: the columns are separated by ';'. They must be separated by ','.");

    Path tabs = Cli.file(folder, "tabs.csv", "customerId\tasOf\ttype");
    refused(
        tabs,
        tabs + ", line 1: the columns are separated by a tab. They must be separated by ','.");
  }

  @Test
  void an_open_quote_in_the_header_is_said() throws IOException {
    Path in = Cli.file(folder, "in.csv", "customerId,\"asOf,type", Cli.good("C-1"));
    refused(in, in + ", line 1: a quote in the header is not closed.");
  }

  @Test
  void a_header_of_many_unknown_columns_is_refused_quickly_and_in_short() throws IOException {
    StringBuilder header = new StringBuilder("customerId,asOf,type");
    for (int i = 0; i < 10_000; i++) {
      header.append(",x").append(i);
    }
    Cli run = Cli.decide(Cli.file(folder, "in.csv", header.toString()));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("column 4: there is no field 'x0'.")
        .endsWith("  and 9950 more\n")
        .hasLineCount(52);
  }

  @Test
  void a_header_too_long_for_a_line_is_refused() throws IOException {
    Path in = Cli.file(folder, "in.csv", "customerId," + "x".repeat(70_000));
    refused(in, in + ", line 1: the header is longer than 64 KiB.");
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused() throws IOException {
    Path in = folder.resolve("in.csv");
    Files.writeString(in, "customerId,asOf,type", StandardCharsets.UTF_16);
    refused(in, "The input is UTF-16. Save it as UTF-8.");

    Files.writeString(in, "customerId,asOf,typé", StandardCharsets.ISO_8859_1);
    refused(in, in + ", line 1: the file is not UTF-8 text. Save it as CSV in UTF-8.");
  }

  @Test
  void a_policy_that_is_not_there_or_wrong_is_said() throws IOException {
    Path in = Cli.file(folder, "in.csv", Cli.HEADER, Cli.good("C-1"));
    Path policy = Files.createDirectory(folder.resolve("policy"));

    Cli missing = Cli.run("decide", "--policy", folder + "/nowhere", "--in", in.toString());
    assertThat(missing.err())
        .isEqualTo(
            "gradus: The policy is refused:\n  "
                + folder
                + "/nowhere: The policy cannot be read: there is no such policy folder. [unreadable]\n");
    assertThat(missing.code()).isEqualTo(1);

    Cli wrong = Cli.run("decide", "--policy", policy.toString(), "--in", in.toString());
    assertThat(wrong.err()).startsWith("gradus: The policy from " + policy + " is refused:\n  ");
    assertThat(wrong.code()).isEqualTo(1);
  }
}

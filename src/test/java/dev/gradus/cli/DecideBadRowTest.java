package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows that break the contract: each is reported with its line, the rows around it are decided, the
 * exit code is 0.
 */
class DecideBadRowTest {

  @TempDir private Path folder;
  private Path in;

  @BeforeEach
  void name() {
    in = folder.resolve("in.csv");
  }

  /** Puts a row between two good ones. */
  private void reported(byte[] row, String... problems) throws IOException {
    try (OutputStream file = Files.newOutputStream(in)) {
      file.write((Cli.HEADER + "\n" + Cli.good("C-1") + "\n").getBytes(StandardCharsets.UTF_8));
      file.write(row);
      file.write(("\n" + Cli.good("C-2") + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Cli run = Cli.decide(in);
    String lines =
        Stream.of(problems).map(problem -> "line 3" + problem + "\n").reduce("", String::concat);
    assertThat(run.err()).isEqualTo(lines + "3 rows: 2 decided, 1 rejected.\n");
    assertThat(run.decided()).containsExactly("C-1", "C-2");
    assertThat(run.code()).isZero();
  }

  private void reported(String row, String... problems) throws IOException {
    reported(row.getBytes(StandardCharsets.UTF_8), problems);
  }

  @Test
  void an_open_quote_loses_its_own_line_only() throws IOException {
    String problem =
        ": found a quote that is not closed or has text after it; allowed is a quote at both ends of a cell";
    reported("C-9,2026-06-30,INDIVIDUAL,\"700,FICO,0,1000", problem);
    reported("C-9,2026-06-30,INDIVIDUAL,700,FICO,0,\"", problem);
    reported("C-9,2026-06-30,INDIVIDUAL,\"70\"0,FICO,0,1000", problem);
  }

  @Test
  void more_or_fewer_cells_than_the_header_are_counted() throws IOException {
    reported("C-9,2026-06-30,INDIVIDUAL", ": found 3 cells; allowed is 7 cells, as in the header");
    reported("C-9", ": found 1 cell; allowed is 7 cells, as in the header");
    reported(Cli.good("C-9") + ",,", ": found 9 cells; allowed is 7 cells, as in the header");
  }

  @Test
  void all_that_is_wrong_with_a_row_is_said_at_once_and_no_value_of_it() throws IOException {
    reported(
        "Zhang San,2026-02-30,INDIVIDUALL,secret,FICO,1.5,-5",
        ": asOf: found a day that is in no calendar; allowed is a date, YYYY-MM-DD",
        ": type: found an unknown code. Did you mean 'INDIVIDUAL'?;"
            + " allowed is INDIVIDUAL, SMALL_BUSINESS, CORPORATE or PROJECT_COMPANY",
        ": credit.score: found a text that is no number; allowed is a number from 0 to 1000",
        ": credit.overdueStreak: found a number that is not whole or far too large;"
            + " allowed is a whole number from 0 to 10000",
        ": customerId: found a text of another form; allowed is 1 to 64 letters, digits and - _ . :",
        ": loan.amount: found a negative number below the range; allowed is a number from 0 to 1000000000000000");
  }

  @Test
  void a_missing_required_value_is_said() throws IOException {
    reported(
        ",,,,,,",
        ": asOf: found nothing, but it is required; allowed is a date, YYYY-MM-DD",
        ": customerId: found nothing, but it is required; allowed is 1 to 64 letters, digits and - _ . :",
        ": type: found nothing, but it is required;"
            + " allowed is INDIVIDUAL, SMALL_BUSINESS, CORPORATE or PROJECT_COMPANY");
  }

  @Test
  void another_currency_than_the_policys_is_said() throws IOException {
    Cli run =
        Cli.decide(
            Cli.file(
                folder,
                "in.csv",
                "customerId,asOf,type,currency",
                "C-1,2026-06-30,INDIVIDUAL,USD"));

    assertThat(run.err())
        .isEqualTo(
            "line 2 (C-1): currency: found another currency than the policy's; allowed is CNY\n"
                + "1 row: 0 decided, 1 rejected.\n");
  }

  @Test
  void a_customer_decided_for_the_same_day_already_is_rejected() throws IOException {
    reported(
        Cli.good("C-1"),
        " (C-1): customerId: found a customer decided for this day on line 2; allowed is each customer once for a day");
  }

  @Test
  void a_customer_may_come_again_on_another_day_or_after_a_row_that_was_rejected()
      throws IOException {
    Cli run =
        Cli.decide(
            Cli.file(
                folder,
                "in.csv",
                Cli.HEADER,
                "C-1,2026-06-30,INDIVIDUAL,1,FICO,0,1",
                Cli.good("C-1"),
                "C-1,2026-07-01,INDIVIDUAL,,,,"));

    assertThat(run.decided()).containsExactly("C-1", "C-1");
  }

  @Test
  void a_line_of_ten_megabytes_is_passed_over() throws IOException {
    reported(
        "C-9," + "x".repeat(10_000_000),
        ": found a line of more than 64 KiB; allowed is a shorter line");
  }

  @Test
  void nul_characters_are_said() throws IOException {
    reported(
        "C-9,2026-06-30,INDIVIDUAL,\0,FICO,0,1",
        ": found a NUL character; allowed is printable text");
  }

  @Test
  void bytes_that_are_not_utf_8_are_said() throws IOException {
    reported(
        "C-9,2026-06-30,INDIVIDUAL,é,FICO,0,1".getBytes(StandardCharsets.ISO_8859_1),
        ": found bytes that are not UTF-8; allowed is UTF-8");
  }

  @Test
  void without_a_file_for_them_twenty_rejected_rows_are_shown_and_the_others_counted()
      throws IOException {
    Stream<String> rows =
        IntStream.range(0, 25).mapToObj(i -> "C-" + i + ",2026-06-30,INDIVIDUAL,1,FICO,0,1");
    Cli run =
        Cli.decide(
            Cli.file(
                folder,
                "in.csv",
                Stream.concat(Stream.of(Cli.HEADER), rows).toArray(String[]::new)));

    assertThat(run.err())
        .contains(
            "line 21 (C-19): credit.score: found a score off its scale; allowed is 300 to 850 on the scale FICO\n")
        .doesNotContain("line 22")
        .endsWith(
            "and 5 more rejected rows; --rejects FILE writes all of them to a file.\n25 rows: 0 decided, 25 rejected.\n");
  }

  @Test
  void rejected_rows_go_to_a_file_with_a_line_for_each_problem() throws IOException {
    Cli.file(
        folder,
        "in.csv",
        Cli.HEADER,
        "C-1,2026-06-30,INDIVIDUAL,x,FICO,0,-1",
        Cli.good("C-2"),
        "C-3");
    Path csv = folder.resolve("rejects.csv");
    Path jsonl = folder.resolve("rejects.jsonl");

    Cli run = Cli.decide(in, "--rejects", csv.toString());
    Cli.decide(in, "--rejects", jsonl.toString());

    assertThat(run.err()).isEqualTo("3 rows: 1 decided, 2 rejected.\n");
    assertThat(csv)
        .hasContent(
            """
            line,customerId,path,found,allowed
            2,C-1,credit.score,a text that is no number,a number from 0 to 1000
            2,C-1,loan.amount,a negative number below the range,a number from 0 to 1000000000000000
            4,,,1 cell,"7 cells, as in the header"
            """);
    assertThat(Files.readAllLines(jsonl))
        .hasSize(3)
        .startsWith(
            "{\"line\":2,\"customerId\":\"C-1\",\"path\":\"credit.score\",\"found\":\"a text that is no number\","
                + "\"allowed\":\"a number from 0 to 1000\"}")
        .endsWith(
            "{\"line\":4,\"path\":\"\",\"found\":\"1 cell\",\"allowed\":\"7 cells, as in the header\"}");
  }
}

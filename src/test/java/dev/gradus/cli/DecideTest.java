package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are as they should be. */
class DecideTest {

  @TempDir private Path folder;

  @Test
  void decisions_go_to_stdout_as_csv_and_the_summary_to_stderr() throws IOException {
    Path in =
        Cli.file(
            folder,
            "in.csv",
            Cli.HEADER,
            "C-1,2026-06-30,INDIVIDUAL,700,FICO,0,1000",
            "C-2,2026-06-30,CORPORATE,700,FICO,2,1000",
            "C-3,2026-06-30,INDIVIDUAL,,,,");

    Cli run = Cli.decide(in);

    assertThat(run.out())
        .isEqualTo(
            Cli.DECISION_HEADER
                + "C-1,A,75,,,ORDINARY,BASIC,ENHANCED,NONE,0,,,,,,,FLR-900,PTS-010|PTS-030|GRD-010|GRD-020|FLR-900,REFER,,,,,,\n"
                + "C-2,C,45,,,ORDINARY,BASIC,ENHANCED,NONE,0,12,1.5,30,OVERDUE_TWICE,REMIND_CUSTOMER|ASSIGN_SPECIALIST,,FLR-900,FLR-150|PTS-010|PTS-020|PTS-030|GRD-020|TRM-010|FLR-900|WCH-010,REFER,,,,,2026-07-30,\n"
                + "C-3,B,50,,,ORDINARY,BASIC,ENHANCED,NONE,0,,,,,,,credit.score,PTS-010|PTS-040|GRD-020,,OFFICER,,,,,\n");
    assertThat(run.err()).isEqualTo("3 rows: 3 decided, 0 rejected.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void json_lines_hold_the_whole_decision_without_nulls() throws IOException {
    Path in = Cli.file(folder, "in.csv", Cli.HEADER, "C-2,2026-06-30,CORPORATE,700,FICO,2,1000");
    Path out = folder.resolve("out.jsonl");

    assertThat(Cli.decide(in, "--out", out.toString()).code()).isZero();

    String line = Files.readString(out);
    assertThat(line).doesNotContain(":null").endsWith("}\n");
    assertThat(line)
        .startsWith(
            "{\"customerId\":\"C-2\",\"asOf\":\"2026-06-30\",\"policy\":{\"name\":\"tiny\",\"version\":\"1\",");
    JsonNode decision = new ObjectMapper().readTree(line);
    assertThat(List.copyOf(names(decision)))
        .containsExactly(
            "customerId",
            "asOf",
            "policy",
            "riskGrade",
            "riskPoints",
            "tier",
            "crmMode",
            "transition",
            "changes",
            "recommendation",
            "referral",
            "warnings",
            "service",
            "outcomes",
            "reasons");
    assertThat(decision.at("/service/terms/minCoverage").asText()).isEqualTo("1.5");
    assertThat(decision.at("/reasons/2/text/zh").asText()).isEqualTo("连续 2 期逾期；自 2 期起评级为 C。");
    assertThat(decision.at("/reasons/2/evidence/0/actual").asText()).isEqualTo("2");
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(entry -> entry.getKey()).toList();
  }

  @Test
  void csv_and_json_lines_of_the_same_customers_decide_the_same() throws IOException {
    Path csv =
        Cli.file(
            folder,
            "in.csv",
            Cli.HEADER,
            "C-1,2026-06-30,CORPORATE, 700.0 ,FICO,2,1e3",
            Cli.good("C-2"));
    Path jsonl =
        Cli.file(
            folder,
            "in.jsonl",
            "{\"customerId\":\"C-1\",\"asOf\":\"2026-06-30\",\"type\":\"CORPORATE\",\"person\":null,"
                + "\"credit\":{\"score\":700.0,\"scoreScale\":\"FICO\",\"overdueStreak\":2},\"loan\":{\"amount\":\"1000\"}}",
            "{\"type\":\"INDIVIDUAL\",\"credit\":{\"score\":\"700\",\"scoreScale\":\"FICO\",\"overdueStreak\":\"0\"},"
                + "\"loan\":{\"amount\":1000,\"secured\":null},\"asOf\":\"2026-06-30\",\"customerId\":\"C-2\"}");

    assertThat(Cli.decide(jsonl).out()).isEqualTo(Cli.decide(csv).out()).hasLineCount(3);
  }

  @Test
  void the_order_of_the_input_is_kept_whatever_the_number_of_threads() throws IOException {
    List<String> customers = IntStream.rangeClosed(1, 5_000).mapToObj(i -> "C-" + i).toList();
    Path in =
        Cli.file(
            folder,
            "in.csv",
            Stream.concat(Stream.of(Cli.HEADER), customers.stream().map(Cli::good))
                .toArray(String[]::new));

    Cli one = Cli.decide(in, "--threads", "1");
    Cli seven = Cli.decide(in, "--threads", "7");

    assertThat(one.decided()).isEqualTo(customers);
    assertThat(seven).isEqualTo(one);
    assertThat(one.err()).isEqualTo("5,000 rows: 5,000 decided, 0 rejected.\n");
  }

  @Test
  void a_byte_order_mark_any_line_end_and_blank_lines_are_tolerated() throws IOException {
    Path in = folder.resolve("in.csv");
    Files.writeString(
        in,
        "\uFEFF"
            + Cli.HEADER
            + "\r\n"
            + Cli.good("C-1")
            + "\r\n\r\n"
            + Cli.good("C-2")
            + "\r  \r"
            + Cli.good("C-3"));

    Cli run = Cli.decide(in);

    assertThat(run.decided()).containsExactly("C-1", "C-2", "C-3");
    assertThat(run.err()).isEqualTo("3 rows: 3 decided, 0 rejected.\n");
  }

  @Test
  void quoted_cells_and_columns_in_any_order_are_read() throws IOException {
    Path in =
        Cli.file(
            folder, "in.csv", "\"type\", asOf ,customerId", "INDIVIDUAL,\"2026-06-30\",\"C-1\"");

    assertThat(Cli.decide(in).decided()).containsExactly("C-1");
  }

  @Test
  void custom_fields_of_the_policy_are_read_like_its_own() throws IOException {
    String policy = "src/test/resources/policies/employer";
    Path csv =
        Cli.file(
            folder,
            "in.csv",
            "customerId,asOf,type,extra.employerRating",
            "C-1,2026-06-30,INDIVIDUAL,7");
    Path jsonl =
        Cli.file(
            folder,
            "in.jsonl",
            "{\"customerId\":\"C-1\",\"asOf\":\"2026-06-30\",\"type\":\"INDIVIDUAL\",\"extra\":{\"employerRating\":7}}");

    Cli fromCsv = Cli.run("decide", "--policy", policy, "--in", csv.toString());
    Cli fromJson = Cli.run("decide", "--policy", policy, "--in", jsonl.toString());

    assertThat(fromCsv.code()).isZero();
    assertThat(fromCsv.out()).contains("EMP-010").isEqualTo(fromJson.out());
  }

  @Test
  void a_setting_of_the_policy_can_be_replaced() throws IOException {
    Path in = Cli.file(folder, "in.csv", Cli.HEADER, Cli.good("C-1"));

    assertThat(Cli.decide(in).out()).contains(",BASIC,");
    assertThat(Cli.decide(in, "--set", "mode.floor=PASSIVE").out()).contains(",PASSIVE,");
  }

  @Test
  void stdin_may_be_csv_or_json_lines() {
    assertThat(fromStdin(Cli.HEADER + "\n" + Cli.good("C-1")).decided()).containsExactly("C-1");
    assertThat(
            fromStdin("{\"customerId\":\"C-1\",\"asOf\":\"2026-06-30\",\"type\":\"INDIVIDUAL\"}")
                .decided())
        .containsExactly("C-1");
    assertThat(fromStdin("").err()).isEqualTo("gradus: 'stdin' is empty.\n");
  }

  private static Cli fromStdin(String text) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return Cli.run("decide", "--policy", Cli.TINY, "--in", "-");
    } finally {
      System.setIn(before);
    }
  }
}

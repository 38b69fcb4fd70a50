package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private Path folder;
  private Path csv;

  @BeforeEach
  void write() throws IOException {
    csv =
        Cli.file(
            folder,
            "in.csv",
            Cli.HEADER,
            "C-1,2026-06-30,CORPORATE,700,FICO,2,1000",
            "C-2,2026-06-30,INDIVIDUAL,,,,",
            "C-1,2026-03-31,CORPORATE,700,FICO,0,1000");
  }

  private Cli explain(Path in, String... more) {
    String[] args = new String[5 + more.length];
    System.arraycopy(
        new String[] {"explain", "--policy", Cli.TINY, "--in", in.toString()}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Cli.run(args);
  }

  @Test
  void the_officer_reads_it_unless_somebody_else_is_named() {
    String officer = explain(csv, "--customer", "C-1").out();

    assertThat(officer)
        .startsWith("Decision on customer C-1, 2026-06-30\nPolicy tiny 1, fingerprint ")
        .contains(
            """
            Segment
              Risk grade      C, with 45 of 100 risk points
              Service tier    ORDINARY
              Recommendation  REFER
              CRM mode        BASIC
            """)
        .contains("  PTS-020     -30             20  Two instalments in a row are overdue\n")
        .contains(
            "           - Consecutive instalments currently overdue: 2  (credit.overdueStreak >= 2)\n");
    assertThat(explain(csv, "--customer", "C-1", "--for", "officer").out()).isEqualTo(officer);
    assertThat(explain(csv, "--customer", "C-1", "--for", "auditor").out())
        .startsWith(
            "Record of the decision on customer C-1, 2026-06-30\n\nRecord\n  Hash (SHA-256)  ");
    assertThat(explain(csv, "--customer", "C-1", "--for", "customer").out())
        .startsWith("Our decision for you\nCustomer C-1, decided on 2026-06-30.\n")
        .doesNotContain("PTS-", "points", "fingerprint");
  }

  @Test
  void a_referral_names_what_is_missing() {
    assertThat(explain(csv, "--customer", "C-2").out())
        .contains(
            """

            A person must review this decision
              Referred by  PTS-040
              Missing      - Credit score on its own scale  (credit.score)
            """);
  }

  @Test
  void chinese_readers_get_chinese() {
    assertThat(explain(csv, "--customer", "C-1", "--lang", "zh").out())
        .startsWith("客户 C-1 的决策，2026-06-30\n政策 tiny 1，指纹 ")
        .contains("  PTS-020     -30    20  连续 2 期逾期；自 2 期起评级为 C。\n")
        .contains("           - 当前连续逾期期数：2  (credit.overdueStreak >= 2)\n");
    assertThat(explain(csv, "--customer", "C-1", "--lang", "zh", "--for", "customer").out())
        .startsWith("您的评估结果\n");
  }

  @Test
  void the_format_is_the_one_asked_for_or_the_one_that_the_output_ends_with() throws IOException {
    Path html = folder.resolve("letter.html");
    Path json = folder.resolve("view.json");

    assertThat(explain(csv, "--customer", "C-1", "--out", html.toString()).out()).isEmpty();
    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(explain(csv, "--customer", "C-1", "--out", json.toString()).code()).isZero();
    assertThat(Files.readString(json)).startsWith("{\n  \"counterfactuals\" : [").endsWith("}\n");
    assertThat(explain(csv, "--customer", "C-1", "--format", "html").out())
        .isEqualTo(Files.readString(html));
    assertThat(explain(csv, "--customer", "C-1", "--out", csv.toString()).code()).isEqualTo(2);
    assertThat(explain(csv, "--customer", "C-1", "--for", "everybody").err())
        .startsWith("gradus: Invalid value for option '--for'");
  }

  @Test
  void why_an_outcome_is_not_another_is_said_rule_by_rule() {
    assertThat(explain(csv, "--customer", "C-1", "--why-not", "grade a").out())
        .isEqualTo(
            """
            Why not A?
            The outcome is C, not A. It is limited by PTS-020. The conditions of the rules that propose A are not met:
            GRD-010. 25 more points are needed.

            Rules that would bring it about
              GRD-010  Many points make an A
                       = grade A proposed
                       - not met: Risk points (0 to 100, higher is better): 45 (assessment.riskPoints >= 70), 25 points
                       below

            Rules that limit it
              PTS-020  Two instalments in a row are overdue
                       = -30 risk points; grade at most C; warning OVERDUE_TWICE, severity HIGH
                       - met: Consecutive instalments currently overdue: 2 (credit.overdueStreak >= 2)
            """);
  }

  @Test
  void why_a_rule_did_not_fire_is_said_with_the_unknown_as_unknown() {
    assertThat(explain(csv, "--customer", "C-2", "--why-not", "PTS-030").out())
        .isEqualTo(
            """
            Why not PTS-030?
            The rule did not fire, because what it requires of credit.scoreIndex is not met.

            Rules that would bring it about
              PTS-030  The score is sound
                       = +25 risk points
                       - unknown: Credit score on a common scale (0 to 100): unknown (credit.scoreIndex >= 60)
            """);
    assertThat(explain(csv, "--customer", "C-2", "--why-not", "PTS-030", "--lang", "zh").out())
        .startsWith("为何不是 PTS-030？\n该规则未触发");
  }

  @Test
  void what_is_neither_a_rule_nor_an_outcome_cannot_be_asked_about() {
    Cli run = explain(csv, "--customer", "C-1", "--why-not", "PLATINUM");

    assertThat(run.err())
        .startsWith(
            "gradus: 'PLATINUM' is neither a rule of the policy nor an outcome. Outcomes are A, B, C,");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_customer_is_not_shown_the_rules_by_why_not() {
    Cli run = explain(csv, "--customer", "C-1", "--why-not", "A", "--for", "customer");

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void a_json_file_of_one_customer_may_take_many_lines() throws IOException {
    Path json =
        Files.writeString(
            folder.resolve("in.json"),
            """
            {
              "customerId": "C-1",
              "asOf": "2026-06-30",
              "type": "CORPORATE",
              "credit": {"score": 700, "scoreScale": "FICO", "overdueStreak": 2},
              "loan": {"amount": 1000}
            }
            """);

    assertThat(explain(json).out()).isEqualTo(explain(csv, "--customer", "C-1").out());
  }

  @Test
  void of_a_file_with_several_customers_one_must_be_named() {
    assertThat(explain(csv).err())
        .isEqualTo(
            "gradus: '" + csv + "' has several customers. Say which one with --customer ID.\n");
    assertThat(explain(csv, "--customer", "C-9").err())
        .isEqualTo("gradus: '" + csv + "' has no customer 'C-9'.\n");
    assertThat(explain(csv, "--customer", "C-9").code()).isEqualTo(1);
  }

  @Test
  void a_customer_that_breaks_the_contract_is_told_why() throws IOException {
    Path json =
        Cli.file(folder, "in.json", "{\"customerId\":\"C-1\",\"credit\":{\"score\":\"x\"}}");
    Cli run = explain(json);

    assertThat(run.err())
        .isEqualTo(
            """
            gradus: the customer breaks the data contract:
              line 1 (C-1): credit.score: found a text that is no number; allowed is a number from 0 to 1000
              line 1 (C-1): asOf: found nothing, but it is required; allowed is a date, YYYY-MM-DD
              line 1 (C-1): type: found nothing, but it is required; allowed is INDIVIDUAL, SMALL_BUSINESS, \
            CORPORATE or PROJECT_COMPANY
            """);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_empty_or_of_another_kind_is_said() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.json"));

    assertThat(explain(empty).err()).isEqualTo("gradus: '" + empty + "' is empty.\n");
    assertThat(explain(Path.of("in.txt")).err())
        .isEqualTo(
            "gradus: --in must end in .json, .jsonl or .csv, and 'in.txt' does not.\nTry 'gradus explain --help'.\n");
  }
}

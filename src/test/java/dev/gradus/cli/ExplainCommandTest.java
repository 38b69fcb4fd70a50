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
  void a_decision_is_explained_from_its_segment_to_what_is_to_be_done() {
    Cli run = explain(csv, "--customer", "C-1");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceFirst("fingerprint [0-9a-f]{64}", "fingerprint ..."))
        .isEqualTo(
            """
            Customer C-1 on 2026-06-30
            Policy tiny 1, fingerprint ...

            Segment
              Risk grade  C with 45 of 100 points
              Tier        ORDINARY
              CRM mode    BASIC
                          First decision; the mode is BASIC.

            How the risk points add up
              PTS-010    +50  Every assessment starts in the middle
              PTS-020    -30  Two instalments in a row are overdue
              PTS-030    +25  The score is sound
              Total       45

            Caps on the grade, whatever the points
              PTS-020  grade at most C: Two instalments in a row are overdue

            Reasons: assessing the customer
              PTS-010  Every assessment starts at 50 points.
                       = +50 risk points [test]
              PTS-020  2 instalments in a row are overdue; from 2 the grade is C.
                       = -30 risk points; grade at most C; warning OVERDUE_TWICE, severity HIGH [test]
                       - Instalments in a row overdue now: 2  (credit.overdueStreak >= 2)
              PTS-030  On its scale the score stands at 72.7272 per cent; from 60 it is sound.
                       = +25 risk points [test]
                       - Credit score placed on its scale, 0 to 100: 72.7272  (credit.scoreIndex >= 60)

            Reasons: placing the customer
              GRD-020  45 points; from 45 the grade is B.
                       = grade B proposed [test]
                       - Risk points, 0 to 100, more is better: 45  (assessment.riskPoints >= 45)

            Reasons: serving the customer
              TRM-010  Grade C: at most 12 months, cover from 1.5, a look every 30 days.
                       = at most 12 months; cover from 1.5; monitored every 30 days; REPAYMENT watched; REMIND_CUSTOMER by
                       SYSTEM in 0 days; ASSIGN_SPECIALIST by SPECIALIST in 1 days [test]
                       - Risk grade: C  (segment.grade == C)

            Service
              Approval    ENHANCED
              Manager     NONE
              Rate        as listed
              Terms       at most 12 months; cover from 1.5
              Monitoring  every 30 days: REPAYMENT
              To do       REMIND_CUSTOMER by SYSTEM, today
                          ASSIGN_SPECIALIST by SPECIALIST, within 1 day

            Warnings
              OVERDUE_TWICE  HIGH
                             - Instalments in a row overdue now: 2  (credit.overdueStreak >= 2)
            """);
    assertThat(run.code()).isZero();
  }

  @Test
  void a_referral_names_what_is_missing() {
    assertThat(explain(csv, "--customer", "C-2").out())
        .endsWith(
            """

            A person must look at this decision
              Asked by  PTS-040
              Missing   Credit score on its own scale  (credit.score)
            """);
  }

  @Test
  void chinese_readers_get_chinese() {
    assertThat(explain(csv, "--customer", "C-1", "--lang", "zh").out())
        .startsWith("客户 C-1，2026-06-30\n政策 tiny 1，指纹 ")
        .contains("  PTS-020    -30  连续 2 期逾期；自 2 期起评级为 C。\n")
        .contains("  PTS-020  评级不高于 C：连续 2 期逾期；自 2 期起评级为 C。\n")
        .contains("           - 当前连续逾期期数：2  (credit.overdueStreak >= 2)\n");
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

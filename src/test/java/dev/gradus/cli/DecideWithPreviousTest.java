package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Month after month: the decisions of one run are the last decisions of the next. */
class DecideWithPreviousTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEADER = "customerId,asOf,type,loan.exposure,credit.overdueStreak";

  private static final Map<String, String> POLICY =
      Map.of(
          "policy.properties",
          """
          name = modes
          version = 1
          currency = CNY
          locales = en
          step-down-days = 90
          decides = warnings, grade, mode, actions
          """,
          "assess/overdue.drl",
          """
          package policy.assess;
          import dev.gradus.rules.*;
          global dev.gradus.rules.AssessFindings decide;

          rule "OVD-010 Instalments are overdue"
              @source( "test" )
              @reason( "{credit.overdueStreak} instalments are overdue; from 1 the grade is C." )
          when
              Customer( credit.overdueStreak >= 1 )
          then
              decide.warn( Warning.OVERDUE_ONCE, Severity.MEDIUM );
          end
          """,
          "classify/mode.drl",
          """
          package policy.classify;
          import dev.gradus.rules.*;
          global dev.gradus.rules.ClassifyFindings decide;

          rule "MOD-010 A large exposure is followed closely"
              @source( "test" )
              @reason( "The exposure is {loan.exposure}; from 1000 the mode is RESPONSIBLE." )
          when
              Customer( loan.exposure >= 1000 )
          then
              decide.requireMode( CrmMode.RESPONSIBLE );
          end

          rule "GRD-010 Who pays in time is A"
              @source( "test" )
              @reason( "0 instalments are overdue." )
          when
              Customer( credit.overdueStreak == 0 )
          then
              decide.proposeGrade( RiskGrade.A );
          end
          """,
          "serve/overdue.drl",
          """
          package policy.serve;
          import dev.gradus.rules.*;
          global dev.gradus.rules.ServeFindings decide;

          rule "ACT-010 Who is late is reminded"
              @source( "test" )
              @reason( "{credit.overdueStreak} instalments are overdue; from 1 there is a reminder." )
          when
              Customer( credit.overdueStreak >= 1 )
          then
              decide.act( Action.REMIND_CUSTOMER, Actor.SYSTEM, 0 );
          end
          """);

  @TempDir private Path folder;
  private Path policy;

  @BeforeEach
  void write_the_policy() throws IOException {
    policy = folder.resolve("policy");
    for (Map.Entry<String, String> file : POLICY.entrySet()) {
      Path path = policy.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private Cli decide(Path in, String... more) {
    List<String> args =
        new ArrayList<>(List.of("decide", "--policy", policy.toString(), "--in", in.toString()));
    args.addAll(List.of(more));
    return Cli.run(args.toArray(String[]::new));
  }

  private Path month(String name, String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(List.of(rows));
    return Cli.file(folder, name, lines.toArray(String[]::new));
  }

  /** Decides a month by the decisions of another, and gives the decisions. */
  private Path next(String name, Path previous, String... rows) throws IOException {
    Path out = folder.resolve(name + ".jsonl");
    Cli run =
        previous == null
            ? decide(month(name + ".csv", rows), "--out", out.toString())
            : decide(
                month(name + ".csv", rows),
                "--out",
                out.toString(),
                "--previous",
                previous.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return out;
  }

  private static JsonNode first(Path decisions) throws IOException {
    return JSON.readTree(Files.readAllLines(decisions).get(0));
  }

  @Test
  void a_mode_steps_down_over_the_months_and_each_output_serves_the_next_run() throws IOException {
    Path january = next("january", null, "C-1,2026-01-31,CORPORATE,1000,0");
    Path february = next("february", january, "C-1,2026-02-28,CORPORATE,999,0");
    Path may = next("may", february, "C-1,2026-05-29,CORPORATE,999,0");
    Path august = next("august", may, "C-1,2026-08-27,CORPORATE,999,0");

    assertThat(first(january).at("/crmMode").asText()).isEqualTo("RESPONSIBLE");
    assertThat(first(february).at("/transition/kind").asText()).isEqualTo("STEP_DOWN_WAITS");
    assertThat(first(february).at("/transition/betterSince").asText()).isEqualTo("2026-02-28");
    assertThat(first(may).at("/crmMode").asText()).isEqualTo("PASSIVE");
    assertThat(first(may).at("/transition/betterSince").asText()).isEqualTo("2026-05-29");
    assertThat(first(may).at("/changes/0/to").asText()).isEqualTo("PASSIVE");
    assertThat(first(august).at("/crmMode").asText()).isEqualTo("BASIC");
    assertThat(first(august).at("/transition/betterSince").isMissingNode()).isTrue();
  }

  @Test
  void changes_are_written_a_line_for_each_thing_or_for_each_customer() throws IOException {
    Path june =
        next(
            "june",
            null,
            "C-1,2026-06-30,CORPORATE,1000,1",
            "C-2,2026-06-30,CORPORATE,10,1",
            "C-3,2026-06-30,CORPORATE,10,0");
    Path july =
        month(
            "july.csv",
            "C-1,2026-07-31,CORPORATE,1000,0",
            "C-2,2026-07-31,CORPORATE,10,2",
            "C-3,2026-07-31,CORPORATE,10,0",
            "C-4,2026-07-31,CORPORATE,10,1");
    Path csv = folder.resolve("changes.csv");
    Path jsonl = folder.resolve("changes.jsonl");

    Cli run = decide(july, "--previous", june.toString(), "--changes", csv.toString());
    decide(july, "--previous", june.toString(), "--changes", jsonl.toString());

    assertThat(run.err())
        .isEqualTo(
            "4 rows: 4 decided, 0 rejected.\nLast decisions: 3 of 4 decided rows had one; '"
                + june
                + "' is about 3 customers.\n");
    assertThat(csv)
        .hasContent(
            """
            customerId,from,to,kind,what,who,course,before,after
            C-1,2026-06-30,2026-07-31,OUTCOME,GRADE,,UP,C,A
            C-1,2026-06-30,2026-07-31,WARNING,OVERDUE_ONCE,,ENDED,MEDIUM,
            C-1,2026-06-30,2026-07-31,ACTION,REMIND_CUSTOMER,SYSTEM,ENDED,2026-06-30,
            C-2,2026-06-30,2026-07-31,WARNING,OVERDUE_ONCE,,CONTINUING,MEDIUM,MEDIUM
            C-2,2026-06-30,2026-07-31,ACTION,REMIND_CUSTOMER,SYSTEM,CONTINUING,2026-06-30,2026-07-31
            """);
    assertThat(Files.readAllLines(jsonl))
        .hasSize(3)
        .first()
        .isEqualTo(
            "{\"customerId\":\"C-1\",\"from\":\"2026-06-30\",\"to\":\"2026-07-31\","
                + "\"shifts\":[{\"aspect\":{\"name\":\"GRADE\"},\"from\":\"C\",\"to\":\"A\",\"up\":true}],"
                + "\"warnings\":[{\"code\":\"OVERDUE_ONCE\",\"before\":\"MEDIUM\",\"course\":\"ENDED\"}],"
                + "\"actions\":[{\"what\":\"REMIND_CUSTOMER\",\"who\":\"SYSTEM\",\"before\":\"2026-06-30\",\"course\":\"ENDED\"}]}");
  }

  @Test
  void of_several_decisions_on_a_customer_the_latest_counts() throws IOException {
    Path older = next("older", null, "C-1,2026-05-31,CORPORATE,10,0");
    Path newer = next("newer", null, "C-1,2026-06-30,CORPORATE,1000,0");
    Path both =
        Files.writeString(
            folder.resolve("both.jsonl"), Files.readString(newer) + Files.readString(older));

    assertThat(
            first(next("july", both, "C-1,2026-07-31,CORPORATE,10,0"))
                .at("/transition/from")
                .asText())
        .isEqualTo("RESPONSIBLE");
  }

  @Test
  void two_last_decisions_of_one_day_are_refused_by_their_lines() throws IOException {
    Path one = next("one", null, "C-0,2026-06-30,CORPORATE,10,0", "C-1,2026-06-30,CORPORATE,10,0");
    Path other = next("other", null, "C-1,2026-06-30,CORPORATE,1000,0");
    Path both =
        Files.writeString(
            folder.resolve("both.jsonl"), Files.readString(one) + "\n" + Files.readString(other));
    Path out = folder.resolve("out.jsonl");

    Cli run =
        decide(
            month("july.csv", "C-1,2026-07-31,CORPORATE,10,0"),
            "--previous",
            both.toString(),
            "--out",
            out.toString());

    assertThat(run.err())
        .isEqualTo(
            "gradus: '"
                + both
                + "', lines 2 and 4: two decisions on one customer as of 2026-06-30."
                + " Which was the last cannot be told. Leave one of them.\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void a_row_that_says_itself_what_the_last_decision_was_is_rejected_by_its_fields()
      throws IOException {
    Path june = next("june", null, "C-1,2026-06-30,CORPORATE,10,0");
    Path july =
        Cli.file(
            folder,
            "july.csv",
            HEADER + ",previous.crmMode,previous.betterSince",
            "C-1,2026-07-31,CORPORATE,10,-1,PASSIVE,2026-06-30",
            "C-2,2026-07-31,CORPORATE,10,0,PASSIVE,2026-07-30");

    Cli run = decide(july, "--previous", june.toString());

    assertThat(run.decided()).containsExactly("C-2");
    assertThat(run.err())
        .startsWith(
            "line 2 (C-1): previous.betterSince: found a value, and a last decision in the file of"
                + " --previous; allowed is one of the two: an empty cell, or no --previous\n"
                + "line 2 (C-1): previous.crmMode: found a value,")
        .contains("line 2 (C-1): credit.overdueStreak: found a negative number below the range");
  }

  @Test
  void a_row_of_a_day_before_the_last_decision_is_rejected() throws IOException {
    Path june = next("june", null, "C-1,2026-06-30,CORPORATE,10,0");

    Cli run =
        decide(month("may.csv", "C-1,2026-05-31,CORPORATE,10,0"), "--previous", june.toString());

    assertThat(run.err())
        .startsWith(
            "line 2 (C-1): asOf: found a day before the last decision in the file of --previous;"
                + " allowed is 2026-06-30 or later\n");
  }

  @Test
  void what_is_no_file_of_decisions_is_refused_with_its_line_and_a_way_out() throws IOException {
    Path june = next("june", null, "C-1,2026-06-30,CORPORATE,10,0");
    String decision = Files.readString(june);

    assertRefused("Vogel\n", "line 1: this is no decision.");
    assertRefused(decision + "{\"customerId\":\"C-2\"}\n", "line 2: this is no decision.");
    assertRefused(
        decision + "{\"customerId\":\"C-2\",\"asOf\":\"June\"}\n", "line 2: this is no decision.");
    assertRefused(
        decision.substring(0, decision.length() - 20) + "\n", "line 1: this is no whole decision.");
    assertThat(
            decide(month("july.csv"), "--previous", folder.resolve("none.jsonl").toString()).err())
        .isEqualTo(
            "gradus: There is no file '"
                + folder.resolve("none.jsonl")
                + "'. --previous reads what 'gradus decide --out decisions.jsonl' wrote.\n");
  }

  private void assertRefused(String decisions, String where) throws IOException {
    Path previous = Files.writeString(folder.resolve("previous.jsonl"), decisions);

    Cli run =
        decide(
            month("july.csv", "C-1,2026-07-31,CORPORATE,10,0"), "--previous", previous.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "gradus: '"
                + previous
                + "', "
                + where
                + " --previous reads what 'gradus decide --out decisions.jsonl' wrote.\n");
  }

  @Test
  void options_that_do_not_go_together_are_a_mistake_of_usage() throws IOException {
    Path in = month("in.csv", "C-1,2026-07-31,CORPORATE,10,0");
    String june = next("june", null, "C-1,2026-06-30,CORPORATE,10,0").toString();

    assertUsage(
        decide(in, "--changes", "c.csv"),
        "--changes needs --previous: the decisions to compare with.");
    assertUsage(
        decide(in, "--previous", "june.csv"),
        "--previous must end in .jsonl, and 'june.csv' does not.");
    assertUsage(
        decide(in, "--previous", june, "--changes", "c.txt"),
        "--changes must end in .csv or .jsonl, and 'c.txt' does not.");
    assertUsage(
        decide(in, "--previous", june, "--out", june),
        "--out is the file of --previous, which would be lost.");
    assertUsage(
        decide(in, "--previous", june, "--changes", june),
        "--changes is the file of --previous, which would be lost.");
  }

  private static void assertUsage(Cli run, String message) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("gradus: " + message + "\n");
  }

  @Test
  void records_hold_the_last_decision_so_that_they_replay() throws IOException {
    Path june = next("june", null, "C-1,2026-06-30,CORPORATE,1000,0");
    Path records = folder.resolve("records.jsonl");
    decide(
        month("july.csv", "C-1,2026-07-31,CORPORATE,10,0"),
        "--previous",
        june.toString(),
        "--records",
        records.toString());

    Cli replayed = Cli.run("replay", "--policy", policy.toString(), "--in", records.toString());

    assertThat(replayed.code()).as(replayed.out() + replayed.err()).isZero();
    assertThat(Files.readString(records)).contains("\"previous\":{").contains("STEP_DOWN_WAITS");
  }
}

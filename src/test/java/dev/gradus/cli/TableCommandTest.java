package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.support.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {

  private static final String HEADER =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;
      """;

  private static final String RULE =
      """

      rule "%s"
          @source( "test" )
          @reason( "Tested and found to hold." )
      when
          Customer( %s )
      then
          %s
      end
      """;

  @TempDir private Path folder;
  private Path policy;

  @BeforeEach
  void write() throws IOException {
    policy = folder.resolve("policy");
    Files.createDirectories(policy.resolve("assess"));
    Files.writeString(
        policy.resolve("policy.properties"),
        "name = Test\nversion = 1\ncurrency = CNY\nlocales = en\n");
  }

  private static String rule(String name, String when, String then) {
    return RULE.formatted(name, when, then);
  }

  private Path rules(String text) throws IOException {
    return Files.writeString(policy.resolve("assess/score.drl"), HEADER + text);
  }

  private Path table(String text) throws IOException {
    return Files.writeString(policy.resolve("assess/score.table.csv"), text);
  }

  private static Cli from(Path file) {
    return Cli.run("table", "--from", file.toString());
  }

  @Test
  void a_rule_file_becomes_a_table_and_the_table_the_same_rule_file() throws IOException {
    String text =
        HEADER
            + rule(
                "TST-100 A fair score",
                "credit.score >= 580, credit.score <= 669",
                "decide.addRiskPoints( 5 );")
            + rule(
                "TST-110 loan.secured true",
                "loan.secured == true",
                "decide.warn( Warning.OVERDUE_ONCE, Severity.LOW );");
    Path drl = rules(text.substring(HEADER.length()));

    Cli written = from(drl);

    assertThat(written.err())
        .isEqualTo(
            "Put it into the policy as assess/score.table.csv and remove assess/score.drl."
                + System.lineSeparator());
    assertThat(written.code()).isZero();
    assertThat(written.out())
        .isEqualTo(
            """
            # source = test
            # reason = Tested and found to hold.
            id,credit.score,loan.secured,addRiskPoints,warn
            TST-100 A fair score,580..669,,5,
            TST-110,,true,,"OVERDUE_ONCE, LOW"
            """
                .replace("\n", "\r\n"));
    Files.delete(drl);
    Path table = table(written.out());
    assertThat(Cli.run("check", policy.toString()).out()).contains("2 rules in 1 file, ");
    assertThat(from(table).out()).isEqualTo(text);
  }

  @Test
  void what_does_not_fit_is_named_with_the_reason_and_nothing_is_written() throws IOException {
    Path drl =
        rules(
            "// a comment\n"
                + rule("TST-100 A", "credit.score == 1 || loan.secured == true", "decide.refer();")
                + rule("TST-110 B", "credit.score == 1, loan.secured == true", "decide.refer();")
                + rule("TST-120 C", "loan.secured == true, credit.score == 1", "decide.refer();")
                + rule(
                    "TST-130 D",
                    "credit.score > 1, loan.secured == true, credit.score < 9",
                    "decide.refer();")
                + rule("TST-140 E", "credit.score in ( 1 )", "decide.refer();")
                + rule(
                    "TST-150 F",
                    "credit.score != 1, ( credit.score == null || credit.score > 2 )",
                    "decide.refer();")
                + rule("TST-160 G", "credit.score == 2", "decide.refer();")
                    .replace("Tested and", "-Tested and"));
    Path out = folder.resolve("out.table.csv");

    Cli run = Cli.run("table", "--from", drl.toString(), "--out", out.toString());

    assertThat(run.err().lines())
        .containsExactly(
            "gradus: nothing is written, for assess/score.table.csv has no place for this:",
            "  assess/score.drl:4:1: The comment would be lost. Remove it, or put what it says into a reason.",
            "  assess/score.drl:6:1: TST-100: It joins tests of different fields by '||'. Write a rule for each.",
            "  assess/score.drl:24:1: TST-120: It tests 'loan.secured' before 'credit.score', and rules above the"
                + " other way round. Give all rules one order.",
            "  assess/score.drl:33:1: TST-130: It tests 'credit.score' twice with something between. Put both"
                + " together.",
            "  assess/score.drl:42:1: TST-140: It tests 'in' with a single value. Write '==' or '!='.",
            "  assess/score.drl:51:1: TST-150: Its tests of one field have '||' within '&&'. Write a rule for each.",
            "  assess/score.drl:60:1: TST-160: The text of '@reason' begins with '-', as a formula does, and a"
                + " spreadsheet would compute it. Begin with a word.");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void groups_and_what_is_otherwise_done_stay_what_they_are() throws IOException {
    String text =
        rule("TST-100 A", "credit.score >= 700", "decide.addRiskPoints( 1 );")
                .replace("@reason", "@group( \"LINE\" )\n    @reason")
            + rule("TST-190 B", "", "decide.refer();")
                .replace("@reason", "@otherwise( \"LINE\" )\n    @reason")
                .replace("Customer(  )", "Customer()");
    Path drl = rules(text);

    Cli written = from(drl);

    assertThat(written.out())
        .contains("id,credit.score,addRiskPoints,refer,group,otherwise\r\n")
        .contains("TST-100 A,>= 700,1,,LINE,\r\n")
        .contains("TST-190 B,,,yes,,LINE\r\n");
    Files.delete(drl);
    assertThat(from(table(written.out())).out()).isEqualTo(HEADER + text);
  }

  @Test
  void a_table_whose_first_row_holds_stays_a_table() throws IOException {
    Path table =
        table(
            "# hit = first\n# a note\n# source = test\n# reason = Tested and found to hold.\n"
                + "id,credit.score,addRiskPoints\nTST-100,< 580,1\nTST-110,,2\n");

    Cli run = from(table);

    assertThat(run.err().lines())
        .containsExactly(
            "gradus: nothing is written, for assess/score.drl has no place for this:",
            "  assess/score.table.csv:2:1: The note would be lost. Remove it, or put what it says into a reason.",
            "  assess/score.table.csv:6:1: With 'hit = first' a row holds only where no row above does, which no rule"
                + " file can say. Leave the table as it is.");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_not_of_a_policy_is_a_mistake_of_the_caller() throws IOException {
    assertThat(from(folder.resolve("score.drl")).code()).isEqualTo(2);
    assertThat(from(folder.resolve("assess/score.csv")).code()).isEqualTo(2);
    Cli missing = from(policy.resolve("assess/score.drl"));
    assertThat(missing.err()).contains("There is no file '").contains("assess/score.drl'.");
    assertThat(missing.code()).isEqualTo(1);
  }

  @Test
  void a_policy_with_a_mistake_is_refused_with_all_of_them() throws IOException {
    Cli run = from(rules(rule("TST-100 A", "credit.scor == 1", "decide.refer();")));

    assertThat(run.err()).contains("assess/score.drl:9:15: TST-100: Customer has no field");
    assertThat(run.code()).isEqualTo(1);
  }

  /** Rules in columns say the same as before, so the policy is the same. */
  @Test
  void a_bundled_rule_file_may_be_kept_as_a_table() throws IOException {
    Path own = Folders.copy(Path.of("src/main/resources/rules"), folder.resolve("own"));
    Path drl = own.resolve("classify/grade.drl");
    Path table = own.resolve("classify/grade.table.csv");
    String before = fingerprint(own);

    assertThat(Cli.run("table", "--from", drl.toString(), "--out", table.toString()).code())
        .isZero();
    Files.delete(drl);
    Path list = own.resolve("policy.files");
    Files.writeString(
        list, Files.readString(list).replace("classify/grade.drl", "classify/grade.table.csv"));

    assertThat(fingerprint(own)).isEqualTo(before);
  }

  private static String fingerprint(Path policy) {
    return Cli.run("check", policy.toString())
        .out()
        .lines()
        .filter(line -> line.startsWith("fingerprint "))
        .findFirst()
        .orElseThrow();
  }
}

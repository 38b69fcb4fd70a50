package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.gradus.field.Field;
import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.table.RuleText;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.support.SampleOutcomes;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table gives the same tree as the rules that it stands for. */
class TableTest {

  private static final String MANIFEST =
      "name = Test\nversion = 1\ncurrency = CNY\nlocales = en\n"
          + SampleOutcomes.LINES.replaceAll("(?m)^\\S+\\.zh = .*\n", "");

  private static final String SETTINGS = "# source = test\n# reason = Tested.\n";

  private static PolicyFiles files(String path, String text) {
    return Policies.files(Map.of(PolicyFiles.MANIFEST, MANIFEST, path, text));
  }

  private static List<Rule> rules(String table) {
    return PolicyReader.read(files("assess/a.table.csv", table)).rules();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "credit.score ~ 580..669 ~ credit.score >= 580, credit.score <= 669",
        "credit.score ~ [580, 670) ~ credit.score >= 580, credit.score < 670",
        "credit.score ~ (580, 670] ~ credit.score > 580, credit.score <= 670",
        "credit.score ~ 580..580 ~ credit.score >= 580, credit.score <= 580",
        "credit.score ~ >=670 ~ credit.score >= 670",
        "credit.score ~ < 300.5 ~ credit.score < 300.5",
        "credit.score ~ 600 ~ credit.score == 600",
        "credit.score ~ not 600 ~ credit.score != 600",
        "credit.score ~ 600, 700 ~ credit.score in ( 600, 700 )",
        "credit.score ~ not 600, 700 ~ credit.score not in ( 600, 700 )",
        "credit.score ~ unknown ~ credit.score == null",
        "credit.score ~ known and not 600 ~ credit.score != null, credit.score != 600",
        "credit.score ~ unknown or < 580 ~ credit.score == null || credit.score < 580",
        "credit.score ~ 1..2 or 4..5 ~ (credit.score >= 1 && credit.score <= 2) || (credit.score >= 4 && credit.score <= 5)",
        "finances.cashFlowChangeRatio ~ [-0.5, -0.3] ~ finances.cashFlowChangeRatio >= -0.5, finances.cashFlowChangeRatio <= -0.3",
        "finances.cashFlowChangeRatio ~ -0.3 ~ finances.cashFlowChangeRatio == -0.3",
        "loan.amount ~ > collateral.value ~ loan.amount > collateral.value",
        "loan.secured ~ true ~ loan.secured == true",
        "loan.secured ~ FALSE ~ loan.secured == false",
        "loan.secured ~ not true ~ loan.secured != true",
        "type ~ CORPORATE ~ type == CustomerType.CORPORATE",
        "type ~ CustomerType.CORPORATE, INDIVIDUAL ~ type in ( CustomerType.CORPORATE, CustomerType.INDIVIDUAL )",
        "type ~ not CORPORATE ~ type != CustomerType.CORPORATE",
        "loan.product ~ CARD_1 ~ loan.product == \"CARD_1\"",
        "loan.product ~ loan.purpose ~ loan.product == loan.purpose",
        "relationship.since ~ 2020-01-31 ~ relationship.since == \"2020-01-31\"",
        "relationship.since ~ 2020-01-31..2020-02-28 ~ relationship.since >= \"2020-01-31\", relationship.since <= \"2020-02-28\"",
        "relationship.since ~ >= previous.decidedOn ~ relationship.since >= previous.decidedOn"
      })
  void a_cell_tests_what_a_rule_file_writes_out(String field, String cell, String tests) {
    Rule row = rules(SETTINGS + "id;" + field + ";addRiskPoints\nTST-100;" + cell + ";1\n").get(0);
    Rule rule =
        PolicyReader.read(
                files("assess/a.drl", Policies.testing(tests).replaceAll("@reason_zh.*\n", "")))
            .rules()
            .get(0);

    assertThat(row.when()).isEqualTo(rule.when());
  }

  @Test
  void a_set_of_codes_contains_what_its_cell_names() {
    String table =
        SETTINGS
            + "id,assessment.warnings,proposeGrade\nTST-100,OVERDUE_ONCE and not NON_PERFORMING,\"C\"\n";
    Rule row = PolicyReader.read(files("classify/a.table.csv", table)).rules().get(0);

    assertThat(RuleText.condition(row.when()))
        .isEqualTo(
            "assessment.warnings contains Warning.OVERDUE_ONCE,"
                + " assessment.warnings not contains Warning.NON_PERFORMING");
  }

  @Test
  void the_cells_of_verbs_hold_what_their_columns_leave_open() {
    Rule row =
        rules(
                SETTINGS
                    + "id,warn,warn.OVERDUE_ONCE,refer,decide.outcome.line,decide.outcome.rate,addRiskPoints\n"
                    + "TST-100,\"OVERDUE_TWICE, HIGH; NON_PERFORMING, LOW\",MEDIUM,yes,REFER,7.5,-3\n")
            .get(0);

    assertThat(row.then().stream().map(VerbCall::plain))
        .containsExactly(
            "warn( OVERDUE_TWICE, HIGH )",
            "warn( NON_PERFORMING, LOW )",
            "warn( OVERDUE_ONCE, MEDIUM )",
            "refer()",
            "outcome( line, REFER )",
            "outcome( rate, 7.5 )",
            "addRiskPoints( -3 )");
  }

  @Test
  void codes_of_the_policy_stand_in_cells_and_names_like_those_of_the_library() {
    String manifest = MANIFEST + "warning.OWN_WATCH.en = Watched by the branch\n";
    String assess =
        SETTINGS
            + "id,addRiskPoints.ARREARS,addRiskPoints,warn\nTST-100,-3,\"ARREARS, -2; 5\",\"OWN_WATCH, LOW\"\n";
    String classify =
        SETTINGS
            + "id,assessment.warnings,proposeGrade\nTST-110,OWN_WATCH and not OVERDUE_ONCE,C\n";
    List<Rule> rows =
        PolicyReader.read(
                Policies.files(
                    Map.of(
                        PolicyFiles.MANIFEST,
                        manifest,
                        "assess/a.table.csv",
                        assess,
                        "classify/a.table.csv",
                        classify)))
            .rules();

    assertThat(rows.get(0).then().stream().map(RuleText::call))
        .containsExactly(
            "decide.addRiskPoints( \"ARREARS\", -3 );",
            "decide.addRiskPoints( \"ARREARS\", -2 );",
            "decide.addRiskPoints( 5 );",
            "decide.warn( \"OWN_WATCH\", Severity.LOW );");
    assertThat(RuleText.condition(rows.get(1).when()))
        .isEqualTo(
            "assessment.warnings contains \"OWN_WATCH\","
                + " assessment.warnings not contains Warning.OVERDUE_ONCE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,credit.score,addRiskPoints\nTST-100 Two,580..669,1\n",
        "id;credit.score;addRiskPoints\nTST-100 Two;580..669;1\n",
        "id,credit.score,addRiskPoints\r\nTST-100 Two,580..669,1\r\n",
        "id,credit.score,addRiskPoints\nTST-100 Two,580..669,1",
        "\"id\",\"credit.score\",\"addRiskPoints\"\n\"TST-100 Two\",\"580..669\",\"1\"\n",
        "id,credit.score,addRiskPoints,,,\nTST-100 Two,580..669,1,,,\n,,,,,\n\n",
        " id , credit.score , addRiskPoints \n TST-100 Two , 580 .. 669 , 1 \n",
        "# a note\nid,credit.score,addRiskPoints,,\n# another,,\nTST-100 Two,580..669,1,,\n"
      })
  void what_spreadsheets_save_reads_the_same(String table) {
    assertThat(placeless(SETTINGS + table)).isEqualTo(placeless(SETTINGS + FORM));
    assertThat(placeless("\uFEFF" + SETTINGS + table)).isEqualTo(placeless(SETTINGS + FORM));
  }

  private static final String FORM = "id,credit.score,addRiskPoints\nTST-100 Two,580..669,1\n";

  private static List<Rule> placeless(String table) {
    return rules(table).stream().map(rule -> rule.at(new Position("", 0, 0))).toList();
  }

  @Test
  void a_rule_stands_at_the_row_and_column_of_its_id_and_is_called_by_its_tests() {
    Rule row = rules(SETTINGS + "credit.score,id,addRiskPoints\n< 580,TST-100,1\n").get(0);

    assertThat(row.at()).isEqualTo(new Position("assess/a.table.csv", 4, 2));
    assertThat(row.phrase()).isEqualTo("credit.score < 580");
  }

  @Test
  void a_problem_quotes_the_row_with_a_caret_at_the_cell() {
    String table = SETTINGS + "id;credit.score;addRiskPoints\nTST-100;580..;1\n";
    List<PolicyProblem> problems = PolicyReader.check(files("assess/a.table.csv", table));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.explained())
                    .isEqualTo(
                        "assess/a.table.csv:4:2: TST-100: A value is missing behind '..'. [cell]\n"
                            + "    TST-100;580..;1\n"
                            + "            ^"));
  }

  @Test
  void a_cell_of_its_own_comes_before_what_all_rows_share() {
    List<Rule> rows =
        rules(
            SETTINGS
                + "id,credit.score,addRiskPoints,reason,source\nTST-100,580,1,Of its own.,\nTST-110,590,1,,other\n");

    assertThat(rows)
        .extracting(rule -> rule.reason().en())
        .containsExactly("Of its own.", "Tested.");
    assertThat(rows).extracting(Rule::sources).containsExactly(List.of("test"), List.of("other"));
  }

  @Test
  void no_field_and_no_annotation_has_the_name_of_a_verb() {
    for (Stage stage : Stage.values()) {
      assertThat(SampleOutcomes.VOCABULARY.verbs(stage).keySet())
          .doesNotContainAnyElementsOf(
              Customer.FIELDS.all().stream()
                  .map(Field::path)
                  .filter(path -> !path.startsWith("outcome."))
                  .toList())
          .doesNotContainAnyElementsOf(Annotations.KNOWN);
    }
  }

  /** The table of hundreds of rows that no rule file could hold. */
  @Test
  void a_long_table_of_which_the_first_row_holds_is_read() {
    int rows = 600;
    String table =
        "# hit = first\n"
            + SETTINGS
            + "id,credit.inquiries6m,credit.overdueStreak,addRiskPoints\n"
            + IntStream.range(0, rows)
                .mapToObj(
                    i -> "TST-%d,>= %d,< %d,%d%n".formatted(1000 + i, rows - i, 1 + i % 9, i % 50))
                .collect(Collectors.joining())
            + "TST-9999,,,1\n";
    List<Rule> rules = rules(table);

    assertThat(rules).hasSize(rows + 1);
    Condition.NoneOf last = rules.get(rows).when().nones().get(0);
    assertThat(last.first()).isEqualTo(rows);
    assertThat(last.label()).isEqualTo("TST-1000..TST-1599");
    assertThat(rules.get(0).when().nones()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",",
        ";",
        "\"",
        "\"\"",
        "\",",
        "a,",
        "\n",
        "\r\n",
        "# hit = first\n",
        "# x = y\n",
        "id,",
        "credit.scor,",
        "warn.OVERDUE_TWIC,",
        "TST-100,580,1\n",
        "TST-100,580 and ,1\n",
        "TST-100,[,1\n",
        "=cmd|' /C calc'!A0,",
        "=1\n",
        "<",
        "580, ",
        "not ",
        "风",
        "\u0000",
        "\u202E"
      })
  void a_table_full_of_one_thing_is_refused_within_a_second(String pattern) {
    for (String beginning :
        List.of("", "id,credit.score,addRiskPoints\n", "id,credit.score,addRiskPoints\nTST-100,")) {
      int times =
          (Limits.FILE_BYTES - beginning.length())
              / pattern.getBytes(StandardCharsets.UTF_8).length;
      String table = beginning + pattern.repeat(times);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(PolicyReader.check(files("assess/a.table.csv", table))).isNotEmpty();
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void a_table_that_is_no_text_is_refused_at_its_cell() {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    contents.put(PolicyFiles.MANIFEST, MANIFEST.getBytes(StandardCharsets.UTF_8));
    contents.put(
        "assess/a.table.csv",
        "id,credit.score,addRiskPoints\nTST-100,\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(PolicyReader.check(new PolicyFiles("test", contents)))
        .singleElement()
        .hasToString(
            "assess/a.table.csv:2:2: The file is not UTF-8 from here on. Save it as UTF-8. [encoding]");
  }

  @Test
  void too_many_columns_are_refused() {
    String header = "id" + ",credit.score".repeat(10_000);

    assertThatCode(
            () ->
                assertThat(PolicyReader.check(files("assess/a.table.csv", header + "\n")))
                    .extracting(PolicyProblem::code)
                    .contains("limit"))
        .doesNotThrowAnyException();
  }
}

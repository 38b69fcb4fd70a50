package dev.gradus.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What the findings of the largest policies cost. */
class FindingsEffortTest {

  private static final List<String> FIELDS =
      List.of(
          "credit.overdueStreak",
          "credit.inquiries6m",
          "credit.defaults60m",
          "credit.daysPastDue",
          "credit.historyMonths",
          "credit.overdueCount12m",
          "loan.termMonths",
          "relationship.complaints12m");

  private static CheckedPolicy policy(IntFunction<String> rule) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    texts.put(
        PolicyFiles.MANIFEST,
        "name = Big\nversion = 1\ncurrency = CNY\nlocales = en\n"
            + "outcome.line.values = DECLINE, REFER, ACCEPT\n");
    for (int file = 0; file < 10; file++) {
      StringBuilder rules =
          new StringBuilder(
              "package policy.assess;\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules.AssessFindings decide;\n");
      for (int i = 0; i < 100; i++) {
        int number = 100 * file + i;
        String[] parts = rule.apply(number).split(" -> ", -1);
        rules
            .append("rule \"BIG-" + (1000 + number) + " Big\"\n@source( \"F1\" )\n")
            .append("@reason( \"Something is so that names a fact.\" )\nwhen\nCustomer( ")
            .append(parts[0])
            .append(" )\nthen\ndecide." + parts[1] + ";\nend\n");
      }
      texts.put("assess/" + file + ".drl", rules.toString());
    }
    return PolicyReader.read(PolicySource.texts(texts).read());
  }

  private static List<PolicyProblem> bounded(CheckedPolicy policy) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    List<PolicyProblem> findings = Analysis.findings(policy);

    assertThat(clock.getCurrentThreadCpuTime() - start)
        .as("nanoseconds of work")
        .isLessThan(6_000_000_000L);
    return findings;
  }

  @Test
  void a_table_of_a_thousand_cells_is_read_and_its_one_gap_is_told_once() throws IOException {
    CheckedPolicy policy =
        policy(
            number -> {
              int row = number / 100;
              int from = 100 * (number % 100);
              boolean gap = number % 100 == 50;
              return "credit.overdueStreak == "
                  + row
                  + ", loan.amount >= "
                  + from
                  + ", loan.amount < "
                  + (from + (gap ? 90 : 100))
                  + " -> addContributionPoints( "
                  + (1 + number % 9)
                  + " )";
            });

    assertThat(bounded(policy))
        .filteredOn(finding -> finding.code().startsWith("band-"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("9 other pairs of rules have the same gap", "loan.amount = 5095"));
  }

  @Test
  void a_thousand_rules_that_meet_in_every_way_cost_a_bounded_effort() throws IOException {
    Random random = new Random(11);
    List<String> verbs =
        List.of(
            "addRiskPoints( 3 )",
            "addRiskPoints( -4 )",
            "capGrade( RiskGrade.B )",
            "capGrade( RiskGrade.C )",
            "outcome( \"line\", \"REFER\" )",
            "outcome( \"line\", \"DECLINE\" )",
            "outcome( \"line\", \"ACCEPT\" )");
    CheckedPolicy policy =
        policy(
            number -> {
              StringBuilder tests = new StringBuilder();
              for (int part = 0; part < 2; part++) {
                tests.append(part == 0 ? "( " : ", ( ");
                for (int test = 0; test < 2; test++) {
                  tests
                      .append(test == 0 ? "" : " || ")
                      .append(FIELDS.get(random.nextInt(FIELDS.size())))
                      .append(random.nextBoolean() ? " >= " : " < ")
                      .append(1 + random.nextInt(30));
                }
                tests.append(" )");
              }
              return tests + " -> " + verbs.get(random.nextInt(verbs.size()));
            });

    assertThat(bounded(policy))
        .extracting(PolicyProblem::severity)
        .containsOnly(PolicyProblem.Severity.WARNING);
  }
}

package dev.gradus.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Contracts of the default policy, and what contracts cost. */
class ContractsTest {

  private static Map<String, String> bundled() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    PolicySource.bundled()
        .read()
        .contents()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static List<PolicyProblem> errors(Map<String, String> texts) throws IOException {
    return SegmentationEngine.check(PolicySource.texts(texts)).stream()
        .filter(problem -> problem.severity() == PolicyProblem.Severity.ERROR)
        .toList();
  }

  @Test
  void the_contracts_of_the_default_policy_are_proven() throws IOException {
    CheckedPolicy policy = PolicyReader.read(PolicySource.bundled().read());

    assertThat(policy.manifest().contracts())
        .extracting(contract -> contract.field().path())
        .contains(
            "credit.overdueStreak",
            "credit.daysPastDue",
            "credit.score",
            "finances.debtToAssetsRatio",
            "finances.debtToIncomeRatio",
            "credit.utilisationRatio",
            "credit.inquiries6m",
            "credit.defaults60m",
            "credit.worstDaysPastDue24m",
            "credit.overdueCount12m",
            "credit.overdueCount24m",
            "credit.longestOverdueStreak12m",
            "credit.historyMonths",
            "person.employmentYears",
            "finances.debtServiceCoverRatio",
            "finances.currentRatio",
            "finances.cashFlowChangeRatio",
            "project.delayDays",
            "project.costOverrunRatio",
            "collateral.adjustedCoverage");
    assertThat(Contracts.problems(policy)).isEmpty();
  }

  @Test
  void each_of_them_the_other_way_round_is_broken_by_two_customers() throws IOException {
    CheckedPolicy policy = PolicyReader.read(PolicySource.bundled().read());
    RuleBook book = new RuleBook(policy.rules(), policy.vocabulary());
    for (Contract contract : policy.manifest().contracts()) {
      Contract.Direction other =
          contract.direction() == Contract.Direction.UP
              ? Contract.Direction.DOWN
              : Contract.Direction.UP;
      Contract turned = new Contract(contract.field(), other, contract.at());

      assertThat(Contracts.verdict(policy, book, turned).breach())
          .as(contract.field().path())
          .isNotNull();
    }
  }

  @Test
  void a_knock_out_that_ends_too_early_breaks_a_contract() throws IOException {
    Map<String, String> texts = bundled();
    texts.computeIfPresent(
        "recommend/recommendation.drl",
        (path, text) ->
            text.replace(
                "credit.defaults60m >= 2 )", "credit.defaults60m >= 2, credit.defaults60m < 9 )"));

    assertThat(errors(texts))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("broken-contract");
              assertThat(problem.file()).isEqualTo(PolicyFiles.MANIFEST);
              assertThat(problem.message())
                  .contains(
                      "the one with credit.defaults60m = 8 gets ",
                      "and the one with 9 gets ",
                      "see REC-310.");
            });
  }

  @Test
  void a_thousand_rules_that_meet_in_every_way_cost_a_bounded_effort() throws IOException {
    Random random = new Random(7);
    List<String> fields =
        List.of(
            "credit.overdueStreak",
            "credit.inquiries6m",
            "credit.defaults60m",
            "credit.daysPastDue",
            "credit.historyMonths",
            "credit.overdueCount12m",
            "loan.termMonths",
            "operations.incidents12m",
            "relationship.complaints12m");
    Map<String, String> texts = new TreeMap<>();
    String contracts =
        fields.stream()
            .map(field -> "monotone." + field + " = down\n")
            .collect(Collectors.joining());
    texts.put(
        PolicyFiles.MANIFEST,
        "name = Big\nversion = 1\ncurrency = CNY\nlocales = en\n" + contracts);
    for (int file = 0; file < 10; file++) {
      StringBuilder rules =
          new StringBuilder(
              "package policy.assess;\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules.AssessFindings decide;\n");
      for (int i = 0; i < 100; i++) {
        rules.append(
            "rule \"BIG-"
                + (1000 + 100 * file + i)
                + " Big\"\n@source( \"F1\" )\n@reason( \"Something is so.\" )\nwhen\nCustomer( ");
        for (int part = 0; part < 2; part++) {
          rules.append(part == 0 ? "( " : ", ( ");
          for (int test = 0; test < 2; test++) {
            rules
                .append(test == 0 ? "" : " || ")
                .append(fields.get(random.nextInt(fields.size())))
                .append(random.nextBoolean() ? " >= " : " < ")
                .append(1 + random.nextInt(30));
          }
          rules.append(" )");
        }
        rules
            .append(" )\nthen\ndecide.")
            .append(
                random.nextBoolean()
                    ? "addRiskPoints( " + (random.nextInt(19) - 9) + " )"
                    : "capGrade( RiskGrade.B )")
            .append(";\nend\n");
      }
      texts.put("assess/" + file + ".drl", rules.toString());
    }
    CheckedPolicy policy = PolicyReader.read(PolicySource.texts(texts).read());
    java.lang.management.ThreadMXBean clock =
        java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    List<PolicyProblem> problems = Contracts.problems(policy);

    assertThat(clock.getCurrentThreadCpuTime() - start)
        .as("nanoseconds of work")
        .isLessThan(6_000_000_000L);
    assertThat(problems).isNotEmpty().allMatch(problem -> problem.code().endsWith("-contract"));
  }
}

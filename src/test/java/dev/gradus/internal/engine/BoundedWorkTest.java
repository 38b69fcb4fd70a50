package dev.gradus.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.boundary.PolicyProbes;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Groups, lists and derived fields as many and as deep as a policy may have them: each is cheap or
 * refused. A machine that does other things as well must not fail this; what grows with the square
 * must.
 */
class BoundedWorkTest {

  private static final int MOST_SECONDS = 15;
  private static final List<String> FIELDS =
      List.of(
          "credit.inquiries6m",
          "credit.overdueStreak",
          "relationship.loansCompleted",
          "loan.termMonths",
          "credit.overdueCount24m");
  private static final CustomerSnapshot CUSTOMER =
      CustomerSnapshot.builder("C-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
          .loan(loan -> loan.amount(80_000).termMonths(24))
          .collateral(collateral -> collateral.value(50_000))
          .build();
  private static final String MANIFEST = "name = T\nversion = 1\ncurrency = CNY\nlocales = en\n";
  private static final String HEADER =
      "package policy.serve;\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules.ServeFindings decide;\n";

  private static String rule(int number, String annotation, String when, String then) {
    return """
    rule "TST-%d One of many"
        @source( "test" )
        @reason( "One of very many things is so." ) %s
    when
        Customer( %s )
    then
        %s
    end
    """
        .formatted(1000 + number, annotation, when, then);
  }

  private static String when(Random random, int tests) {
    StringBuilder when = new StringBuilder();
    for (int test = 0; test < tests; test++) {
      when.append(test == 0 ? "" : ", ")
          .append(FIELDS.get(random.nextInt(FIELDS.size())))
          .append(random.nextBoolean() ? " >= " : " < ")
          .append(2 + random.nextInt(28));
    }
    return when.toString();
  }

  private static Map<String, String> texts(String manifest, List<String> rules) {
    Map<String, String> texts = new TreeMap<>(Map.of("policy.properties", MANIFEST + manifest));
    for (int from = 0; from < rules.size(); from += 400) {
      String some = String.join("", rules.subList(from, Math.min(from + 400, rules.size())));
      texts.put("serve/" + (from / 400) + ".drl", HEADER + some);
    }
    return texts;
  }

  private static List<PolicyProblem> check(Map<String, String> texts) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    texts.forEach((path, text) -> contents.put(path, text.getBytes(UTF_8)));
    return PolicyReader.check(new PolicyFiles("test", contents));
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void withinSeconds(Work work) throws Exception {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(spent / 1_000_000_000).isLessThan(MOST_SECONDS);
  }

  private static CheckedPolicy firstMatch(int rows, String manifest) throws Exception {
    Random random = new Random(rows);
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      rules.add(rule(i, "", when(random, 4), "decide.adjustRate( %d );".formatted(-i % 50)));
    }
    CheckedPolicy policy = PolicyReader.read(PolicySource.texts(texts(manifest, rules)).read());
    RuleGroup list =
        new RuleGroup(
            "TABLE",
            policy.rules().stream()
                .map(rule -> new RuleGroup.Member(rule.id(), rule.when()))
                .toList());
    List<Rule> firstMatch = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      firstMatch.add(policy.rules().get(i).with(list.row(i)));
    }
    return new CheckedPolicy(
        policy.manifest(), policy.vocabulary(), policy.fields(), firstMatch, "first match");
  }

  @Test
  void a_list_of_900_rows_of_which_the_first_holds_is_analysed_and_proven_within_seconds()
      throws Exception {
    StringBuilder contracts = new StringBuilder();
    FIELDS.forEach(path -> contracts.append("monotone.").append(path).append(" = down\n"));
    CheckedPolicy policy = firstMatch(900, contracts.toString());
    withinSeconds(
        () -> {
          Analysis.problems(policy, Floors.under(policy));
          Analysis.findings(policy);
          assertThat(
                  EquivalenceCheck.problems(policy, Stages.drools(policy), Stages.compiled(policy)))
              .isEmpty();
        });
  }

  /** Each row is probed with its own tests and the row before, not with all rows before. */
  @Test
  void a_list_takes_as_many_probes_as_its_rows() throws Exception {
    int some = PolicyProbes.of(firstMatch(50, "").rules()).byValues().size();
    int more = PolicyProbes.of(firstMatch(100, "").rules()).byValues().size();

    assertThat(some).isGreaterThan(500);
    assertThat(more).isLessThan(some * 5 / 2);
  }

  @Test
  void hundreds_of_groups_load_within_seconds() throws Exception {
    Random random = new Random(1);
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      String group = "GROUP_" + i;
      rules.add(
          rule(i, "@group( \"" + group + "\" )", when(random, 4), "decide.assignServiceTeam();"));
      rules.add(
          rule(
              4000 + i,
              "@otherwise( \"" + group + "\" )",
              when(random, 1),
              "decide.assignServiceTeam();"));
    }
    withinSeconds(() -> SegmentationEngine.of(PolicySource.texts(texts("", rules))).close());
  }

  @Test
  void a_group_of_900_rules_loads_within_seconds() throws Exception {
    Random random = new Random(2);
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      rules.add(rule(i, "@group( \"LINE\" )", when(random, 4), "decide.assignServiceTeam();"));
    }
    rules.add(rule(4000, "@otherwise( \"LINE\" )", when(random, 4), "decide.assignServiceTeam();"));
    withinSeconds(() -> SegmentationEngine.of(PolicySource.texts(texts("", rules))).close());
  }

  @Test
  void a_thousand_groups_that_nobody_asks_for_are_refused_within_seconds() throws Exception {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String annotation =
          i < 500 ? "@group( \"GROUP_" + i + "\" )" : "@otherwise( \"GROUP_X" + i + "\" )";
      rules.add(rule(i, annotation, "loan.termMonths >= 12", "decide.assignServiceTeam();"));
    }
    withinSeconds(
        () ->
            assertThat(check(texts("", rules)))
                .extracting(PolicyProblem::code)
                .containsOnly("unknown-group"));
  }

  @Test
  void what_is_otherwise_to_be_done_of_one_group_is_in_no_other_so_no_chain_is_deep()
      throws Exception {
    List<String> rules = new ArrayList<>();
    rules.add(
        rule(0, "@group( \"GROUP_0\" )", "loan.termMonths >= 12", "decide.assignServiceTeam();"));
    for (int i = 1; i < 900; i++) {
      String chained = "@otherwise( \"GROUP_%d\" ) @group( \"GROUP_%d\" )".formatted(i - 1, i);
      rules.add(rule(i, chained, "", "decide.assignServiceTeam();"));
    }
    withinSeconds(
        () ->
            assertThat(check(texts("", rules)))
                .extracting(PolicyProblem::code)
                .contains("otherwise-in-group"));
  }

  /** Each of a hundred fields has twice as many ways to a value as the one before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "derived.# + derived.#",
        "derived.# * derived.#",
        "derived.# + loan.amount",
        "derived.# / loan.termMonths",
        "derived.# - collateral.value"
      })
  void chains_of_a_hundred_derived_fields_load_and_explain_within_seconds(String next)
      throws Exception {
    StringBuilder manifest = new StringBuilder();
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String name = "derive.d" + i;
      String operation = i == 0 ? "loan.amount * 2" : next.replace("#", "d" + (i - 1));
      manifest.append(name).append(" = ").append(operation).append('\n');
      manifest.append(name).append(".unit = count\n").append(name).append(".en = A number\n");
      rules.add(rule(i, "", "derived.d" + i + " >= " + (i + 5), "decide.adjustRate( 5 );"));
    }
    withinSeconds(
        () -> {
          try (SegmentationEngine engine =
              SegmentationEngine.of(PolicySource.texts(texts(manifest.toString(), rules)))) {
            engine.explain(CUSTOMER);
          }
        });
  }
}

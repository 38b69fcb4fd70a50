package dev.gradus.internal.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.Floors;
import dev.gradus.internal.merge.AssessTotals;
import dev.gradus.internal.merge.ClassifyTotals;
import dev.gradus.internal.merge.ServeTotals;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule of the default policy, with each field it tests just below, at and just above the
 * threshold and unknown.
 *
 * <p>What is expected stands, a file for each rule file, in {@code src/test/resources/probes}, and
 * is read like the policy itself: the line {@code no credit.overdueStreak=1} says that the rule
 * does not fire for one overdue instalment. After a change of policy, {@code mvn test
 * -Dtest=RuleProbesTest -Dgradus.update=true} writes them anew; the difference is to be read line
 * by line.
 */
class RuleProbesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/probes");
  private static final boolean UPDATE = Boolean.getBoolean("gradus.update");
  private static CheckedPolicy policy;
  private static Stages drools;

  @BeforeAll
  static void build() throws IOException {
    policy = Floors.under(PolicyReader.read(PolicySource.bundled().read()));
    drools = Stages.drools(policy);
  }

  @TestFactory
  Stream<DynamicTest> every_rule_file_decides_as_expected_at_every_threshold() {
    Map<String, List<Rule>> byFile =
        policy.rules().stream()
            .collect(
                Collectors.groupingBy(rule -> rule.at().file(), TreeMap::new, Collectors.toList()));
    return byFile.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> check(file.getKey(), file.getValue())));
  }

  private static void check(String file, List<Rule> rules) throws IOException {
    Path expected = EXPECTED.resolve(file.replace('/', '-').replace(".drl", ".txt"));
    String actual = rules.stream().map(RuleProbesTest::describe).collect(Collectors.joining("\n"));
    if (UPDATE) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("the expected behaviour of %s", file).exists();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String describe(Rule rule) {
    List<Map<String, Object>> probes = RuleProbes.of(rule);
    List<String> lines =
        probes.stream()
            .map(values -> "  " + (fires(rule, values) ? "yes  " : "no   ") + written(values))
            .distinct()
            .toList();
    assertThat(lines)
        .as("%s fires for some probe", rule.id())
        .anyMatch(line -> line.startsWith("  yes"));
    return rule.id() + " " + rule.phrase() + "\n" + String.join("\n", lines) + "\n";
  }

  private static boolean fires(Rule rule, Map<String, Object> values) {
    Customer customer = new InventedCustomers(policy).customer(values);
    BitSet fired = new BitSet();
    switch (rule.stage()) {
      case ASSESS -> drools.assess().evaluate(customer, new AssessTotals(), fired);
      case CLASSIFY -> drools.classify().evaluate(customer, new ClassifyTotals(), fired);
      case SERVE -> drools.serve().evaluate(customer, new ServeTotals(), fired);
    }
    return fired.get(policy.rules().indexOf(rule));
  }

  private static String written(Map<String, Object> values) {
    return values.isEmpty()
        ? "nothing known"
        : values.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + PlainValue.of(entry.getValue()))
            .collect(Collectors.joining("  "));
  }
}

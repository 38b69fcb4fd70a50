package dev.gradus.internal.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.Floors;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * Every rule of the default policy, with each field it tests just below, at and just above the
 * threshold and unknown.
 *
 * <p>What is expected stands, a file for each rule file, in {@code src/test/resources/probes}, and
 * is read like the policy itself: the line {@code no credit.overdueStreak=1} says that the rule
 * does not fire for one overdue instalment, {@code says capGrade( C )} what it says where it fires,
 * and {@code total gradeCap=C} what that makes of the stage's totals. After a change of policy,
 * {@code mvn test -Dtest=RuleProbesTest -Dgradus.update=true} writes them anew; the difference is
 * to be read line by line.
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
    Path expected = expected(file);
    String actual = rules.stream().map(RuleProbesTest::describe).collect(Collectors.joining("\n"));
    if (UPDATE) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("the expected behaviour of %s", file).exists();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static Path expected(String file) {
    return EXPECTED.resolve(file.replace('/', '-').replaceFirst("\\.(drl|csv)$", ".txt"));
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
    return rule.id()
        + " "
        + rule.phrase()
        + "\n"
        + said(new RuleSpeech(policy.vocabulary(), rule.then()))
        + String.join("\n", lines)
        + "\n";
  }

  private static String said(RuleSpeech speech) {
    return "  says " + speech.says() + "\n  total " + speech.total() + "\n";
  }

  private static boolean fires(Rule rule, Map<String, Object> values) {
    Customer customer = new InventedCustomers(policy).customer(values);
    BitSet fired = new BitSet();
    Totals onDrools = Totals.of(policy.vocabulary());
    drools.fire(rule.stage(), customer, onDrools, fired);
    List<VerbCall> calls =
        fired.stream()
            .mapToObj(policy.rules()::get)
            .flatMap(each -> each.saidTo(customer).then().stream())
            .toList();
    assertThat(onDrools.said())
        .as("what Drools has the rules say that fire for %s", values)
        .isEqualTo(new RuleSpeech(policy.vocabulary(), calls).said());
    return fired.get(policy.rules().indexOf(rule));
  }

  /**
   * The expected files notice every least change of what a rule says: in the calls, and in the
   * totals that the calls make. So no number of the policy can be changed by accident.
   */
  @Test
  void every_change_of_a_literal_shows_in_what_a_rule_says(TestReporter reporter)
      throws IOException {
    LiteralChanges changes = new LiteralChanges(policy);
    List<String> unnoticed = new ArrayList<>();
    int made = 0;
    for (Rule rule : policy.rules()) {
      String file = Files.readString(expected(rule.at().file()));
      RuleSpeech before = new RuleSpeech(policy.vocabulary(), rule.then());
      assertThat(file).contains("\n" + said(before));
      for (List<VerbCall> calls : changes.of(rule.then())) {
        RuleSpeech after = new RuleSpeech(policy.vocabulary(), calls);
        made++;
        if (after.says().equals(before.says()) || after.total().equals(before.total())) {
          unnoticed.add(rule.id() + " " + after.says());
        }
      }
    }
    reporter.publishEntry("changes of literals, all noticed", String.valueOf(made));
    assertThat(unnoticed).isEmpty();
    assertThat(made).isGreaterThan(literalsInTheFiles());
  }

  /** Counted in the text of the rule files, not in the tree: the arguments of all calls. */
  private static int literalsInTheFiles() throws IOException {
    Pattern call = Pattern.compile("decide\\.\\w+\\(([^)]+)\\)");
    int literals = 0;
    for (Path folder :
        List.of(
            Path.of("src/main/resources/rules"),
            Path.of("src/main/resources/dev/gradus/internal/engine/floors"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
          Matcher calls = call.matcher(Files.readString(file));
          while (calls.find()) {
            literals += calls.group(1).isBlank() ? 0 : calls.group(1).split(",").length;
          }
        }
      }
    }
    assertThat(literals).as("literals found in the rule files").isGreaterThan(200);
    return literals;
  }

  private static String written(Map<String, Object> values) {
    return values.isEmpty()
        ? "nothing known"
        : values.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + PlainValue.of(entry.getValue()))
            .collect(Collectors.joining("  "));
  }
}

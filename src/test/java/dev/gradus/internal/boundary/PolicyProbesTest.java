package dev.gradus.internal.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A policy within the limits never costs more than a bounded amount of work to prove. */
class PolicyProbesTest {

  private static final int MOST_WORK = 2_000_000;
  private static final List<String> DECIMALS =
      Customer.FIELDS.given().stream()
          .filter(field -> field.type() == FieldType.DECIMAL)
          .filter(
              field -> field.inRange(new BigDecimal("2")) && field.inRange(new BigDecimal("99.5")))
          .map(Field::path)
          .toList();

  /** Rules of 25 alternatives of four tests each, as the file that took 46 seconds had them. */
  private static Map<String, String> alternatives(int rules, int parts, String manifest) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 1; i <= rules; i++) {
      StringBuilder when = new StringBuilder();
      for (int part = 0; part < parts; part++) {
        when.append(part > 0 ? ", " : "").append('(');
        for (int test = 0; test < 4; test++) {
          when.append(test > 0 ? " || " : "")
              .append(DECIMALS.get(random.nextInt(DECIMALS.size())))
              .append(" < ")
              .append(random.nextInt(9) + 2)
              .append('.')
              .append(random.nextInt(90) + 10);
        }
        when.append(')');
      }
      text.append(RULE.formatted(i, when));
    }
    return Map.of("policy.properties", MANIFEST + manifest, "assess/a.drl", text.toString());
  }

  private static Map<String, String> lists(int rules) {
    Random random = new Random(2);
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 1; i <= rules; i++) {
      StringBuilder when = new StringBuilder();
      for (int test = 0; test < 6; test++) {
        when.append(test > 0 ? " || " : "")
            .append(DECIMALS.get((i * 7 + test) % DECIMALS.size()))
            .append(" in ( 9.5");
        for (int value = 0; value < 180; value++) {
          when.append(", 9.").append(100_000 + random.nextInt(900_000));
        }
        when.append(" )");
      }
      text.append(RULE.formatted(i, when));
    }
    return Map.of("policy.properties", MANIFEST, "assess/a.drl", text.toString());
  }

  /** A large policy with rules that test what an earlier stage found. */
  private static Map<String, String> ofLaterStage(int rules) {
    Random random = new Random(3);
    StringBuilder text =
        new StringBuilder(
            HEADER.replace("assess", "classify").replace("AssessFindings", "ClassifyFindings"));
    for (int i = 1; i <= rules; i++) {
      StringBuilder when = new StringBuilder("assessment.warnings contains Warning.NON_PERFORMING");
      for (int test = 0; test < 20; test++) {
        when.append(" || assessment.riskPoints == ").append(1 + random.nextInt(99));
      }
      text.append(
          RULE.formatted(900 + i, when)
              .replace("addRiskPoints( -5 )", "proposeTier( Tier.GOLD, RiskGrade.A )"));
    }
    Map<String, String> texts = new TreeMap<>(alternatives(36, 25, ""));
    texts.put("classify/a.drl", text.toString());
    return texts;
  }

  private static final String MANIFEST = "name = T\nversion = 1\ncurrency = CNY\nlocales = en\n";
  private static final String HEADER =
      "package policy.assess;\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules.AssessFindings decide;\n";
  private static final String RULE =
      """
      rule "TST-%03d One of many"
          @source( "test" )
          @reason( "One of very many things is so." )
      when
          Customer( %s )
      then
          decide.addRiskPoints( -5 );
      end
      """;

  private static PolicyFiles files(Map<String, String> texts) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    texts.forEach((path, text) -> contents.put(path, text.getBytes(UTF_8)));
    return new PolicyFiles("test", contents);
  }

  private static List<Rule> rules(Map<String, String> texts) {
    return PolicyReader.read(files(texts)).rules();
  }

  private static long comparisons(List<Rule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.when().tests().stream())
        .mapToInt(test -> Math.max(1, test.literals().size()))
        .sum();
  }

  @Test
  void the_default_policy_is_tried_on_all_probes_of_every_rule() throws Exception {
    List<Rule> rules = PolicyReader.read(PolicySource.bundled().read()).rules();
    PolicyProbes probes = PolicyProbes.of(rules);

    assertThat(probes.isSampled()).isFalse();
    assertThat(rules)
        .allSatisfy(
            rule -> assertThat(probes.byValues().keySet()).containsAll(RuleProbes.of(rule)));
  }

  @Test
  void of_a_large_policy_the_work_is_bounded_and_every_threshold_is_met() {
    for (Map<String, String> texts :
        List.of(alternatives(39, 25, ""), lists(12), ofLaterStage(10))) {
      List<Rule> rules = rules(texts);
      PolicyProbes probes = PolicyProbes.of(rules);

      assertThat(probes.isSampled()).isTrue();
      assertThat(probes.byValues().size() * comparisons(rules)).isLessThan(8L * MOST_WORK);
      for (Rule rule : rules) {
        for (Condition.Test test : rule.when().tests()) {
          for (Literal literal : test.literals()) {
            assertThat(probes.byValues().keySet())
                .as("%s %s", test.field().path(), literal.value())
                .anyMatch(values -> isSame(values.get(test.field().path()), literal.value()));
          }
        }
      }
    }
  }

  private static boolean isSame(Object one, Object other) {
    if (one instanceof Set<?> set) {
      return set.contains(other);
    }
    return one instanceof BigDecimal number
        ? number.compareTo(new BigDecimal(other.toString())) == 0
        : Objects.equals(one, other);
  }

  @Test
  void work_does_not_grow_with_the_square_of_the_tests() {
    List<Rule> small = rules(alternatives(19, 25, ""));
    List<Rule> large = rules(alternatives(38, 25, ""));
    long one = PolicyProbes.of(small).byValues().size() * comparisons(small);
    long two = PolicyProbes.of(large).byValues().size() * comparisons(large);

    assertThat(two).isLessThan(one * 5 / 2);
  }

  @Test
  void a_policy_beyond_the_limit_is_refused_with_the_name_of_the_limit() {
    List<PolicyProblem> problems = PolicyReader.check(files(alternatives(72, 25, "")));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).contains("4000 tests", "the limit 'tests of a policy'");
  }

  /** A machine that does other things as well must not fail this; 46 seconds must. */
  @Test
  void the_largest_policies_load_within_seconds() {
    StringBuilder contracts = new StringBuilder();
    DECIMALS.forEach(path -> contracts.append("monotone.").append(path).append(" = up\n"));
    for (Map<String, String> texts :
        List.of(alternatives(39, 25, ""), alternatives(39, 25, contracts.toString()), lists(12))) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      SegmentationEngine.of(PolicySource.texts(texts)).close();
      long seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000_000;
      assertThat(seconds).isLessThan(15);
    }
  }
}

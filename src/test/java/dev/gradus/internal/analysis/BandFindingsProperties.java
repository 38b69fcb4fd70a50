package dev.gradus.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The findings about bands, sums and outcomes against all customers of a small world. */
class BandFindingsProperties {

  private static final int MOST = 12;
  private static final Pattern EXAMPLE = Pattern.compile("extra\\.x = ([0-9.]+)");

  private static final String MANIFEST =
      """
      name = Small world
      version = 1
      currency = EUR
      locales = en
      field.x.type = %s
      field.x.min = 0
      field.x.max = 12
      field.x.en = Something
      field.y.type = whole
      field.y.min = 0
      field.y.max = 3
      field.y.en = Something else
      """;

  /** From one value to another, each with or without it. */
  record Interval(int from, boolean fromIncluded, int to, boolean toIncluded) {

    String tests() {
      return "extra.x "
          + (fromIncluded ? ">= " : "> ")
          + from
          + ", extra.x "
          + (toIncluded ? "<= " : "< ")
          + to;
    }
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Integer> value = Arbitraries.integers().between(0, MOST);
    Arbitrary<Boolean> included = Arbitraries.of(true, false);
    return Combinators.combine(value, included, value, included)
        .as((a, with, b, and) -> new Interval(Math.min(a, b), with, Math.max(a, b), and))
        .filter(interval -> interval.to() - interval.from() > 1);
  }

  private static String file(Stage stage, List<String> rules) {
    StringBuilder text =
        new StringBuilder(
            "package policy."
                + stage.folder()
                + ";\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules."
                + stage.findings().getSimpleName()
                + " decide;\n");
    for (int i = 0; i < rules.size(); i++) {
      String[] parts = rules.get(i).split(" -> ", -1);
      text.append(
          "rule \"RUL-"
              + (100 + i)
              + " A rule\"\n@source( \"F1\" )\n@reason( \"Something is so that names a fact.\" )\nwhen\nCustomer( "
              + parts[0]
              + " )\nthen\ndecide."
              + parts[1]
              + ";\nend\n");
    }
    return text.toString();
  }

  private static CheckedPolicy policy(String manifest, Stage stage, List<String> rules) {
    try {
      return PolicyReader.read(
          PolicySource.texts(
                  Map.of(
                      PolicyFiles.MANIFEST,
                      manifest,
                      stage.folder() + "/rules.drl",
                      file(stage, rules)))
              .read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PolicyProblem> found(CheckedPolicy policy, String... codes) {
    return Analysis.findings(policy).stream()
        .filter(problem -> List.of(codes).contains(problem.code()))
        .toList();
  }

  private static boolean holds(Rule rule, @Nullable Object x, @Nullable Object y) {
    return ConditionEvaluator.holds(
        rule.when(),
        field ->
            switch (field.path()) {
              case "extra.x" -> x;
              case "extra.y" -> y;
              default -> null;
            });
  }

  /** The values at, and half way between, whole numbers, as far as a field can have them. */
  private static List<Object> domain(boolean whole) {
    return IntStream.rangeClosed(0, 2 * MOST)
        .filter(i -> !whole || i % 2 == 0)
        .mapToObj(
            i -> whole ? (Object) (i / 2) : BigDecimal.valueOf(i).divide(BigDecimal.valueOf(2)))
        .toList();
  }

  private static List<@Nullable Object> domainAndUnknown() {
    List<@Nullable Object> values = new ArrayList<>(domain(true));
    values.add(null);
    return values;
  }

  private static Object example(PolicyProblem problem, boolean whole) {
    Matcher matcher = EXAMPLE.matcher(problem.message());
    assertThat(matcher.find()).as(problem.message()).isTrue();
    return whole ? (Object) Integer.valueOf(matcher.group(1)) : new BigDecimal(matcher.group(1));
  }

  @Property(tries = 300)
  void a_gap_between_bands_is_told_if_and_only_if_some_value_meets_none(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("intervals") Interval c,
      @ForAll boolean whole) {
    CheckedPolicy policy =
        policy(
            MANIFEST.formatted(whole ? "whole" : "decimal"),
            Stage.ASSESS,
            List.of(
                a.tests() + " -> addRiskPoints( 10 )",
                b.tests() + " -> addRiskPoints( 20 )",
                c.tests() + " -> addRiskPoints( 30 )"));
    List<PolicyProblem> gaps = found(policy, "band-gap");

    int uncovered = 0;
    List<Object> domain = domain(whole);
    List<Boolean> covered =
        domain.stream()
            .map(value -> policy.rules().stream().anyMatch(rule -> holds(rule, value, null)))
            .toList();
    for (int i = covered.indexOf(true); i < covered.lastIndexOf(true); i++) {
      uncovered += covered.get(i) && !covered.get(i + 1) ? 1 : 0;
    }
    assertThat(gaps).hasSize(uncovered);
    for (PolicyProblem gap : gaps) {
      Object value = example(gap, whole);
      assertThat(policy.rules()).noneMatch(rule -> holds(rule, value, null));
    }
  }

  @Property(tries = 200)
  void a_partition_has_neither_gap_nor_overlap(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 11) Integer> cuts,
      @ForAll boolean upper,
      @ForAll boolean whole) {
    List<Integer> ends = List.copyOf(new TreeSet<>(cuts));
    List<String> rules = new ArrayList<>();
    rules.add("extra.x " + (upper ? "<= " : "< ") + ends.get(0) + " -> addRiskPoints( 5 )");
    for (int i = 0; i < ends.size(); i++) {
      String from = "extra.x " + (upper ? "> " : ">= ") + ends.get(i);
      String to =
          i + 1 == ends.size() ? "" : ", extra.x " + (upper ? "<= " : "< ") + ends.get(i + 1);
      rules.add(from + to + " -> addRiskPoints( " + (6 + i) + " )");
    }
    CheckedPolicy policy =
        policy(MANIFEST.formatted(whole ? "whole" : "decimal"), Stage.ASSESS, rules);

    assertThat(found(policy, "band-gap", "band-overlap")).isEmpty();
  }

  @Property(tries = 200)
  void whoever_is_an_example_of_an_overlap_meets_both_bands(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    CheckedPolicy policy =
        policy(
            MANIFEST.formatted("decimal"),
            Stage.ASSESS,
            List.of(a.tests() + " -> addRiskPoints( 10 )", b.tests() + " -> addRiskPoints( 20 )"));

    for (PolicyProblem overlap : found(policy, "band-overlap")) {
      Object value = example(overlap, false);
      assertThat(policy.rules()).allMatch(rule -> holds(rule, value, null));
    }
  }

  @Property(tries = 200)
  void two_bands_that_share_one_value_overlap(@ForAll @IntRange(min = 1, max = 11) int shared) {
    CheckedPolicy policy =
        policy(
            MANIFEST.formatted("decimal"),
            Stage.ASSESS,
            List.of(
                "extra.x <= " + shared + " -> addRiskPoints( 10 )",
                "extra.x >= " + shared + " -> addRiskPoints( 20 )"));

    assertThat(found(policy, "band-overlap"))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("extra.x = " + shared + "; both"));
  }

  @Property(tries = 300)
  void an_outcome_that_rules_give_in_full_is_missed_if_and_only_if_somebody_gets_none(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll @IntRange(min = 1, max = 3) int y,
      @ForAll boolean unknown) {
    CheckedPolicy policy =
        policy(
            MANIFEST.formatted("whole") + "outcome.line.values = DECLINE, REFER, ACCEPT\n",
            Stage.ASSESS,
            List.of(
                a.tests() + " -> outcome( \"line\", \"DECLINE\" )",
                b.tests() + ", extra.y >= " + y + " -> outcome( \"line\", \"REFER\" )",
                (unknown ? "extra.x == null" : "extra.x != null, extra.y < " + y)
                    + " -> outcome( \"line\", \"ACCEPT\" )"));
    boolean missed = false;
    for (Object x : domainAndUnknown()) {
      for (Object each : new @Nullable Object[] {0, 1, 2, 3, null}) {
        missed |= policy.rules().stream().noneMatch(rule -> holds(rule, x, each));
      }
    }

    assertThat(!found(policy, "band-gap", "outcome-gap").isEmpty()).isEqualTo(missed);
  }

  @Property(tries = 300)
  void a_sum_is_said_to_leave_its_bounds_if_and_only_if_somebody_has_more_than_100(
      @ForAll @Size(5) List<@IntRange(min = -20, max = 60) Integer> points,
      @ForAll @Size(5) List<@IntRange(min = 1, max = 11) Integer> ends) {
    Map<String, Integer> conditions = new LinkedHashMap<>();
    conditions.put("extra.x >= " + ends.get(0), points.get(0));
    conditions.put("extra.x < " + ends.get(1), points.get(1));
    conditions.put("extra.x >= " + ends.get(2) + ", extra.y == 1", points.get(2));
    conditions.put("extra.y != 2 || extra.x > " + ends.get(3), points.get(3));
    conditions.put("extra.y > 1", points.get(4));
    CheckedPolicy policy =
        policy(
            MANIFEST.formatted("whole"),
            Stage.ASSESS,
            conditions.entrySet().stream()
                .map(each -> each.getKey() + " -> addRiskPoints( " + each.getValue() + " )")
                .toList());
    int most = 0;
    for (Object x : domainAndUnknown()) {
      for (Object y : new @Nullable Object[] {0, 1, 2, 3, null}) {
        int sum = 0;
        for (int i = 0; i < policy.rules().size(); i++) {
          sum += holds(policy.rules().get(i), x, y) ? points.get(i) : 0;
        }
        most = Math.max(most, sum);
      }
    }

    assertThat(
            found(policy, "total-cut-off").stream()
                .anyMatch(problem -> problem.message().contains("shows 100")))
        .isEqualTo(most > 100);
  }

  @Property(tries = 300)
  void a_code_is_out_of_reach_if_and_only_if_nobody_gets_it(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll @IntRange(min = 1, max = MOST) int c) {
    List<String> codes = List.of("DECLINE", "REFER", "ACCEPT");
    CheckedPolicy policy =
        policy(
            MANIFEST.formatted("whole") + "outcome.line.values = DECLINE, REFER, ACCEPT\n",
            Stage.ASSESS,
            List.of(
                a.tests() + " -> outcome( \"line\", \"DECLINE\" )",
                b.tests() + " -> outcome( \"line\", \"REFER\" )",
                "extra.x >= " + c + " -> outcome( \"line\", \"ACCEPT\" )"));
    TreeSet<String> got = new TreeSet<>();
    for (Object x : domain(true)) {
      IntStream.range(0, codes.size())
          .filter(i -> holds(policy.rules().get(i), x, null))
          .findFirst()
          .ifPresent(i -> got.add(codes.get(i)));
    }

    List<String> messages =
        found(policy, "unreachable-outcome", "idle-call").stream()
            .map(PolicyProblem::message)
            .toList();
    for (String code : codes) {
      assertThat(messages.stream().anyMatch(text -> text.contains("obody gets " + code + " ")))
          .as(code)
          .isEqualTo(!got.contains(code));
    }
  }

  @Property(tries = 300)
  void a_looser_cap_is_idle_if_and_only_if_a_stricter_one_always_holds_with_it(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    CheckedPolicy policy =
        policy(
            MANIFEST.formatted("whole"),
            Stage.ASSESS,
            List.of(
                a.tests() + " -> capGrade( RiskGrade.B )",
                b.tests() + " -> capGrade( RiskGrade.C )"));
    boolean always =
        domain(true).stream()
            .allMatch(
                x ->
                    !holds(policy.rules().get(0), x, null)
                        || holds(policy.rules().get(1), x, null));

    assertThat(!found(policy, "idle-call").isEmpty()).isEqualTo(always);
  }

  @Example
  void points_of_one_kind_of_evidence_are_not_idle_because_of_another_kind() {
    String kinds =
        """
        evidence.ARREARS.en = Arrears
        evidence.SCORE.en = Credit score
        """;
    String many = "extra.x >= 1 -> addRiskPoints( \"SCORE\", 50 )";

    assertThat(
            found(
                policy(
                    MANIFEST.formatted("whole") + kinds,
                    Stage.ASSESS,
                    List.of(many, "extra.x >= 2 -> addRiskPoints( \"ARREARS\", 5 )")),
                "idle-call"))
        .isEmpty();
    assertThat(
            found(
                policy(
                    MANIFEST.formatted("whole") + kinds,
                    Stage.ASSESS,
                    List.of(many, "extra.x >= 2 -> addRiskPoints( \"SCORE\", 5 )")),
                "idle-call"))
        .hasSize(1);
  }
}

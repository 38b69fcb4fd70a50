package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.source.Limits;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are as large as they may be, and larger: none costs more than a second. */
class LargeFilesTest {

  /** A file cut off where a header, a condition, a list, a verb call or an annotation begins. */
  private static final List<byte[]> BEGINNINGS =
      Stream.of("package", " )\nthen", "1 )\nthen", "decide.refer", "@reason")
          .map(
              cut ->
                  Policies.testing("credit.overdueStreak in ( 1 ) || loan.amount in ( 1")
                      .split(Pattern.quote(cut), 2)[0])
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  @BeforeAll
  static void warm() {
    check(Policies.RISK.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/*",
        "(",
        ")",
        "((((",
        "\"",
        "\" \"",
        "rule ",
        "rule \"TST-100 x\" ",
        "@",
        "@source( \"a\" ) ",
        "{",
        "decide.",
        "a.",
        "a,",
        "x > 1 && ",
        "import x\n",
        "9",
        "a",
        "/**/",
        "//",
        "$",
        "．",
        "风",
        "- ",
        "credit.overdueSteak >= 2 && ",
        "x.y,",
        "a.b(c)&&",
        "decide.a();",
        "-a",
        "global ",
        "package a.",
        "x: ",
        "::",
        "rule \"a\" when Customer( a ) then decide.a(); end "
      })
  void a_pattern_repeated_up_to_the_limit_costs_less_than_a_second(String pattern) {
    byte[] unit = pattern.getBytes(StandardCharsets.UTF_8);
    for (byte[] beginning : BEGINNINGS) {
      byte[] bytes = new byte[Limits.FILE_BYTES];
      Arrays.fill(bytes, (byte) ' ');
      System.arraycopy(beginning, 0, bytes, 0, beginning.length);
      for (int i = beginning.length; i + unit.length <= bytes.length; i += unit.length) {
        System.arraycopy(unit, 0, bytes, i, unit.length);
      }
      assertThat(quickly(rules(bytes))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "field.f#.type = flag\n",
        "field.f#.en = x\n",
        "product.P#.en = x\n",
        "k# = 1\n",
        "= x\n",
        "x\n",
        "field.#.type = flag\n",
        "field.f#.type = code\nfield.f#.values = A,B\nfield.f#.en = x\nfield.f#.zh = x\n"
      })
  void a_manifest_of_as_many_lines_as_fit_costs_less_than_a_second(String line) {
    StringBuilder manifest = new StringBuilder(Policies.MANIFEST);
    for (int i = 0; manifest.length() < Limits.FILE_BYTES - 100; i++) {
      manifest.append(line.replace("#", String.valueOf(i)));
    }
    assertThat(
            quickly(
                Policies.files(
                    Map.of(
                        PolicyFiles.MANIFEST, manifest.toString(), "assess/a.drl", Policies.RISK))))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01,", "x,", ",", "A B, "})
  void a_list_as_long_as_a_manifest_may_be_costs_less_than_a_second(String item) {
    for (String key : List.of("holidays", "effective-from", "field.x.values")) {
      String manifest =
          Policies.MANIFEST + key + " = " + item.repeat((Limits.FILE_BYTES - 300) / item.length());
      assertThat(
              quickly(
                  Policies.files(
                      Map.of(PolicyFiles.MANIFEST, manifest, "assess/a.drl", Policies.RISK))))
          .isNotEmpty();
    }
  }

  @Test
  void a_policy_of_many_files_full_of_near_misses_costs_less_than_a_second() {
    TreeMap<String, String> files = new TreeMap<>(Map.of(PolicyFiles.MANIFEST, Policies.MANIFEST));
    String tests =
        String.join(
            ", ", Collections.nCopies(Limits.TESTS, "finances.cashFlowChangeRatoi == true"));
    for (int i = 1; i < Limits.FILES; i++) {
      files.put("assess/" + i + ".drl", Policies.testing(tests));
    }
    assertThat(quickly(Policies.files(files)))
        .hasSizeBetween(Limits.POLICY_PROBLEMS, Limits.POLICY_PROBLEMS + 2 * Limits.PROBLEMS);
  }

  /** Checks within a second of this thread's time: what else the machine does shall not matter. */
  private static List<PolicyProblem> quickly(PolicyFiles files) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<PolicyProblem> problems = PolicyReader.check(files);
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(1));
    return problems;
  }

  @Test
  void a_file_of_nothing_but_refused_characters_before_its_rules_is_refused() {
    byte[] bytes = ("\\".repeat(2 * Limits.PROBLEMS) + "\nrule").getBytes(StandardCharsets.UTF_8);
    assertThat(check(bytes)).hasSize(Limits.PROBLEMS + 1);
  }

  @Test
  void a_file_above_the_limit_is_not_read() {
    byte[] bytes = new byte[Limits.FILE_BYTES + 1];
    Arrays.fill(bytes, (byte) ' ');
    assertThat(check(bytes)).extracting(PolicyProblem::code).containsExactly("limit");
  }

  @Test
  void a_policy_with_too_many_files_or_bytes_is_not_read() {
    TreeMap<String, byte[]> many = new TreeMap<>();
    Collections.nCopies(Limits.FILES + 1, "")
        .forEach(nothing -> many.put("assess/" + many.size() + ".drl", new byte[0]));
    assertThat(PolicyReader.check(new PolicyFiles("many", many)))
        .extracting(PolicyProblem::code)
        .containsExactly("limit");
    TreeMap<String, byte[]> large = new TreeMap<>();
    for (int i = 0; i < 17; i++) {
      large.put("assess/" + i + ".drl", new byte[Limits.FILE_BYTES]);
    }
    assertThat(PolicyReader.check(new PolicyFiles("large", large)))
        .extracting(PolicyProblem::code)
        .containsExactly("limit");
  }

  @Test
  void a_policy_with_too_many_rules_is_refused() {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i <= Limits.RULES; i++) {
      rules
          .append("rule \"TST-")
          .append(1000 + i)
          .append(" x\" @source( \"F\" ) @reason( \"S.\" ) @reason_zh( \"S.\" )");
      rules.append(" when Customer() then decide.refer(); end\n");
    }
    assertThat(
            PolicyReader.check(Policies.of("assess/many.drl", Policies.assess(rules.toString()))))
        .extracting(PolicyProblem::code)
        .containsExactly("limit");
  }

  private static List<PolicyProblem> check(byte[] rules) {
    return PolicyReader.check(rules(rules));
  }

  private static PolicyFiles rules(byte[] rules) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    contents.put(
        PolicyFiles.MANIFEST,
        Policies.MANIFEST
            .replace("en,zh", "en")
            .replaceAll("(?m)^.*zh = .*$", "")
            .getBytes(StandardCharsets.UTF_8));
    contents.put("assess/hostile.drl", rules);
    return new PolicyFiles("hostile", contents);
  }
}

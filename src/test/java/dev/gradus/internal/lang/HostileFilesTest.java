package dev.gradus.internal.lang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that attempt to run code, to loop or to exhaust memory: each is refused by name, quickly, and nothing runs. */
class HostileFilesTest {

  private static final Path HOSTILE = Path.of("src/test/resources/hostile");
  private static final String NAMES = "// NAMES: ";

  /** A file cut off where a header, a condition, a list, a verb call or an annotation begins. */
  private static final List<byte[]> BEGINNINGS =
      Stream.of("package", " )\nthen", "1 )\nthen", "decide.refer", "@reason")
          .map(cut -> Policies.testing("credit.overdueStreak in ( 1 ) || loan.amount in ( 1").split(Pattern.quote(cut), 2)[0])
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(HOSTILE)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_hostile_file_is_refused_by_name_and_nothing_of_it_runs(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(HOSTILE.resolve(file));
    String text = new String(bytes, StandardCharsets.UTF_8);
    String named = text.lines().filter(line -> line.startsWith(NAMES)).findFirst().orElseThrow().substring(NAMES.length());
    Properties properties = (Properties) System.getProperties().clone();

    List<PolicyProblem> problems = check(bytes);

    assertThat(problems).anyMatch(problem -> problem.message().contains(named));
    assertThat(problems).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    assertThat(System.getProperties()).isEqualTo(properties);
    assertThat(Path.of("target/hostile-exec")).doesNotExist();
    assertThat(Path.of("target/hostile-wild")).doesNotExist();
  }

  @BeforeAll
  static void warm() {
    check(Policies.RISK.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/*", "(", ")", "((((", "\"", "\" \"", "rule ", "rule \"TST-100 x\" ", "@", "@source( \"a\" ) ", "{", "decide.", "a.", "a,",
        "x > 1 && ", "import x\n", "9", "a", "/**/", "//", "$", "．", "风", "- ", "credit.overdueSteak >= 2 && ", "x.y,", "a.b(c)&&", "decide.a();", "rule \"a\" when Customer( a ) then decide.a(); end "
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
      // The time of this thread alone: what else the machine does shall not matter.
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(check(bytes)).isNotEmpty();
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(1));
    }
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
    Collections.nCopies(Limits.FILES + 1, "").forEach(nothing -> many.put("assess/" + many.size() + ".drl", new byte[0]));
    assertThat(PolicyReader.check(new PolicyFiles("many", many))).extracting(PolicyProblem::code).containsExactly("limit");
    TreeMap<String, byte[]> large = new TreeMap<>();
    for (int i = 0; i < 17; i++) {
      large.put("assess/" + i + ".drl", new byte[Limits.FILE_BYTES]);
    }
    assertThat(PolicyReader.check(new PolicyFiles("large", large))).extracting(PolicyProblem::code).containsExactly("limit");
  }

  @Test
  void a_policy_with_too_many_rules_is_refused() {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i <= Limits.RULES; i++) {
      rules.append("rule \"TST-").append(1000 + i).append(" x\" @source( \"F\" ) @reason( \"S.\" ) @reason_zh( \"S.\" )");
      rules.append(" when Customer() then decide.refer(); end\n");
    }
    assertThat(PolicyReader.check(Policies.of("assess/many.drl", Policies.assess(rules.toString()))))
        .extracting(PolicyProblem::code)
        .containsExactly("limit");
  }

  private static List<PolicyProblem> check(byte[] rules) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    contents.put(PolicyFiles.MANIFEST, Policies.MANIFEST.replace("en,zh", "en").replaceAll("(?m)^.*zh = .*$", "").getBytes(StandardCharsets.UTF_8));
    contents.put("assess/hostile.drl", rules);
    return PolicyReader.check(new PolicyFiles("hostile", contents));
  }
}

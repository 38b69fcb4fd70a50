package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.HostileFile;
import dev.gradus.support.SideEffects;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that attempt to run code, to loop, to exhaust memory or to deceive: each is refused by
 * name, at a position, in less than a second, and nothing of it runs, neither when it is loaded nor
 * when an engine that saw it decides.
 */
class HostilePoliciesTest {

  private static final String MANIFEST = "name = Test\nversion = 1\ncurrency = CNY\nlocales = en\n";
  private static final String RULE =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;
      rule "TST-100 Two instalments are overdue"
          @source( "F1" )
          @reason( "From 2 it is referred." )
      when
          Customer( credit.overdueStreak >= 2 )
      then
          decide.refer();
      end
      """;
  private static final CustomerSnapshot CUSTOMER =
      CustomerSnapshot.builder("c-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL).build();

  private static final AtomicReference<PolicyFiles> SERVED =
      new AtomicReference<>(policy(MANIFEST, RULE));
  private static final PrintStream LOG = System.err;
  private static SegmentationEngine engine;
  private static ServiceDecision before;
  private static SideEffects watch;

  @BeforeAll
  static void start() throws IOException {
    engine = SegmentationEngine.of(SERVED::get);
    before = engine.decide(CUSTOMER);
    // Every refused reload is logged with all its problems; a thousand lines of them would hide the
    // other tests.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    watch = SideEffects.watch();
  }

  @AfterAll
  static void nothing_is_left_behind() throws IOException {
    try (SideEffects ended = watch) {
      ended.assertNothingIsLeft();
    } finally {
      System.setErr(LOG);
      engine.close();
    }
  }

  static Stream<HostileFile> files() throws IOException {
    List<HostileFile> files = new ArrayList<>(HostileFile.below(HostileFile.RULES));
    files.addAll(HostileFile.below(HostileFile.MANIFESTS));
    files.addAll(HostileFile.below(HostileFile.TABLES));
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_hostile_file_is_refused_by_name_and_nothing_of_it_runs(HostileFile file)
      throws IOException {
    PolicyFiles files = policy(file);
    PolicySource source = () -> files;

    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<PolicyProblem> problems = SegmentationEngine.check(source);
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;

    assertThat(file.names()).isNotEmpty();
    for (String name : file.names()) {
      assertThat(problems).as(name).anyMatch(problem -> problem.message().contains(name));
    }
    assertThat(problems).allMatch(problem -> stands(problem, file));
    assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(1));
    assertThatThrownBy(() -> SegmentationEngine.of(source))
        .isInstanceOf(InvalidPolicyException.class);
    SERVED.set(files);
    assertThat(engine.reload()).isInstanceOf(Reload.Refused.class);
    assertThat(engine.decide(CUSTOMER)).isEqualTo(before);
    watch.assertNothingRan();
  }

  /** Only what concerns a file as a whole has no place in it. */
  private static boolean stands(PolicyProblem problem, HostileFile file) {
    long lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().count();
    return problem.line() > 0 && problem.line() <= lines && problem.column() > 0
        || problem.line() == 0 && List.of("limit", "missing-key").contains(problem.code());
  }

  @Test
  void texts_that_look_like_code_are_nothing_but_texts() throws IOException {
    String code =
        "'; System.exit(x); // ${java.home} @(x) #[x] $(id) %s%n <script> =cmd|' /C calc'!A";
    String text = code.replace("${java.home} ", "").replace(",", "");
    String rule =
        RULE.replace("Two instalments are overdue", code)
            .replace("F1", text)
            .replace("From 2 it is referred.", text);
    PolicyFiles files =
        policy(MANIFEST.replace("Test", code), rule.replace("credit.overdueStreak >= 2", ""));
    assertThat(SegmentationEngine.check(() -> files)).isEmpty();
    try (SegmentationEngine hostile = SegmentationEngine.of(() -> files)) {
      assertThat(hostile.policy().name()).isEqualTo(code);
      assertThat(hostile.decide(CUSTOMER).reasons())
          .anyMatch(reason -> reason.text().en().equals(text));
    }
    watch.assertNothingIsLeft();
  }

  private static PolicyFiles policy(HostileFile file) {
    byte[] manifest = MANIFEST.getBytes(StandardCharsets.UTF_8);
    if (file.path().startsWith(HostileFile.MANIFESTS)) {
      return policy(file.bytes(), RULE.getBytes(StandardCharsets.UTF_8));
    }
    return file.path().startsWith(HostileFile.TABLES)
        ? policy(manifest, "assess/hostile.table.csv", file.bytes())
        : policy(manifest, file.bytes());
  }

  private static PolicyFiles policy(String manifest, String rules) {
    return policy(
        manifest.getBytes(StandardCharsets.UTF_8), rules.getBytes(StandardCharsets.UTF_8));
  }

  private static PolicyFiles policy(byte[] manifest, byte[] rules) {
    return policy(manifest, "assess/hostile.drl", rules);
  }

  private static PolicyFiles policy(byte[] manifest, String path, byte[] rules) {
    return new PolicyFiles(
        "hostile", new TreeMap<>(Map.of(PolicyFiles.MANIFEST, manifest, path, rules)));
  }
}

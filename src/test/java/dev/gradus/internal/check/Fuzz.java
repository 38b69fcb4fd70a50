package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.engine.PolicyInput;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.print.AuthorDrl;
import dev.gradus.internal.print.CanonicalDrl;
import dev.gradus.internal.tree.Condition;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tries mutated policies, each made of a seed alone, and holds to what must be true of any bytes
 * whatever.
 */
final class Fuzz {

  private static final long MOST_NANOS = 1_000_000_000L;
  private static final int BATCH = 40;

  private final PolicyFiles bundled;
  private final List<String> paths;
  private final List<Condition> writable =
      RandomRules.everyTest().stream().filter(AuthorDrl::isWritable).toList();
  private final List<Customer> customers = RandomRules.customers().subList(0, 6);
  private final Set<String> built = new HashSet<>();
  private final Map<Stage, List<String>> waiting = new EnumMap<>(Stage.class);
  private final int loadEvery;
  private int accepted;
  private int loaded;
  private int refused;
  private int rules;
  private long longest;

  /**
   * Begins.
   *
   * @param loadEvery how many accepted policies go by until one is loaded as a host would:
   *     compiled, proven and put to use
   */
  Fuzz(int loadEvery) throws IOException {
    this.loadEvery = loadEvery;
    bundled = PolicySource.bundled().read();
    paths =
        bundled.contents().keySet().stream()
            .filter(path -> path.endsWith(PolicyFiles.RULES))
            .toList();
  }

  /** Tries the policy of a seed. */
  void one(long seed) {
    Random random = new Random(seed);
    PolicyFiles files = files(random);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<PolicyProblem> problems = PolicyReader.check(files);
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    longest = Math.max(longest, spent);
    assertThat(spent).isLessThan(MOST_NANOS);
    problems.forEach(problem -> stands(problem, files));
    if (problems.isEmpty()) {
      accepted++;
      accepted(PolicyReader.read(files));
      if (accepted % loadEvery == 0) {
        load(files, random);
      }
    } else {
      refused++;
    }
  }

  private PolicyFiles files(Random random) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    boolean own = random.nextInt(4) == 0;
    String path = own ? "serve/own.drl" : paths.get(random.nextInt(paths.size()));
    String rules = own ? own(random) : text(path);
    // A few rules decide less than the bundled policy says it does.
    String manifest =
        own ? AuthorDrl.MANIFEST : text(PolicyFiles.MANIFEST).replaceAll("(?m)^decides = .*", "");
    boolean mutateManifest = random.nextInt(6) == 0;
    contents.put(
        PolicyFiles.MANIFEST,
        mutateManifest ? new Mutations(random, DrlWords.SETTINGS).of(manifest) : bytes(manifest));
    contents.put(
        path, mutateManifest ? bytes(rules) : new Mutations(random, DrlWords.PIECES).of(rules));
    return new PolicyFiles("fuzz", contents);
  }

  private String own(Random random) {
    StringBuilder tests = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      tests.append(AuthorDrl.print(writable.get(random.nextInt(writable.size()))));
      tests.append(i == 0 ? "" : List.of(", ", " && ", " || ").get(random.nextInt(3)));
    }
    return Policies.testing(tests.toString())
        .replace("policy.assess", "policy.serve")
        .replace("AssessFindings", "ServeFindings");
  }

  private String text(String path) {
    return new String(bundled.contents().get(path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A problem has a place inside its file, or concerns it as a whole; its message is a sentence
   * without odd characters.
   */
  private static void stands(PolicyProblem problem, PolicyFiles files) {
    byte[] bytes = files.contents().get(problem.file());
    assertThat(bytes).as(problem.toString()).isNotNull();
    assertThat(problem.message()).as(problem.toString()).isNotBlank().hasSizeLessThan(2000);
    assertThat(
            problem.message().codePoints().noneMatch(c -> c != '\t' && Character.isISOControl(c)))
        .as(problem.toString())
        .isTrue();
    if (problem.line() == 0) {
      assertThat(problem.column()).isZero();
      assertThat(problem.code()).isIn("limit", "empty-file", "missing-key", "no-rules");
      return;
    }
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    assertThat(problem.line()).as(problem.toString()).isBetween(1, lines.length);
    int width = lines[problem.line() - 1].length();
    assertThat(problem.column()).as(problem.toString()).isBetween(1, width + 1);
  }

  private void accepted(CheckedPolicy policy) {
    for (Stage stage : Stage.values()) {
      String drl = CanonicalDrl.print(stage, stage.findings(), policy.rules(stage));
      new ClosedVocabulary(stage, policy).check(drl);
      for (String rule : drl.split("\n(?=rule )")) {
        if (rule.startsWith("rule ") && built.add(rule)) {
          List<String> batch = waiting.computeIfAbsent(stage, each -> new ArrayList<>());
          batch.add(rule.replaceFirst("\"[A-Z0-9-]+\"", "\"TST-" + (100 + batch.size()) + "\""));
          if (batch.size() == BATCH) {
            build(stage);
          }
        }
      }
    }
  }

  /**
   * Printed as Java, the policy compiles, agrees with Drools, and decides customers; or, sound in
   * its every rule, it is refused for what its rules come to together.
   */
  private void load(PolicyFiles files, Random random) {
    LoadedPolicy policy;
    try {
      policy = new PolicyLoader(PolicyTrust.anybody(), true, null).load(PolicyInput.of(files));
    } catch (InvalidPolicyException e) {
      assertThat(e.problems())
          .allSatisfy(
              problem -> {
                stands(problem, files);
                assertThat(problem.code())
                    .isIn(
                        "protected-field", "unneeded-exception", "unknown-rule", "broken-contract");
              });
      return;
    }
    loaded++;
    for (int i = 0; i < 20; i++) {
      Map<String, Object> values = Snapshots.values(random);
      assertThat(policy.evaluate(SnapshotAssembler.assemble(values))).isNotNull();
    }
  }

  /** Builds and decides what still waits. */
  void finish() {
    Set.copyOf(waiting.keySet()).forEach(this::build);
  }

  /**
   * Rules that nothing built before: Drools takes them without an error, and they decide customers
   * without one.
   */
  private void build(Stage stage) {
    List<String> batch = waiting.remove(stage);
    rules += batch.size();
    CanonicalDrools drools =
        CanonicalDrools.of(
            stage,
            CanonicalDrl.print(stage, stage.findings(), List.of())
                + "\n"
                + String.join("\n", batch),
            CanonicalDrools.INTERPRETED);
    customers.forEach(drools::fire);
  }

  int tried() {
    return accepted + refused;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d tried, %d refused, %d accepted, %d different rules built, %d policies proven, longest %d ms",
        tried(),
        refused,
        accepted,
        rules,
        loaded,
        longest / 1_000_000);
  }
}

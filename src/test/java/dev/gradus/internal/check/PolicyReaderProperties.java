package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.print.AuthorDrl;
import dev.gradus.internal.print.CanonicalDrlProperties;
import dev.gradus.internal.tree.Condition;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class PolicyReaderProperties {

  private static final List<String> PIECES =
      List.of(
          "rule",
          "when",
          "then",
          "end",
          "(",
          ")",
          ",",
          ";",
          "\"",
          "\"A\"",
          "@",
          "@source",
          "decide",
          "decide.refer();",
          ".",
          "&&",
          "||",
          "==",
          "!=",
          "<",
          ">=",
          "in",
          "not",
          "contains",
          "Customer",
          "Customer(",
          "null",
          "true",
          "5",
          "-",
          "0.5",
          "010",
          "/*",
          "*/",
          "//",
          "\n",
          "$x :",
          "eval(",
          "RiskGrade.C",
          "credit.overdueStreak",
          "loan.amount",
          "segment.grade",
          "{",
          "}",
          "import",
          "package",
          "global",
          "，",
          "风险",
          "\\",
          "\u0000",
          "\u202e",
          "System.exit(0)",
          "salience 10",
          "function",
          "#",
          "'",
          "=");

  @Property(tries = 8000, shrinking = ShrinkingMode.OFF)
  void a_mutated_file_is_accepted_or_refused_with_places(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int mutations) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(Policies.RISK);
    for (int i = 0; i < mutations; i++) {
      mutate(text, random);
    }
    List<PolicyProblem> problems = PolicyReader.check(Policies.of("assess/a.drl", text.toString()));
    for (PolicyProblem problem : problems) {
      assertThat(problem.line() > 0 && problem.column() > 0 || problem.code().equals("empty-file"))
          .as(problem.toString())
          .isTrue();
      assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
      assertThat(problem.message())
          .matches("(?s)[A-Z'].*[.?;)=]|.*\\.\\.\\.")
          .doesNotContain("Exception", "mismatched", "viable", "token");
    }
    assertThat(problems).isEqualTo(problems.stream().sorted().distinct().toList());
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(12));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 2 -> text.replace(at, to, " " + PIECES.get(random.nextInt(PIECES.size())) + " ");
      default ->
          text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(120))));
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void random_bytes_are_refused_with_places(@ForAll byte[] bytes) {
    Map<String, byte[]> contents =
        Map.of(
            PolicyFiles.MANIFEST,
            Policies.MANIFEST.getBytes(StandardCharsets.UTF_8),
            "assess/a.drl",
            bytes);
    assertThat(PolicyReader.check(new PolicyFiles("bytes", new TreeMap<>(contents)))).isNotEmpty();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void a_condition_written_as_an_author_would_is_read_back(
      @ForAll("conditions") Condition condition) {
    String tests = AuthorDrl.print(condition);
    String text =
        Policies.testing(tests)
            .replace("policy.assess", "policy.serve")
            .replace("AssessFindings", "ServeFindings")
            .replace("decide.refer()", "decide.assignServiceTeam()");
    PolicyFiles files =
        Policies.files(Map.of(PolicyFiles.MANIFEST, AuthorDrl.MANIFEST, "serve/a.drl", text));
    assertThat(PolicyReader.check(files)).as(tests).isEmpty();
    assertThat(PolicyReader.read(files).rules().get(0).when())
        .as(tests)
        .hasToString(condition.toString());
  }

  @Provide
  Arbitrary<Condition> conditions() {
    List<Condition> writable =
        RandomRules.everyTest().stream().filter(AuthorDrl::isWritable).toList();
    return CanonicalDrlProperties.condition(Arbitraries.of(writable), 3);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void shuffled_rules_have_the_same_fingerprint(@ForAll long seed) {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rules.add(Policies.RISK.substring(Policies.RISK.indexOf("\nrule ")).replace("140", "14" + i));
    }
    String sorted =
        PolicyReader.read(Policies.of("assess/a.drl", Policies.assess(String.join("", rules))))
            .fingerprint();
    Collections.shuffle(rules, new Random(seed));
    int cut = new Random(seed).nextInt(7) + 1;
    PolicyFiles shuffled =
        Policies.of(
            "assess/z.drl",
                Policies.assess("\n// a comment\n" + String.join("\n\n", rules.subList(0, cut))),
            "assess/b.drl", Policies.assess(String.join(" ", rules.subList(cut, 8))));
    assertThat(PolicyReader.read(shuffled).fingerprint()).isEqualTo(sorted);
  }
}

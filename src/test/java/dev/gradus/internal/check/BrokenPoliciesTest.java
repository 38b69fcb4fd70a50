package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders of broken policies: what is said of each stands in its expected-errors.txt, word for
 * word.
 */
class BrokenPoliciesTest {

  private static final Path BROKEN = Path.of("src/test/resources/broken");

  static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void all_problems_are_told_word_for_word(String folder) throws IOException {
    assertThat(told(folder))
        .isEqualTo(Files.readAllLines(BROKEN.resolve(folder).resolve("expected-errors.txt")));
  }

  @Test
  void twenty_mistakes_in_four_files_are_told_in_one_run_each_at_its_token() throws IOException {
    assertThat(told("twenty-mistakes")).hasSize(20);
    List<PolicyProblem> problems =
        PolicyReader.check(PolicySource.directory(BROKEN.resolve("twenty-mistakes")).read());
    assertThat(problems)
        .extracting(PolicyProblem::file)
        .containsOnly(
            "assess/cover.drl", "assess/repayment.drl", "classify/tier.drl", "serve/terms.drl");
    assertThat(problems).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
  }

  @Test
  void a_broken_policy_is_refused_with_all_its_problems() {
    assertThatThrownBy(
            () -> PolicyReader.read(PolicySource.directory(BROKEN.resolve("verbs")).read()))
        .isInstanceOfSatisfying(
            InvalidPolicyException.class,
            refusal ->
                assertThat(refusal.problems().stream().map(PolicyProblem::toString).toList())
                    .isEqualTo(told("verbs")));
  }

  private static List<String> told(String folder) {
    try {
      return PolicyReader.check(PolicySource.directory(BROKEN.resolve(folder)).read()).stream()
          .map(PolicyProblem::toString)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

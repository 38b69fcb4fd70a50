package dev.gradus.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders of policies whose every rule is sound by itself: what is wrong with each policy as a
 * whole stands in its expected.txt, word for word.
 */
class UnsoundPoliciesTest {

  private static final Path UNSOUND = Path.of("src/test/resources/unsound");

  static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(UNSOUND)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void all_that_is_wrong_is_told_word_for_word(String folder) throws IOException {
    List<String> told =
        SegmentationEngine.check(PolicySource.directory(UNSOUND.resolve(folder))).stream()
            .map(PolicyProblem::toString)
            .toList();

    assertThat(told).isEqualTo(Files.readAllLines(UNSOUND.resolve(folder).resolve("expected.txt")));
  }
}

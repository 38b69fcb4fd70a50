package dev.gradus.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parser says of every rule file in the repository what the grammar says of it. */
class EveryRuleFileTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  static List<Path> odd() throws IOException {
    return Stream.of("broken", "hostile", "unsound", "policies")
        .flatMap(folder -> files(RESOURCES.resolve(folder)))
        .toList();
  }

  static List<Path> sound() {
    return files(Path.of("src/main/resources"))
        .filter(file -> file.toString().endsWith(".drl"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("odd")
  void a_file_is_accepted_or_refused_at_the_same_token(Path file) throws IOException {
    ProfileParserProperties.sameAsReference(text(file));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void a_file_of_the_library_is_accepted_by_both(Path file) throws IOException {
    assertThat(ProfileParserProperties.sameAsReference(text(file))).isTrue();
  }

  @Test
  void there_are_files_of_either_kind() throws IOException {
    assertThat(odd().size()).isGreaterThan(400);
    assertThat(sound().size()).isGreaterThan(20);
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

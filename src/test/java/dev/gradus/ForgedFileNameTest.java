package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.support.Log;
import dev.gradus.support.MarkedPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a file is anybody's text: it forges no line of a log and steers no terminal. */
class ForgedFileNameTest {

  private static final String FORGED =
      "x.drl:1:1: ok\n[main] INFO Policies in force: [Retail 9.9]\r\u001B[2J\u202E\u2028x.drl";
  private static final String SHOWN =
      "x.drl:1:1: ok<U+000A>[main] INFO Policies in force: [Retail 9.9]<U+000D><U+001B>[2J<U+202E><U+2028>x.drl";

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = MarkedPolicy.write(temp.resolve("policy"), 1);
  }

  private static void assertPlain(String text) {
    assertThat(text.replace("\n  ", "").replace("\n", "").chars())
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2028);
  }

  @Test
  void a_file_with_a_forged_name_is_refused_and_shown_by_numbers() throws IOException {
    try (SegmentationEngine engine = SegmentationEngine.of(PolicySource.directory(folder));
        Log log = new Log()) {
      Files.writeString(folder.resolve("assess").resolve(FORGED), "x");

      assertThat(engine.reload())
          .isInstanceOfSatisfying(
              Reload.Refused.class,
              refused ->
                  assertThat(refused.problems())
                      .allSatisfy(
                          problem -> {
                            assertThat(problem.file()).isEqualTo("assess/" + SHOWN);
                            assertPlain(problem.toString());
                          }));
      assertThat(log.text()).contains(SHOWN).doesNotContain("\n[main] INFO Policies in force");
    }
  }

  @Test
  void a_folder_or_a_pipe_with_a_forged_name_is_shown_by_numbers() throws Exception {
    Files.createDirectory(folder.resolve("assess").resolve(FORGED));

    Throwable refusal = catchThrowable(() -> PolicySource.directory(folder).read());
    assertThat(refusal)
        .hasMessage("assess/" + SHOWN + ": it is a folder with the name of a rule file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u001B[2J", "a\u202Eb", "a\u2029b", "a\u0085b"})
  void origins_and_what_a_source_of_the_host_says_are_shown_by_numbers(String odd) {
    Throwable thrown =
        catchThrowable(
            () ->
                SegmentationEngine.of(
                    () -> {
                      throw new IOException(odd);
                    }));
    assertPlain(thrown.getMessage());
    assertThat(thrown.getMessage()).contains("a<U+");

    Throwable missing = catchThrowable(() -> PolicySource.directory(temp.resolve(odd)).read());
    assertPlain(missing.getMessage());
    PolicyFiles files = new PolicyFiles(odd, new TreeMap<>(Map.of(odd, new byte[0])));
    assertPlain(files.toString());
    assertPlain(files.origin());
  }
}

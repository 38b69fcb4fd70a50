package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  /** A copy of the tiny policy with something else in one of its files. */
  private Path tinyWith(String file, String old, String replacement) throws IOException {
    Path tiny = Path.of(Cli.TINY);
    Path copy = folder.resolve("copy");
    try (Stream<Path> files = Files.walk(tiny)) {
      for (Path each : files.toList()) {
        Files.copy(each, copy.resolve(tiny.relativize(each).toString()));
      }
    }
    Path changed = copy.resolve(file);
    Files.writeString(changed, Files.readString(changed).replace(old, replacement));
    return copy;
  }

  @Test
  void a_policy_without_problems_is_counted() {
    Cli run = Cli.run("check", "bundled");

    assertThat(run.out()).matches("\\d+ rules in \\d+ files, no problems\\.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void warnings_are_told_and_refuse_nothing() {
    Cli run = Cli.run("check", Cli.TINY);

    assertThat(run.out())
        .contains(
            "assess/points.drl:15:1: warning: PTS-020: Who leaves 'credit.overdueStreak' empty ")
        .endsWith("7 rules in 3 files, 3 warnings.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void the_bundled_policy_passes() {
    Cli run = Cli.run("check", "bundled");

    assertThat(run.out()).doesNotContain("error");
    assertThat(run.code()).isZero();
  }

  @Test
  void every_problem_stands_on_a_line_of_its_own() throws IOException {
    Path policy =
        tinyWith("assess/points.drl", "credit.overdueStreak >= 2", "credit.overdueSteak >= 2");

    Cli run = Cli.run("check", policy.toString());

    assertThat(run.out())
        .contains("assess/points.drl:20:15: PTS-020: ")
        .contains("'credit.overdueSteak'")
        .contains("Did you mean 'credit.overdueStreak'?")
        .endsWith("0 warnings.\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_folder_that_is_not_there_is_said() {
    Cli run = Cli.run("check", folder + "/nowhere");

    assertThat(run.err())
        .isEqualTo(
            "gradus: Cannot read the policy '"
                + folder
                + "/nowhere': there is no such policy folder\n");
    assertThat(run.code()).isEqualTo(1);
  }
}

package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
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
  void a_policy_without_problems_is_named_and_counted() {
    Cli run = Cli.run("check", "bundled");

    String fingerprint;
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      fingerprint = engine.policy().fingerprint();
    }
    assertThat(run.out())
        .matches(
            "gradus-default 2\\.0\\.0\nfingerprint "
                + fingerprint
                + "\nassess \\d+ rules, classify \\d+ rules, limit \\d+ rules, recommend \\d+ rules, serve \\d+ rules\n"
                + "\\d+ rules in \\d+ files, no problems\\.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void warnings_are_told_and_refuse_nothing() {
    Cli run = Cli.run("check", Cli.TINY);

    assertThat(run.out())
        .contains(
            "assess/points.drl:15:1: warning: PTS-020: Who leaves 'credit.overdueStreak' empty ")
        .endsWith("8 rules in 4 files, 3 warnings.\n");
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
  void what_no_rule_decides_is_noted_until_the_manifest_says_what_the_policy_decides()
      throws IOException {
    Path policy = tinyWith("policy.properties", "decides = ", "# decides = ");

    Cli run = Cli.run("check", policy.toString());

    assertThat(run.out())
        .contains(
            "\nnote: No rule decides asset-class, value-class, standing, tier, mode, amount, recommendation, authority, approval, price, service, contacts, offers."
                + " If that is meant, write 'decides = points, warnings, referral, grade, terms, monitoring, actions'"
                + " in policy.properties; a rule file that is lost is then noticed.\n")
        .endsWith("8 rules in 4 files, 3 warnings, 1 note.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_policy_that_does_not_decide_what_it_says_is_named_and_refused() throws IOException {
    Path policy = tinyWith("policy.properties", "decides = points", "decides = tier, points");

    Cli run = Cli.run("check", policy.toString());

    assertThat(run.out())
        .contains(
            "policy.properties:6:11: No rule decides 'tier', as this line says the policy does.")
        .contains("\ntiny 1\nfingerprint ")
        .contains(
            "\nassess 4 rules, classify 2 rules, limit 1 rule, recommend 0 rules, serve 1 rule\n")
        .endsWith("1 error, 3 warnings.\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_file_that_cannot_be_read_is_named() throws IOException {
    Path policy = tinyWith("policy.properties", "", "");
    Files.createDirectory(policy.resolve("assess/more.drl"));

    Cli run = Cli.run("check", policy.toString());

    assertThat(run.err())
        .isEqualTo(
            "gradus: Cannot read the policy '"
                + policy
                + "': assess/more.drl: it is a folder with the name of a rule file\n");
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

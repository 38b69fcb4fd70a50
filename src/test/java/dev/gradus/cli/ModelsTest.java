package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gradus.cli.PortedModel.Answers;
import dev.gradus.cli.PortedModel.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule models of other engines, ported to the policy language, give the peers' own answers. The
 * peers' cases may not be copied, so a checkout alone runs the cases that are written here.
 */
class ModelsTest {

  private static final Path MODELS = Path.of("src/test/resources/models");
  private static final Path PEERS = Path.of("../shared/models");
  private static final String CASES = "cases.csv";

  @TempDir private Path scratch;

  static List<PortedModel> models() throws IOException {
    try (Stream<Path> folders = Files.list(MODELS)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(
              folder -> {
                try {
                  return PortedModel.read(folder);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void cases_of_our_own_are_decided_as_the_model_says(PortedModel model) throws IOException {
    assertAllRight(model, model.folder().resolve(CASES));
  }

  @ParameterizedTest
  @MethodSource("models")
  void cases_of_the_peer_are_decided_as_it_decided_them(PortedModel model) throws IOException {
    Path cases = PEERS.resolve(model.folder().getFileName()).resolve(CASES);
    assumeTrue(Files.exists(cases), "the peers' cases are not at hand");

    assertAllRight(model, cases);
  }

  private void assertAllRight(PortedModel model, Path cases) throws IOException {
    Answers answers = model.answers(cases, scratch);

    assertThat(answers.wrong()).isEmpty();
    assertThat(answers.cases()).isPositive();
    assertThat(answers.compared()).isGreaterThanOrEqualTo(answers.cases());
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_check_finds_nothing_in_a_port(PortedModel model) {
    assertThat(Cli.run("check", model.policy()).out()).endsWith("no problems.\n");
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_output_that_is_covered_is_expected_of_some_case_of_our_own(PortedModel model)
      throws IOException {
    List<Map<String, String>> cases = PortedModel.rows(model.folder().resolve(CASES));

    assertThat(model.covered())
        .isNotEmpty()
        .allSatisfy(
            output -> assertThat(cases).anyMatch(row -> !row.get(output).isEmpty(), output));
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_readme_says_how_much_of_a_model_is_covered(PortedModel model) throws IOException {
    List<String> header =
        List.copyOf(PortedModel.rows(model.folder().resolve(CASES)).get(0).keySet());
    long outputs =
        header.stream().filter(column -> column.startsWith(PortedModel.EXPECTED)).count();

    assertThat(Files.readAllLines(MODELS.resolve("README.md")))
        .anyMatch(
            line ->
                line.startsWith("| " + model.folder().getFileName() + " |")
                    && line.contains("| " + model.covered().size() + " of " + outputs + ","));
  }

  @Test
  void a_wrong_answer_is_noticed() throws IOException {
    PortedModel model = PortedModel.read(MODELS.resolve("five-classes"));
    String right = Files.readString(model.folder().resolve(CASES));
    Path wrong = scratch.resolve("wrong.csv");
    Files.writeString(wrong, right.replaceFirst("NORMAL", "LOSS"));

    assertThat(model.answers(wrong, scratch).wrong())
        .containsExactly("own01: expect.class is NORMAL, not LOSS");
  }

  @Test
  void numbers_agree_within_a_millionth_and_an_absent_output_is_none() throws IOException {
    PortedModel model = PortedModel.read(MODELS.resolve("zen-account-dormancy"));
    Path cases = scratch.resolve("near.csv");
    String head = String.join(",", columns(model)) + "\n";

    Files.writeString(
        cases,
        head
            + "near,standard,2026-06-20,863999,864000.5,-1,dormant,auto_close,medium,false\n"
            + "far,standard,2026-06-20,863999,864002,-1,dormant,auto_close,medium,false\n"
            + "none,standard,2026-06-20,863999,864000,-1,dormant,,medium,false\n");

    assertThat(model.answers(cases, scratch).wrong())
        .containsExactly(
            "far: expect.daysSinceLastActivity is 864000, not 864002",
            "none: expect.recommendedAction is AUTO_CLOSE, not ");
  }

  private static List<String> columns(PortedModel model) {
    return Stream.concat(
            model.lines(Kind.IN).stream().map(PortedModel.Line::peer), model.covered().stream())
        .toList();
  }
}

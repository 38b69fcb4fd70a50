package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.support.MarkedPolicy;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy without one of its rules is another policy: no part of one is left out unnoticed. */
class VanishedPartsTest {

  private static final String RULES = "assess/points.drl";

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = MarkedPolicy.write(temp.resolve("policy"), 1);
  }

  private List<PolicyProblem> problems(PolicySource source) {
    InvalidPolicyException refusal =
        catchThrowableOfType(
            InvalidPolicyException.class, () -> SegmentationEngine.of(source).close());
    return refusal.problems();
  }

  private void moveRulesTo(String path) throws IOException {
    Path target = folder.resolve(path);
    Files.createDirectories(target.getParent());
    Files.move(folder.resolve(RULES), target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess/points.DRL",
        "assess/points.Drl",
        "assess/points.drl ",
        "assess/points.drl.",
        "assess/points.drl.txt",
        "assess/points.drl.TXT",
        "assess/points.drl (1)",
        "assess/points.drl.off",
        "assess/points.drl2",
        "assess/points.ｄｒｌ",
        "assess/points. drl",
        "assess/points.table.CSV",
        "assess/points.table.csv.txt",
        "assess/points.table.xlsx",
        "assess/points.table",
        "assess/points.csv",
        "assess/points.xlsx",
        "assess/points.ods",
        "limits/points.table.csv",
        "points.table.csv",
        "assess/retail/points.drl",
        "assess/a/b/points.drl",
        "assess/a/b/points.DRL",
        "Assess/points.drl",
        "points.drl",
        "limits/points.drl",
        "limit/points.drl.txt"
      })
  void a_rule_file_under_almost_its_name_or_in_another_place_is_refused_by_name(String path)
      throws IOException {
    moveRulesTo(path);

    assertThat(problems(PolicySource.directory(folder)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(path);
              assertThat(problem.code()).isIn("unknown-file", "unknown-folder");
            });
  }

  @Test
  void a_rule_file_in_the_folder_of_another_stage_is_refused_by_name() throws IOException {
    moveRulesTo("limit/points.drl");

    assertThat(problems(PolicySource.directory(folder)))
        .allMatch(problem -> problem.file().equals("limit/points.drl"))
        .extracting(PolicyProblem::code)
        .containsExactly("header", "not-allowed", "unknown-verb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"assess/points\u200B.drl", "assess/points.drl\u00AD", "assess\\points.drl"})
  void a_rule_file_whose_name_holds_what_nobody_sees_is_refused(String path) throws IOException {
    moveRulesTo(path);

    assertThat(problems(PolicySource.directory(folder)))
        .extracting(PolicyProblem::code)
        .contains("file-name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess/a/b/c/points.drl",
        "a/b/c/d/e/points.drl",
        "assess/points.drl/points.drl",
        "assess/points.DRL/inner.drl"
      })
  void a_rule_file_deeper_than_anybody_looks_or_in_a_folder_of_that_name_is_refused(String path)
      throws IOException {
    Path aside = temp.resolve("aside");
    Files.move(folder.resolve(RULES), aside);
    Files.createDirectories(folder.resolve(path).getParent());
    Files.move(aside, folder.resolve(path));

    assertThat(problems(PolicySource.directory(folder)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(path).startsWith(problem.file());
              assertThat(problem.message()).matches(".*(lies deeper|is a folder with the name).*");
            });
  }

  @Test
  void a_stage_that_is_a_link_to_nothing_is_refused() throws IOException {
    Files.move(folder.resolve("assess"), temp.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("assess"), Path.of("gone"));

    assertThat(problems(PolicySource.directory(folder)))
        .singleElement()
        .hasToString(
            "assess: The policy cannot be read: it is a link to a file that is not there. [unreadable]");
  }

  @Test
  void a_list_of_the_files_that_agrees_with_them_is_no_problem() throws Exception {
    Map<String, String> texts = MarkedPolicy.texts(1);
    texts.put(PolicyFiles.LIST, "\uFEFF" + String.join("\r\n\n", texts.keySet()));

    for (PolicySource source : everyKindOf(texts)) {
      SegmentationEngine.of(source).close();
    }
  }

  @Test
  void a_file_that_the_list_names_and_nobody_finds_is_refused_whatever_the_source()
      throws Exception {
    Map<String, String> texts = MarkedPolicy.texts(1);
    texts.put(PolicyFiles.LIST, String.join("\n", texts.keySet()));
    texts.remove(RULES);

    for (PolicySource source : everyKindOf(texts)) {
      assertThat(problems(source))
          .singleElement()
          .hasToString(
              "policy.files:1:1: The policy has no file 'assess/points.drl', and without it is another policy."
                  + " Put the file back, or remove this line. [missing-file]");
    }
  }

  @Test
  void a_file_that_the_list_does_not_name_is_refused_where_it_can_be_found() throws Exception {
    Map<String, String> texts = MarkedPolicy.texts(1);
    texts.put(PolicyFiles.LIST, "policy.properties\nclassify/grade.drl\nserve/service.drl\n");

    for (PolicySource source :
        List.of(PolicySource.texts(texts), PolicySource.directory(written(texts)))) {
      assertThat(problems(source))
          .singleElement()
          .hasToString(
              "assess/points.drl: policy.files does not name this file. Write 'assess/points.drl' on a line of it,"
                  + " or remove the file. [unlisted-file]");
    }
  }

  @Test
  void a_line_that_stands_twice_is_refused() {
    Map<String, String> texts = MarkedPolicy.texts(1);
    texts.put(PolicyFiles.LIST, String.join("\n", texts.keySet()) + "\n" + RULES);

    assertThat(problems(PolicySource.texts(texts)))
        .singleElement()
        .hasToString(
            "policy.files:5:1: 'assess/points.drl' stands on line 1 already. Remove one. [duplicate-file]");
  }

  @Test
  void a_reload_of_a_folder_that_lacks_a_file_of_its_list_keeps_the_policy() throws IOException {
    Files.writeString(
        folder.resolve(PolicyFiles.LIST), String.join("\n", MarkedPolicy.texts(1).keySet()));
    try (SegmentationEngine engine = SegmentationEngine.of(PolicySource.directory(folder))) {
      Files.delete(folder.resolve(RULES));

      assertThat(engine.reload()).isInstanceOf(Reload.Refused.class);
      assertThat(engine.policy().rules()).anyMatch(rule -> rule.id().equals("AS-010"));
    }
  }

  private List<PolicySource> everyKindOf(Map<String, String> texts) throws IOException {
    Path written = written(texts);
    URLClassLoader loader =
        new URLClassLoader(new URL[] {written.getParent().toUri().toURL()}, null);
    return List.of(
        PolicySource.texts(texts),
        PolicySource.directory(written),
        PolicySource.classpath(loader, written.getFileName().toString()));
  }

  private Path written(Map<String, String> texts) throws IOException {
    Path written = temp.resolve("written");
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      Path file = written.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    return written;
  }

  @Test
  void a_part_that_the_manifest_says_it_decides_and_no_rule_does_is_an_error() {
    assertThat(problems(MarkedPolicy.source(1, "decides = grade, tier, monitoring")))
        .singleElement()
        .hasToString(
            "policy.properties:6:18: No rule decides 'tier', as this line says the policy does. Put the rules back that"
                + " say 'decide.proposeTier', or take 'tier' from the line. [undecided]");
  }

  @Test
  void an_outcome_of_the_policys_own_is_a_part_as_well() throws IOException {
    PolicySource lines = PolicySource.directory(Path.of("src/test/resources/policies/lines"));

    assertThat(SegmentationEngine.check(lines.withSetting("decides", "outcome.line"))).isEmpty();
    assertThat(
            problems(
                MarkedPolicy.source(
                    1,
                    "outcome.line.values = DECLINE, ACCEPT",
                    "outcome.line.en = Underwriting line",
                    "decides = outcome.line")))
        .singleElement()
        .hasToString(
            "policy.properties:8:11: No rule decides 'outcome.line', as this line says the policy does. Put the rules"
                + " back that say 'decide.outcome', or take 'outcome.line' from the line. [undecided]");
  }

  @Test
  void what_a_decision_has_no_part_for_and_what_stands_twice_is_an_error() {
    assertThat(problems(MarkedPolicy.source(1, "decides = grad, monitoring")))
        .singleElement()
        .asString()
        .startsWith(
            "policy.properties:6:11: A decision has no part 'grad'. Did you mean 'grade'? Its parts are: points, ");
    assertThat(problems(MarkedPolicy.source(1, "decides = monitoring,, monitoring")))
        .extracting(PolicyProblem::message)
        .containsExactly(
            "Name a part of the decision here: 'decides = grade, tier, mode'.",
            "'monitoring' stands twice. Remove one.");
  }

  @Test
  void without_such_a_line_what_no_rule_decides_is_no_problem() throws IOException {
    assertThat(SegmentationEngine.check(MarkedPolicy.source(1)))
        .extracting(PolicyProblem::code)
        .containsExactly("grade-gap");
  }

  @Test
  void the_bundled_policy_says_that_it_decides_all_parts() throws IOException {
    PolicyFiles files = PolicySource.bundled().read();
    String manifest =
        new String(files.contents().get(PolicyFiles.MANIFEST), StandardCharsets.UTF_8);
    List<String> decides =
        manifest
            .lines()
            .filter(line -> line.startsWith("decides = "))
            .flatMap(line -> Arrays.stream(line.substring("decides = ".length()).split(", ")))
            .toList();

    assertThat(decides)
        .containsAll(Vocabulary.LIBRARY.parts())
        .containsExactlyInAnyOrderElementsOf(PolicyReader.read(files).vocabulary().parts());
    assertThat(SegmentationEngine.check(PolicySource.bundled())).isEmpty();
  }
}

package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.rules.Stage;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads canonical DRL without the grammar, the tree or the printer, and lets nothing pass but the
 * closed vocabulary: known fields, constants, numbers, codes, dates, comparisons, brackets, and
 * calls of the stage's verbs.
 */
final class ClosedVocabulary {

  private static final String NUMBER = "-?\\d{1,20}(?:\\.\\d{1,20})?";
  private static final String CONSTANT = "(?<type>[A-Z][A-Za-z]+)\\.(?<constant>[A-Z][A-Z0-9_]*)";
  private static final Pattern RULE =
      Pattern.compile(
          "rule \"[A-Z]{2,5}-[0-9]{2,4}\"\nwhen\n    (?:\\$customer : )?Customer\\( (?<when>[^\n]*) \\)\nthen\n(?<then>(?:    [^\n]+\n)+)end\n");
  private static final Pattern WHEN =
      Pattern.compile(
          "java\\.time\\.LocalDate\\.of\\( \\d{1,4}, \\d{1,2}, \\d{1,2} \\)"
              + "|(?<group>extra|derived|outcome)\\.(?:whole|decimal|flag|date|code)\\( \"(?<custom>[a-z][A-Za-z0-9]{0,63})\" \\)"
              + "|\"[A-Z0-9_]{1,64}\"|"
              + NUMBER
              + "B?|"
              + CONSTANT
              + "|(?<path>[a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*?)(?<contains>\\.contains)?(?![A-Za-z0-9.])"
              + "|==|!=|<=|>=|<|>|&&|\\|\\||,|(?<open>\\()|(?<close>\\))| ");
  private static final Set<String> WORDS = Set.of("null", "true", "false", "in", "not");
  private static final Pattern CALL =
      Pattern.compile("    decide\\.(?<verb>[a-z][A-Za-z]*)\\((?: (?<arguments>[^()]+) )?\\);");
  private static final String DERIVED =
      "\\$customer\\.derived\\(\\)\\.decimal\\(\"([a-z][A-Za-z0-9]{0,63})\"\\)";

  /** A call with the value of a derived field, which says nothing where that is unknown. */
  private static final Pattern CALL_OF_FIELD =
      Pattern.compile(
          "    if \\( "
              + DERIVED
              + " != null \\) \\{ decide\\.([a-z][A-Za-z]*)\\( "
              + DERIVED
              + "\\.doubleValue\\(\\) \\); \\}");

  private static final Pattern ARGUMENT =
      Pattern.compile(NUMBER + "|\"[A-Za-z0-9_]{1,64}\"|" + CONSTANT);

  private final Stage stage;
  private final Set<String> paths;
  private final Set<String> verbs;

  ClosedVocabulary(Stage stage, CheckedPolicy policy) {
    this.stage = stage;
    this.paths =
        policy.fields().visible(stage.reads()).stream()
            .map(field -> field.path())
            .collect(Collectors.toSet());
    this.verbs = policy.vocabulary().verbs(stage).keySet();
  }

  /** Asserts that a text of the stage is canonical. */
  void check(String drl) {
    String header =
        "package policy."
            + stage.folder()
            + ";\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules."
            + stage.findings().getSimpleName()
            + " decide;\ndialect \"mvel\"\n";
    assertThat(drl).startsWith(header);
    for (String part : drl.substring(header.length()).split("\n(?=rule )")) {
      if (!part.isEmpty()) {
        Matcher rule = RULE.matcher(part);
        assertThat(rule.matches()).as(part).isTrue();
        when(rule.group("when"));
        rule.group("then").lines().forEach(this::call);
      }
    }
  }

  private void when(String condition) {
    Matcher token = WHEN.matcher(condition);
    int at = 0;
    int depth = 0;
    for (; token.lookingAt() && at < condition.length(); token.region(at, condition.length())) {
      at = token.end();
      constant(token);
      String path = token.group("path");
      assertThat(path == null || WORDS.contains(path) || paths.contains(path)).as(path).isTrue();
      assertThat(
              token.group("custom") == null
                  || paths.contains(token.group("group") + "." + token.group("custom")))
          .as(condition)
          .isTrue();
      depth += token.group("open") != null ? 1 : token.group("close") != null ? -1 : 0;
      assertThat(depth).as(condition).isNotNegative();
    }
    assertThat(condition.substring(at)).as(condition).isEmpty();
    assertThat(depth).as(condition).isZero();
  }

  private void call(String line) {
    Matcher ofField = CALL_OF_FIELD.matcher(line);
    if (ofField.matches()) {
      assertThat(paths).contains("derived." + ofField.group(1));
      assertThat(verbs).contains(ofField.group(2));
      assertThat(ofField.group(3)).isEqualTo(ofField.group(1));
      return;
    }
    Matcher call = CALL.matcher(line);
    assertThat(call.matches()).as(line).isTrue();
    String verb = call.group("verb");
    assertThat(verbs)
        .contains(
            verb.equals("outcome") ? "outcome." + call.group("arguments").split("\"")[1] : verb);
    if (call.group("arguments") != null) {
      for (String argument : call.group("arguments").split(", ")) {
        Matcher matcher = ARGUMENT.matcher(argument);
        assertThat(matcher.matches()).as(line).isTrue();
        constant(matcher);
      }
    }
  }

  private static void constant(Matcher token) {
    if (token.group("type") != null) {
      try {
        Class<?> type = Class.forName("dev.gradus.rules." + token.group("type"));
        assertThat(Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()))
            .contains(token.group("constant"));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(token.group(), e);
      }
    }
  }
}

package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gradus.decision.Aspect;
import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.ScoreScale;
import dev.gradus.rules.Tier;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that people read stands in the bundles, and all that stands there is read. */
class WordingTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources/dev/gradus/internal/words");

  /** What writes for customers, officers and auditors. */
  private static final List<String> WRITERS =
      List.of(
          "dev/gradus/view/",
          "dev/gradus/internal/evidence/",
          "dev/gradus/internal/reasons/",
          "dev/gradus/internal/counterfactual/",
          "dev/gradus/internal/whynot/",
          "dev/gradus/internal/explain/",
          "dev/gradus/internal/engine/ModeTransition");

  /** Codes that are names already: they are shown as they are, or to the lender's people alone. */
  private static final Set<Class<?>> SHOWN_AS_THEY_ARE =
      Set.of(RiskGrade.class, Tier.class, CrmMode.class, ScoreScale.class);

  /** Operators of the rule language, and what an answer about a rule has as its outcome. */
  private static final Set<String> TOKENS = Set.of("not in", "not contains", "not fired");

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|(?m:^\\s*//.*$)");
  private static final Pattern CODE_CALL = Pattern.compile("\\.code\\(\\s*\"([a-z.-]+)\"");
  private static final Pattern CODE_KEY = Pattern.compile("(.+)\\.([A-Z]\\w*)\\.([A-Z][A-Z_]*)");
  private static final Pattern TWO_WORDS = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");

  /** The source of each class, without its comments. */
  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Map<String, String> sources = new TreeMap<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        sources.put(name, COMMENT.matcher(Files.readString(file)).replaceAll(""));
      }
      return sources;
    }
  }

  private static List<String> literals(String source) {
    return LITERAL
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .map(literal -> literal.substring(1, literal.length() - 1))
        .toList();
  }

  /** All keys of the bundles, without those of counts. */
  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.filter(path -> path.toString().endsWith("_en.properties")).toList()) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          lines.load(reader);
        }
        lines.stringPropertyNames().forEach(key -> keys.add(key.replaceFirst("\\.[0-9]+$", "")));
      }
    }
    return keys;
  }

  private static Set<String> bundles(Set<String> keys) {
    return keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
  }

  @Test
  void no_class_holds_chinese() throws IOException {
    Pattern han = Pattern.compile("\\p{IsHan}");
    assertThat(sources())
        .allSatisfy((file, source) -> assertThat(source).doesNotContainPattern(han));
  }

  @Test
  void no_class_that_writes_for_people_holds_a_sentence() throws IOException {
    sources().entrySet().stream()
        .filter(source -> WRITERS.stream().anyMatch(source.getKey()::startsWith))
        .forEach(
            source ->
                assertThat(
                        Arrays.stream(source.getValue().split(";"))
                            // Errors are for programmers, and a text form withholds.
                            .filter(statement -> !statement.contains("Exception("))
                            .flatMap(statement -> literals(statement).stream())
                            .filter(literal -> !literal.endsWith("[values withheld]"))
                            .filter(literal -> !TOKENS.contains(literal)))
                    .as(source.getKey())
                    .noneMatch(literal -> TWO_WORDS.matcher(literal).find()));
  }

  @Test
  void every_key_that_a_class_names_exists_and_every_key_is_named() throws IOException {
    Set<String> keys = keys();
    Pattern key = Pattern.compile("(" + String.join("|", bundles(keys)) + ")(\\.[A-Za-z0-9-]+)+");
    Set<String> named = new TreeSet<>();
    Set<String> prefixes = new TreeSet<>();
    for (String source : sources().values()) {
      literals(source).stream().filter(key.asMatchPredicate()).forEach(named::add);
      CODE_CALL.matcher(source).results().map(call -> call.group(1)).forEach(prefixes::add);
    }
    Predicate<String> byField = each -> each.startsWith("field.");
    Set<String> verbs =
        Vocabulary.LIBRARY.verbs().stream()
            .map(verb -> "verb." + verb.name())
            .collect(Collectors.toSet());
    Predicate<String> byCode =
        each -> {
          Matcher code = CODE_KEY.matcher(each);
          return each.startsWith("code.") || (code.matches() && prefixes.contains(code.group(1)));
        };

    named.removeAll(prefixes);
    assertThat(named.stream().filter(each -> !keys.contains(each))).as("named only").isEmpty();
    assertThat(
            keys.stream()
                .filter(byField.or(byCode).or(named::contains).or(verbs::contains).negate()))
        .as("never named")
        .isEmpty();
    assertThat(prefixes)
        .allMatch(prefix -> keys.stream().anyMatch(each -> each.startsWith(prefix + ".")));
  }

  @Test
  void a_bundle_that_names_a_code_names_every_code_of_its_type_and_no_other() throws IOException {
    Map<String, List<String>> constants = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.gradus")) {
      if (type.isEnum() && type.reflect().isEnum()) {
        constants.put(
            type.getSimpleName(),
            Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList());
      }
    }
    constants.put("Aspect", Aspect.LIBRARY.stream().map(Aspect::name).toList());
    Map<String, List<String>> named = new TreeMap<>();
    for (String key : keys()) {
      Matcher code = CODE_KEY.matcher(key);
      if (code.matches()) {
        named
            .computeIfAbsent(code.group(1) + "." + code.group(2), type -> new ArrayList<>())
            .add(code.group(3));
      }
    }

    // A field that no customer can change is not marked.
    named.get("author.Change").add("NO");
    assertThat(named)
        .allSatisfy(
            (type, codes) ->
                assertThat(codes)
                    .as(type)
                    .containsExactlyInAnyOrderElementsOf(
                        constants.getOrDefault(
                            type.substring(type.lastIndexOf('.') + 1), List.of())));
  }

  @Test
  void every_field_has_a_label_and_there_is_no_label_without_a_field() throws IOException {
    assertThat(keys().stream().filter(key -> key.startsWith("field.")))
        .containsExactlyInAnyOrderElementsOf(
            Customer.FIELDS.all().stream().map(field -> "field." + field.path()).toList());
    for (Field field : Customer.FIELDS.all()) {
      assertThat(field.en()).isEqualTo(Words.in("en").say("field." + field.path()));
      assertThat(field.zh()).isEqualTo(Words.in("zh").say("field." + field.path()));
    }
  }

  @Test
  void every_code_that_a_customer_may_be_told_has_words() throws IOException {
    Set<String> told =
        Customer.FIELDS.all().stream()
            .filter(field -> field.visibility() == Visibility.CUSTOMER)
            .filter(field -> field.valueType().isEnum())
            .filter(field -> !SHOWN_AS_THEY_ARE.contains(field.valueType()))
            .flatMap(
                field ->
                    field.choices().stream()
                        .map(code -> "code." + field.valueType().getSimpleName() + "." + code))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(keys().stream().filter(key -> key.startsWith("code.")))
        .containsExactlyInAnyOrderElementsOf(told);
  }
}

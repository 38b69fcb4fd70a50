package dev.gradus.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles, and how their texts are filled. */
class WordsTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/gradus/internal/words");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN_SENTENCE = Pattern.compile("[A-Za-z]*[a-z]{2,} [a-z]{2,}");
  private static final Pattern COUNT_FORM = Pattern.compile("\\.[0-9]+$");

  static Stream<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("_.*", ""))
          .distinct()
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The texts of a file by key; a key that stands there twice is an error. */
  private static Map<String, String> texts(String bundle, String language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    String file = Files.readString(FOLDER.resolve(bundle + "_" + language + ".properties"));
    for (String line : file.replaceAll("\\\\\\R\\s*", "").split("\\R")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] keyAndText = line.split(" = ", 2);
        assertThat(keyAndText).as(line).hasSize(2);
        assertThat(texts.put(keyAndText[0], keyAndText[1])).as(line).isNull();
      }
    }
    return texts;
  }

  private static Set<String> keys(Map<String, String> texts) {
    Set<String> keys = new TreeSet<>();
    texts.keySet().forEach(key -> keys.add(COUNT_FORM.matcher(key).replaceFirst("")));
    return keys;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_have_the_same_keys_with_the_same_places(String bundle) throws IOException {
    Map<String, String> english = texts(bundle, "en");
    Map<String, String> chinese = texts(bundle, "zh");

    assertThat(keys(chinese)).isEqualTo(keys(english));
    for (String key : keys(english)) {
      assertThat(english).as("the general form of a count").containsKey(key);
      assertThat(chinese).as("the general form of a count").containsKey(key);
      if (!bundle.equals("language")) {
        assertThat(Template.of(chinese.get(key)).places())
            .as(key)
            .containsExactlyInAnyOrderElementsOf(Template.of(english.get(key)).places());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void a_form_for_a_count_has_no_place_but_the_count(String bundle) throws IOException {
    for (String language : Words.LANGUAGES) {
      texts(bundle, language).entrySet().stream()
          .filter(text -> COUNT_FORM.matcher(text.getKey()).find())
          .forEach(
              text ->
                  assertThat(Template.of(text.getValue()).places())
                      .as(text.getKey())
                      .isSubsetOf(counted(bundle)));
    }
  }

  /** A verb counts by one of its arguments, which it names by their numbers. */
  private static Set<String> counted(String bundle) {
    return bundle.equals("verb") ? Set.of("0", "1") : Set.of("n");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void a_key_begins_with_the_name_of_its_file(String bundle) throws IOException {
    for (String language : Words.LANGUAGES) {
      assertThat(texts(bundle, language).keySet()).allMatch(key -> key.startsWith(bundle + "."));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_language_is_left_over_in_the_other(String bundle) throws IOException {
    assertThat(texts(bundle, "en"))
        .allSatisfy((key, text) -> assertThat(HAN.matcher(text).find()).as(key).isFalse());
    assertThat(texts(bundle, "zh"))
        .allSatisfy(
            (key, text) -> assertThat(LATIN_SENTENCE.matcher(text).find()).as(key).isFalse());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_text_of_the_files_is_the_one_that_is_said(String bundle) throws IOException {
    for (String language : Words.LANGUAGES) {
      for (String key : texts(bundle, language).keySet()) {
        assertThat(Words.in(language).template(key).places())
            .as(key)
            .isEqualTo(Template.of(texts(bundle, language).get(key)).places());
      }
    }
  }

  @Test
  void a_count_has_the_form_that_its_language_has_for_it() {
    Words english = Words.in("en");
    Words chinese = Words.in("zh");

    assertThat(english.count("officer.task.due", 0)).isEqualTo("today");
    assertThat(english.count("officer.task.due", 1)).isEqualTo("within 1 day");
    assertThat(english.count("officer.task.due", 30)).isEqualTo("within 30 days");
    assertThat(chinese.count("officer.task.due", 0)).isEqualTo("当天");
    assertThat(chinese.count("officer.task.due", 1)).isEqualTo("1 天内");
  }

  @Test
  void things_side_by_side_are_joined_as_the_language_joins_them() {
    List<String> three = List.of("A", "B", "C");

    assertThat(Words.in("en").enumerated(three)).isEqualTo("A, B and C");
    assertThat(Words.in("zh").enumerated(three)).isEqualTo("A、B和C");
    assertThat(Words.in("en").enumerated(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Words.in("en").enumerated(List.of("A"))).isEqualTo("A");
    assertThat(Words.in("en").enumerated(List.of())).isEmpty();
  }

  @Test
  void what_is_not_there_is_an_error_that_names_it() {
    Words english = Words.in("en");

    assertThatThrownBy(() -> english.say("customer.nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No text 'customer.nothing' in 'en'.");
    assertThatThrownBy(() -> english.say("nothing.at-all"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No bundle 'nothing_en.properties'.");
    assertThatThrownBy(() -> english.say("customer.lead", Map.of("id", "C-1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Nothing fills the place {day}.");
    assertThatThrownBy(() -> Words.in("fr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No wording in 'fr'.");
    assertThat(english.find("code.RateType.NOTHING")).isEmpty();
  }
}

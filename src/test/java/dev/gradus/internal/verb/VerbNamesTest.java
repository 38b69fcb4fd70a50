package dev.gradus.internal.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Outside of this package no class of the library knows a verb by its name. */
class VerbNamesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** Names that are also words of the language. */
  private static final Set<String> WORDS =
      Set.of("act", "offer", "contact", "refer", "watch", "warn");

  private static final Set<String> GROUPS =
      Customer.FIELDS.all().stream().map(Field::group).collect(Collectors.toSet());

  @Test
  void no_text_in_the_sources_is_the_name_of_a_verb() throws IOException {
    Set<String> names = new TreeSet<>();
    Vocabulary.LIBRARY.verbs().forEach(verb -> names.add(verb.name()));
    assertThat(names).hasSizeGreaterThan(20).containsAll(WORDS);

    List<String> found = new ArrayList<>();
    int searched = 0;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (!file.toString().replace('\\', '/').contains("internal/verb/")) {
          searched++;
          Matcher texts = TEXT.matcher(Files.readString(file));
          while (texts.find()) {
            String text = texts.group(1);
            names.stream()
                .filter(name -> names(text, name))
                .forEach(name -> found.add(file + ": \"" + text + "\""));
          }
        }
      }
    }

    assertThat(searched).isGreaterThan(200);
    assertThat(found).isEmpty();
  }

  /**
   * A word of the language must be the whole text to be a verb, and no group of fields of the same
   * name; any other name only stand in it.
   */
  private static boolean names(String text, String verb) {
    return WORDS.contains(verb)
        ? text.equals(verb) && !GROUPS.contains(text)
        : Pattern.compile("\\b" + verb + "\\b").matcher(text).find();
  }
}

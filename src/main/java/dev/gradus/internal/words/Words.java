package dev.gradus.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The library's wording in one language. Immutable and thread-safe. A bundle is read when somebody
 * asks for one of its texts; the locale of the machine plays no part.
 */
public final class Words {

  /** The languages that the library speaks, by their ISO 639 codes. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private static final Words ENGLISH = new Words("en");
  private static final Words CHINESE = new Words("zh");

  private final String language;
  private final Map<String, Map<String, Template>> bundles = new ConcurrentHashMap<>();

  private Words(String language) {
    this.language = language;
  }

  /**
   * The wording in a language.
   *
   * @param language its ISO 639 code
   * @throws IllegalArgumentException if the library does not speak it
   */
  public static Words in(String language) {
    return switch (language) {
      case "en" -> ENGLISH;
      case "zh" -> CHINESE;
      default -> throw new IllegalArgumentException("No wording in '" + language + "'.");
    };
  }

  /** The ISO 639 code of the language. */
  public String language() {
    return language;
  }

  /** A text without places. */
  public String say(String key) {
    return say(key, Map.of());
  }

  /** A text with its places filled. */
  public String say(String key, Map<String, ?> values) {
    return template(key).fill(values);
  }

  /**
   * A text for a count: the form for just this number where the language has one, else the general
   * form. The number stands at {@code {n}}.
   */
  public String count(String key, Object number) {
    return template(key, number).fill(Map.of("n", number));
  }

  /** The form of a text for just this number where the language has one, else the general form. */
  public Template template(String key, Object number) {
    Template form = bundle(key).get(key + "." + number);
    return form == null ? template(key) : form;
  }

  /** What a code is called, where the bundle names every code of its type. */
  public String code(String bundle, Enum<?> code) {
    return say(bundle + "." + code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  /** What a code of an open list is called; empty where the bundle does not name it. */
  public Optional<String> code(String bundle, String type, String name) {
    return find(bundle + "." + type + "." + name);
  }

  /**
   * Several texts as one; the key's text says how {@code {list}} and a further {@code {item}} join.
   */
  public String joined(String key, List<String> items) {
    Template two = template(key);
    return items.stream()
        .reduce((list, item) -> two.fill(Map.of("list", list, "item", item)))
        .orElse("");
  }

  /** Several things that stand side by side: a, b and c. */
  public String enumerated(List<String> items) {
    return enumerated("value.last", items);
  }

  /**
   * The same with another text that says how the {@code {list}} and its last {@code {item}} join.
   */
  public String enumerated(String key, List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? joined("value.list", items)
        : joined(key, List.of(joined("value.list", items.subList(0, last)), items.get(last)));
  }

  /** The parts of a text that is a list with semicolons. */
  public List<String> parts(String key) {
    return List.of(say(key).split("; *"));
  }

  /** A text that need not exist. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(bundle(key).get(key)).map(template -> template.fill(Map.of()));
  }

  /**
   * The template of a text.
   *
   * @throws IllegalStateException if there is none
   */
  public Template template(String key) {
    Template template = bundle(key).get(key);
    if (template == null) {
      throw new IllegalStateException("No text '" + key + "' in '" + language + "'.");
    }
    return template;
  }

  private Map<String, Template> bundle(String key) {
    return bundles.computeIfAbsent(key.substring(0, key.indexOf('.')), this::read);
  }

  private Map<String, Template> read(String bundle) {
    String file = String.join("_", bundle, language).concat(".properties");
    Properties lines = new Properties();
    try (InputStream bytes = Words.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("No bundle '" + file + "'.");
      }
      Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      lines.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read '" + file + "'", e);
    }
    Map<String, Template> templates = new HashMap<>();
    for (String key : lines.stringPropertyNames()) {
      templates.put(key, Template.of(lines.getProperty(key)));
    }
    return Map.copyOf(templates);
  }
}

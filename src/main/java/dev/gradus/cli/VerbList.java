package dev.gradus.cli;

import dev.gradus.internal.text.TextTable;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.Stage;
import dev.gradus.view.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs of a vocabulary as tables, one for each stage, and the codes that they take. */
final class VerbList {

  private final Vocabulary vocabulary;
  private final Words words;

  VerbList(Vocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.words = Words.in(language.code());
  }

  /** The tables, each line with its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Stage stage : Stage.values()) {
      TextTable table =
          new TextTable(
              new TextTable.Column(words.say("author.verb"), TextTable.Kind.FLEXIBLE),
              new TextTable.Column(words.say("author.verb.meaning"), TextTable.Kind.FLEXIBLE),
              new TextTable.Column(words.say("author.verb.touches"), TextTable.Kind.FIXED),
              new TextTable.Column(words.say("author.verb.merge"), TextTable.Kind.FIXED));
      for (Verb verb : vocabulary.verbs(stage).values()) {
        table.row(
            signature(verb),
            meaning(verb),
            words.code("author", verb.touches()),
            words.code("author", verb.merge()));
      }
      text.append(stage.folder()).append('\n').append(table.text()).append('\n');
    }
    return text.append(codes().text()).toString();
  }

  private TextTable codes() {
    Map<String, String> codes = new TreeMap<>();
    vocabulary.verbs().stream()
        .flatMap(verb -> verb.arguments().stream())
        .map(Argument::type)
        .filter(Class::isEnum)
        .forEach(type -> codes.put(type.getSimpleName(), codes(type)));
    TextTable table =
        new TextTable(
            new TextTable.Column(words.say("author.codes"), TextTable.Kind.FIXED),
            new TextTable.Column(words.say("author.codes.written"), TextTable.Kind.FLEXIBLE));
    codes.forEach(table::row);
    return table;
  }

  /** The codes of a list as rules write them: the library's, then the policy's in quotes. */
  private String codes(Class<?> type) {
    CodeKind kind = CodeKind.of(type);
    Stream<String> declared =
        kind == null
            ? Stream.of()
            : vocabulary.declared().of(kind).keySet().stream().map(code -> "\"" + code + "\"");
    Stream<String> library =
        Arrays.stream(type.getEnumConstants()).map(code -> ((Enum<?>) code).name());
    return Stream.concat(library, declared).collect(Collectors.joining(", "));
  }

  private static String signature(Verb verb) {
    return Stream.concat(
            verb.leading().stream().map(word -> "\"" + word + "\""),
            verb.arguments().stream().map(argument -> argument.name() + ": " + range(argument)))
        .collect(Collectors.joining(", ", verb.method().getName() + "(", ")"));
  }

  private static String range(Argument argument) {
    if (argument.type().isEnum()) {
      return argument.type().getSimpleName();
    }
    if (!argument.codes().isEmpty()) {
      return String.join(", ", argument.codes());
    }
    if (argument.declared() != null) {
      return "a declared " + argument.declared().called();
    }
    return number(argument.min()) + " to " + number(argument.max());
  }

  private static String number(@Nullable BigDecimal bound) {
    return Objects.requireNonNull(bound).toPlainString();
  }

  /** The words of a verb with the names of its arguments in them. */
  private String meaning(Verb verb) {
    String meaning = verb.words().in(words.language());
    for (int i = 0; i < verb.arguments().size(); i++) {
      meaning = meaning.replace("{" + i + "}", "<" + verb.arguments().get(i).name() + ">");
    }
    return meaning;
  }
}

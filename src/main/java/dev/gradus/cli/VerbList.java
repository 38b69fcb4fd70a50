package dev.gradus.cli;

import dev.gradus.decision.Text;
import dev.gradus.internal.text.TextTable;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Stage;
import dev.gradus.view.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verbs of a vocabulary as tables, one for each stage, and the codes that they take. */
final class VerbList {

  private final Vocabulary vocabulary;
  private final Language language;

  VerbList(Vocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** The tables, each line with its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Stage stage : Stage.values()) {
      TextTable table =
          new TextTable(
              new TextTable.Column(language.pick("verb", "动词"), TextTable.Kind.FLEXIBLE),
              new TextTable.Column(language.pick("what it says", "含义"), TextTable.Kind.FLEXIBLE),
              new TextTable.Column(language.pick("touches", "影响"), TextTable.Kind.FIXED),
              new TextTable.Column(language.pick("of several", "合并方式"), TextTable.Kind.FIXED));
      for (Verb verb : vocabulary.verbs(stage).values()) {
        table.row(
            signature(verb), meaning(verb), words(verb.touches().words()), words(verb.merge().words()));
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
            new TextTable.Column(language.pick("codes of", "代码"), TextTable.Kind.FIXED),
            new TextTable.Column(
                language.pick("written as Type.CODE", "写作 类型.代码"), TextTable.Kind.FLEXIBLE));
    codes.forEach(table::row);
    return table;
  }

  private static String codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(code -> ((Enum<?>) code).name())
        .collect(Collectors.joining(", "));
  }

  private static String signature(Verb verb) {
    return verb.arguments().stream()
        .map(argument -> argument.name() + ": " + range(argument))
        .collect(Collectors.joining(", ", verb.name() + "(", ")"));
  }

  private static String range(Argument argument) {
    if (argument.type().isEnum()) {
      return argument.type().getSimpleName();
    }
    if (argument.declared() != null) {
      return switch (argument.declared()) {
        case PRODUCT -> "a declared product";
      };
    }
    return number(argument.min()) + " to " + number(argument.max());
  }

  private static String number(@Nullable BigDecimal bound) {
    return Objects.requireNonNull(bound).toPlainString();
  }

  /** The words of a verb with the names of its arguments in them. */
  private String meaning(Verb verb) {
    String meaning = words(verb.words());
    for (int i = 0; i < verb.arguments().size(); i++) {
      meaning = meaning.replace("{" + i + "}", "<" + verb.arguments().get(i).name() + ">");
    }
    return meaning;
  }

  private String words(Text text) {
    return text.in(language.code());
  }
}

package dev.gradus.cli;

import dev.gradus.internal.text.TextTable;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.Arg;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Verb;
import dev.gradus.view.Language;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the verbs that rules may say, by stage. */
@Command(
    name = "verbs",
    description =
        "Lists the verbs: what the rules of each stage may say, and how several become one.")
final class VerbsCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "en|zh", description = "The language of the meanings.")
  private Language language = Language.EN;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    Words words = Words.in(language.code());
    Map<String, String> codes = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      out.println(stage.folder());
      TextTable table =
          new TextTable(
              new TextTable.Column(words.say("author.verb"), TextTable.Kind.FLEXIBLE),
              new TextTable.Column(words.say("author.verb.meaning"), TextTable.Kind.FLEXIBLE),
              new TextTable.Column(words.say("author.verb.touches"), TextTable.Kind.FIXED),
              new TextTable.Column(words.say("author.verb.merge"), TextTable.Kind.FIXED));
      for (Method verb : verbs(stage)) {
        Verb said = verb.getAnnotation(Verb.class);
        table.row(
            signature(verb),
            meaning(verb, said),
            words.code("author", said.touches()),
            words.code("author", said.merge()));
        Arrays.stream(verb.getParameterTypes())
            .filter(Class::isEnum)
            .forEach(type -> codes.put(type.getSimpleName(), codes(type)));
      }
      out.println(table.text());
    }
    TextTable table =
        new TextTable(
            new TextTable.Column(words.say("author.codes"), TextTable.Kind.FIXED),
            new TextTable.Column(words.say("author.codes.written"), TextTable.Kind.FLEXIBLE));
    codes.forEach(table::row);
    out.print(table.text());
    out.flush();
  }

  /** The platform gives methods in no order, so they are listed by name. */
  private static List<Method> verbs(Stage stage) {
    return Arrays.stream(stage.findings().getMethods())
        .filter(method -> method.isAnnotationPresent(Verb.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static String signature(Method verb) {
    return Arrays.stream(verb.getParameters())
        .map(VerbsCommand::parameter)
        .collect(Collectors.joining(", ", verb.getName() + "(", ")"));
  }

  private static String parameter(Parameter parameter) {
    Arg arg = parameter.getAnnotation(Arg.class);
    Class<?> type = parameter.getType();
    if (type.isEnum()) {
      return parameter.getName() + ": " + type.getSimpleName();
    }
    if (arg != null && arg.text() != Arg.Text.NONE) {
      return parameter.getName()
          + ": "
          + (arg.text() == Arg.Text.PRODUCT ? "a declared product" : "a field");
    }
    String range =
        arg == null ? type.getSimpleName() : number(arg.min()) + " to " + number(arg.max());
    return parameter.getName() + ": " + range;
  }

  private static String number(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  /** The words of a verb with the names of its arguments in them. */
  private String meaning(Method verb, Verb words) {
    String meaning = language == Language.ZH ? words.zh() : words.en();
    for (int i = 0; i < verb.getParameterCount(); i++) {
      meaning = meaning.replace("{" + i + "}", "<" + verb.getParameters()[i].getName() + ">");
    }
    return meaning;
  }

  private static String codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(code -> ((Enum<?>) code).name())
        .collect(Collectors.joining(", "));
  }
}

package dev.gradus.cli;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.Unit;
import dev.gradus.field.Visibility;
import dev.gradus.internal.text.TextTable;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.view.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the fields that rules may test and inputs may give. */
@Command(
    name = "fields",
    description = "Lists the fields: what a rule may test, a CSV header name and a JSON file give.")
final class FieldsCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--policy",
      paramLabel = "DIR",
      description =
          "The folder of a policy, whose own fields (extra.*, derived.*) are listed as well.")
  private @Nullable Path policy;

  @Option(names = "--lang", paramLabel = "en|zh", description = "The language of the meanings.")
  private Language language = Language.EN;

  @Override
  public void run() {
    Words words = Words.in(language.code());
    TextTable table =
        new TextTable(
            new TextTable.Column(words.say("author.field"), TextTable.Kind.FIXED),
            new TextTable.Column(words.say("author.type"), TextTable.Kind.FIXED),
            new TextTable.Column(words.say("author.unit"), TextTable.Kind.FIXED),
            new TextTable.Column(words.say("author.allowed"), TextTable.Kind.FLEXIBLE),
            new TextTable.Column(words.say("author.from"), TextTable.Kind.FIXED),
            new TextTable.Column(words.say("author.meaning"), TextTable.Kind.FLEXIBLE));
    for (Field field : catalogue().all()) {
      table.row(
          field.path(),
          field.type().name().toLowerCase(Locale.ROOT),
          field.unit() == Unit.NONE ? "" : field.unit().name().toLowerCase(Locale.ROOT),
          allowed(field, words),
          stage(field.visibility()),
          meaning(field, words));
    }
    spec.commandLine().getOut().print(table.text());
    spec.commandLine().getOut().flush();
  }

  private FieldCatalogue catalogue() {
    if (policy == null) {
      return Customer.FIELDS;
    }
    return PolicyOptions.fields(PolicyOptions.source(policy.toString()));
  }

  private static String allowed(Field field, Words words) {
    return switch (field.type()) {
      case WHOLE, DECIMAL -> range(field.min(), field.max(), words);
      case FLAG -> words.say("author.allowed.flag");
      case DATE -> "YYYY-MM-DD";
      case ID -> words.say("author.allowed.id");
      case CURRENCY -> words.say("author.allowed.currency");
      case CODE ->
          field.choices().isEmpty()
              ? words.say("author.allowed.code")
              : words.enumerated("author.allowed.or", field.choices());
      case CHOICE, CHOICES -> words.enumerated("author.allowed.or", field.choices());
    };
  }

  private static String range(@Nullable BigDecimal min, @Nullable BigDecimal max, Words words) {
    if (min != null && max != null) {
      return words.say(
          "author.allowed.range", Map.of("min", min.toPlainString(), "max", max.toPlainString()));
    }
    if (min != null) {
      return words.say("author.allowed.least", Map.of("min", min.toPlainString()));
    }
    return max == null ? "" : words.say("author.allowed.most", Map.of("max", max.toPlainString()));
  }

  private static String stage(Visibility visibility) {
    return Stage.firstToRead(visibility).map(Stage::folder).orElse("-");
  }

  private static String meaning(Field field, Words words) {
    List<String> marks = new ArrayList<>();
    String derivation = field.derivation();
    if (derivation != null) {
      marks.add("= " + derivation);
    } else if (field.derived()) {
      marks.add(words.say("author.field.derived"));
    }
    if (field.custom()) {
      marks.add(words.say("author.field.custom"));
    }
    if (field.protectedAttribute()) {
      marks.add(words.say("author.field.protected"));
    }
    if (field.changeable() != Change.NO) {
      marks.add(words.code("author", field.changeable()));
    }
    String label = field.label().in(words.language());
    return marks.isEmpty() ? label : label + " [" + String.join("; ", marks) + "]";
  }
}

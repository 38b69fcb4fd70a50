package dev.gradus.cli;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.field.Visibility;
import dev.gradus.internal.text.TextTable;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.view.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
      description = "The folder of a policy, whose custom fields (extra.*) are listed as well.")
  private @Nullable Path policy;

  @Option(names = "--lang", paramLabel = "en|zh", description = "The language of the meanings.")
  private Language language = Language.EN;

  @Override
  public void run() {
    TextTable table =
        new TextTable(
            new TextTable.Column(language.pick("field", "字段"), TextTable.Kind.FIXED),
            new TextTable.Column(language.pick("type", "类型"), TextTable.Kind.FIXED),
            new TextTable.Column(language.pick("unit", "单位"), TextTable.Kind.FIXED),
            new TextTable.Column(language.pick("allowed", "取值"), TextTable.Kind.FLEXIBLE),
            new TextTable.Column(language.pick("from", "起始阶段"), TextTable.Kind.FIXED),
            new TextTable.Column(language.pick("meaning", "含义"), TextTable.Kind.FLEXIBLE));
    for (Field field : catalogue().all()) {
      table.row(
          field.path(),
          field.type().name().toLowerCase(Locale.ROOT),
          field.unit() == Unit.NONE ? "" : field.unit().name().toLowerCase(Locale.ROOT),
          allowed(field),
          stage(field.visibility()),
          meaning(field));
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

  private static String allowed(Field field) {
    String allowed = field.allowed();
    boolean number = field.type() == FieldType.WHOLE || field.type() == FieldType.DECIMAL;
    // The type stands in a column of its own.
    if (field.type() == FieldType.DATE) {
      return "YYYY-MM-DD";
    }
    return number ? allowed.replaceFirst("^a " + field.type().label() + "( from )?", "") : allowed;
  }

  private static String stage(Visibility visibility) {
    return Stage.firstToRead(visibility).map(Stage::folder).orElse("-");
  }

  private String meaning(Field field) {
    List<String> marks = new ArrayList<>();
    if (field.derived()) {
      marks.add(language.pick("worked out", "由系统计算"));
    }
    if (field.custom()) {
      marks.add(language.pick("custom", "自定义"));
    }
    if (field.protectedAttribute()) {
      marks.add(language.pick("protected by law", "受法律保护"));
    }
    if (field.changeable() != Change.NO) {
      marks.add(change(field.changeable()));
    }
    String meaning = language.pick(field.en(), field.zh());
    return marks.isEmpty() ? meaning : meaning + " [" + String.join("; ", marks) + "]";
  }

  private String change(Change change) {
    return switch (change) {
      case NO -> "";
      case UP -> language.pick("can be raised", "客户可提高");
      case DOWN -> language.pick("can be lowered", "客户可降低");
      case ANY -> language.pick("can be changed", "客户可改变");
    };
  }
}

package dev.gradus.internal.manifest;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Label;
import dev.gradus.field.Unit;
import dev.gradus.internal.field.Code;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.NumberForm;
import dev.gradus.internal.tree.PlainValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields that a manifest declares: {@code field.NAME.type = whole} and what goes with it.
 */
final class CustomFields {

  static final String PREFIX = "field.";

  private static final List<String> PARTS =
      List.of("type", "unit", "min", "max", "values", "en", "zh", "protected", "changeable");
  private static final List<String> TYPES = List.of("whole", "decimal", "flag", "date", "code");
  private static final List<Unit> UNITS =
      List.of(
          Unit.CURRENCY, Unit.RATIO, Unit.COUNT, Unit.DAYS, Unit.MONTHS, Unit.YEARS, Unit.POINTS);
  private static final Set<String> RESERVED =
      Set.of(
          "package",
          "import",
          "global",
          "rule",
          "when",
          "then",
          "end",
          "decide",
          "in",
          "not",
          "contains",
          "true",
          "false",
          "null",
          "this",
          "class",
          "getClass",
          "hashCode",
          "equals",
          "toString",
          "clone",
          "finalize",
          "notify",
          "notifyAll",
          "wait");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,18})(\\.[0-9]{1,10})?");
  private static final Pattern CODE = Pattern.compile(Code.FORM);

  private final ManifestLines lines;
  private final boolean chinese;

  /** Whether a path names a custom field of which a manifest says something, sound or not. */
  static boolean isDeclared(String path, ManifestLines lines) {
    return path.startsWith(Manifest.CUSTOM_PREFIX)
        && !lines
            .startingWith(PREFIX + path.substring(Manifest.CUSTOM_PREFIX.length()) + ".")
            .isEmpty();
  }

  CustomFields(ManifestLines lines, boolean chinese) {
    this.lines = lines;
    this.chinese = chinese;
  }

  /** Returns the declared fields by name and logs what is wrong with them. */
  List<Field> read() {
    Set<String> names = new TreeSet<>();
    for (Setting setting : lines.startingWith(PREFIX).values()) {
      int dot = setting.key().lastIndexOf('.');
      String name = dot < PREFIX.length() ? "" : setting.key().substring(PREFIX.length(), dot);
      String part = setting.key().substring(dot + 1);
      if (!isName(name)) {
        lines.unknown(
            setting,
            "A field is declared as 'field.NAME.type', with a name of letters and digits that"
                + " begins with a small letter and is no word of the rule language or of every Java"
                + " object.");
      } else if (!PARTS.contains(part)) {
        lines.unknown(
            setting, "A field has no '" + part + "'." + Suggestion.didYouMean(part, PARTS));
      } else {
        names.add(name);
      }
      if (names.size() > Limits.CUSTOM_FIELDS) {
        lines.tooMany(setting, "A policy may declare at most " + Limits.CUSTOM_FIELDS + " fields.");
        return List.of();
      }
    }
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      Field field = field(name);
      if (field != null) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Whether rules can name something so. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches() && !RESERVED.contains(name);
  }

  private @Nullable Setting part(String name, String part) {
    return lines.find(PREFIX + name + "." + part);
  }

  private @Nullable Field field(String name) {
    Setting first = lines.startingWith(PREFIX + name + ".").values().iterator().next();
    Setting typed = part(name, "type");
    if (typed == null) {
      lines.lacks(first, PREFIX + name + ".type", "whole");
      return null;
    }
    if (!TYPES.contains(typed.value())) {
      String suggestion = Suggestion.didYouMean(typed.value(), TYPES);
      lines.bad(typed, "The type of a field is whole, decimal, flag, date or code." + suggestion);
      return null;
    }
    FieldType type = FieldType.valueOf(typed.value().toUpperCase(Locale.ROOT));
    boolean number = type == FieldType.WHOLE || type == FieldType.DECIMAL;
    BigDecimal min = bound(name, "min", type, typed);
    BigDecimal max = bound(name, "max", type, typed);
    if (min != null && max != null && min.compareTo(max) >= 0) {
      lines.bad(
          typed,
          "The greatest value of '"
              + name
              + "', "
              + max
              + ", is not above the least, "
              + min
              + ".");
    }
    return Field.builder(Manifest.CUSTOM_PREFIX + name, type)
        .unit(unit(name, number))
        .min(min)
        .max(max)
        .choices(values(name, type))
        .label(Label.of(meaning(name, "en", typed, true), meaning(name, "zh", typed, chinese)))
        .custom(true)
        .protectedAttribute(protectedAttribute(name))
        .changeable(changeable(name))
        .build();
  }

  private Unit unit(String name, boolean number) {
    Setting setting = part(name, "unit");
    if (setting == null) {
      return number ? Unit.COUNT : Unit.NONE;
    }
    if (!number) {
      lines.unknown(setting, "Only a whole or decimal field has a unit. Remove this line.");
      return Unit.NONE;
    }
    return unit(setting, "a field", lines);
  }

  /** The unit of something that a setting names; that it names none is logged. */
  static Unit unit(Setting setting, String what, ManifestLines lines) {
    for (Unit unit : UNITS) {
      if (unit.name().toLowerCase(Locale.ROOT).equals(setting.value())) {
        return unit;
      }
    }
    List<String> names = UNITS.stream().map(unit -> unit.name().toLowerCase(Locale.ROOT)).toList();
    lines.bad(
        setting,
        "The unit of "
            + what
            + " is one of "
            + String.join(", ", names)
            + "."
            + Suggestion.didYouMean(setting.value(), names));
    return Unit.COUNT;
  }

  private @Nullable BigDecimal bound(String name, String part, FieldType type, Setting typed) {
    Setting setting = part(name, part);
    boolean number = type == FieldType.WHOLE || type == FieldType.DECIMAL;
    if (setting == null) {
      if (number) {
        lines.lacks(typed, PREFIX + name + "." + part, part.equals("min") ? "0" : "100");
      }
      return null;
    }
    if (!number) {
      lines.unknown(setting, "Only a whole or decimal field has a range. Remove this line.");
      return null;
    }
    BigDecimal bound = number(setting, lines);
    boolean fits =
        bound == null
            || (bound.scale() == 0
                && bound.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0);
    if (type == FieldType.WHOLE && !fits) {
      lines.bad(
          setting,
          "The range of a whole field ends at whole numbers up to " + Integer.MAX_VALUE + ".");
      return null;
    }
    return bound;
  }

  /** The number that a setting holds; null where it holds none, which is logged. */
  static @Nullable BigDecimal number(Setting setting, ManifestLines lines) {
    if (!NUMBER.matcher(setting.value()).matches()) {
      lines.bad(setting, NumberForm.complaint(setting.value()));
      return null;
    }
    return PlainValue.normalised(new BigDecimal(setting.value()));
  }

  private List<String> values(String name, FieldType type) {
    Setting setting = part(name, "values");
    if (setting == null) {
      return List.of();
    }
    if (type != FieldType.CODE) {
      lines.unknown(setting, "Only a code field lists its values. Remove this line.");
      return List.of();
    }
    Set<String> values = new LinkedHashSet<>();
    for (Setting item : setting.items()) {
      if (!CODE.matcher(item.value()).matches()) {
        lines.bad(
            item,
            "'"
                + item.value()
                + "' is no code. A code is 1 to 64 capital letters, digits and '_'.");
      } else if (!values.add(item.value())) {
        lines.bad(item, "The value " + item.value() + " stands twice. Remove one.");
      }
    }
    return List.copyOf(values);
  }

  private String meaning(String name, String language, Setting typed, boolean required) {
    Setting setting = part(name, language);
    if (setting == null) {
      if (required) {
        lines.lacks(typed, PREFIX + name + "." + language, "...");
      }
      return "";
    }
    if (setting.value().isEmpty()) {
      lines.bad(setting, "The meaning of the field is empty. Write it.");
    }
    if (language.equals("zh") && !chinese) {
      lines.unknown(
          setting,
          "The policy does not declare Chinese. Write 'locales = en,zh', or remove this line.");
    }
    return setting.value();
  }

  private boolean protectedAttribute(String name) {
    Setting setting = part(name, "protected");
    if (setting != null && !setting.value().equals("true") && !setting.value().equals("false")) {
      lines.bad(setting, "'protected' is true or false.");
    }
    return setting != null && setting.value().equals("true");
  }

  private Change changeable(String name) {
    Setting setting = part(name, "changeable");
    if (setting == null) {
      return Change.NO;
    }
    for (Change change : Change.values()) {
      if (change.name().toLowerCase(Locale.ROOT).equals(setting.value())) {
        return change;
      }
    }
    lines.bad(setting, "'changeable' is no, up, down or any.");
    return Change.NO;
  }
}

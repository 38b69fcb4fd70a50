package dev.gradus.internal.check;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.SyntaxWords;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.Lexicon;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.PlainValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of rules: numbers, dates, constants. */
public final class ValueReader {

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private ValueReader() {}

  /** The number with its sign, without trailing zeros; null where the value is no number. */
  static @Nullable BigDecimal number(ValueSyntax value) {
    return value.is(Form.NUMBER) ? PlainValue.normalised(new BigDecimal(value.text())) : null;
  }

  /**
   * Whether a value is a constant such as {@code RiskGrade.C}, or meant to be one, rather than a
   * field.
   */
  static boolean isConstant(ValueSyntax value) {
    return value.is(Form.PATH) && Character.isUpperCase(value.text().charAt(0));
  }

  /** The constant of a list; null where it is none of it, which the log then says. */
  static @Nullable Object constant(Class<?> type, ValueSyntax value, String what, ProblemLog log) {
    if (!isConstant(value)) {
      wrong(value, what, Lexicon.choices(type), log);
      return null;
    }
    List<String> names = Lexicon.constants(type);
    String written = value.text();
    int dot = written.indexOf('.');
    String of = dot < 0 ? "" : written.substring(0, dot);
    String name = written.substring(dot + 1);
    if (of.equals(type.getSimpleName())) {
      if (names.contains(name)) {
        return Lexicon.constant(type, name);
      }
      String suggestion = suggest(of, name, names);
      log.error(
          value.last(),
          "unknown-constant",
          of
              + " has no '"
              + name
              + "'."
              + (suggestion.isEmpty() ? " Write " + Lexicon.choices(type) + "." : suggestion));
    } else if (names.contains(name)) {
      log.error(
          value,
          "wrong-type",
          what
              + " is one of "
              + type.getSimpleName()
              + ". Did you mean '"
              + type.getSimpleName()
              + "."
              + name
              + "'?");
    } else if (!Lexicon.constantTypes().containsKey(of) && dot >= 0) {
      log.error(
          value,
          "unknown-constant",
          "There is no list '"
              + of
              + "'. "
              + what
              + " is one of "
              + type.getSimpleName()
              + ": write "
              + Lexicon.choices(type)
              + ".");
    } else {
      wrong(value, what, Lexicon.choices(type), log);
    }
    return null;
  }

  private static String suggest(String type, String name, List<String> names) {
    Optional<String> near = Suggestion.nearest(name, names);
    if (near.isPresent() && name.length() > 2) {
      return " Did you mean '" + type + "." + near.get() + "'?";
    }
    return Lexicon.constantTypes().values().stream()
        .filter(other -> Lexicon.constants(other).contains(name))
        .findFirst()
        .map(other -> " Did you mean '" + other.getSimpleName() + "." + name + "'?")
        .orElse("");
  }

  /** The date in a quoted text; null where it is none, which the log then says. */
  static @Nullable LocalDate date(ValueSyntax value, String what, ProblemLog log) {
    if (!value.is(Form.TEXT)) {
      wrong(value, what, "a date in double quotes: \"2020-01-31\"", log);
      return null;
    }
    Token at = value.first();
    String text = at.unquoted();
    if (!ISO_DATE.matcher(text).matches()) {
      log.error(at, "date", what + " is a date, written as year, month and day: \"2020-01-31\".");
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      log.error(at, "date", "There is no day " + text + " in the calendar.");
      return null;
    }
  }

  /** Logs a value of the wrong type. */
  static void wrong(ValueSyntax value, String what, String expected, ProblemLog log) {
    log.error(
        value, "wrong-type", what + " cannot be " + shown(value) + ". Write " + expected + ".");
  }

  /** A value as a message shows it. */
  static String shown(ValueSyntax value) {
    if (value.is(Form.NUMBER)) {
      return "the number " + value.text();
    }
    if (value.is(Form.TEXT)) {
      return "the text " + value.text();
    }
    return SyntaxWords.quoted(value.text());
  }
}

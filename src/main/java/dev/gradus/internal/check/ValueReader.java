package dev.gradus.internal.check;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.PolicyProfileParser.PathContext;
import dev.gradus.internal.parse.PolicyProfileParser.ValueContext;
import dev.gradus.internal.parse.RuleName;
import dev.gradus.internal.parse.SyntaxWords;
import dev.gradus.internal.source.Lexicon;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.PlainValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads the values of rules: numbers, dates, constants. */
public final class ValueReader {

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private ValueReader() {}

  /** The number with its sign, without trailing zeros; null where the value is no number. */
  static @Nullable BigDecimal number(ValueContext value) {
    TerminalNode digits = value.NUMBER();
    if (digits == null) {
      return null;
    }
    BigDecimal number = PlainValue.normalised(new BigDecimal(digits.getText()));
    return value.MINUS() == null ? number : number.negate();
  }

  /**
   * Whether a value's path is a constant such as {@code RiskGrade.C}, or meant to be one, rather
   * than a field.
   */
  static boolean isConstant(PathContext path) {
    return Character.isUpperCase(path.getText().charAt(0));
  }

  /** The constant of a list; null where it is none of it, which the log then says. */
  static @Nullable Object constant(Class<?> type, ValueContext value, String what, ProblemLog log) {
    PathContext path = value.path();
    if (path == null || !isConstant(path)) {
      wrong(value, what, Lexicon.choices(type), log);
      return null;
    }
    List<String> names = Lexicon.constants(type);
    String written = path.getText();
    int dot = written.indexOf('.');
    String of = dot < 0 ? "" : written.substring(0, dot);
    String name = written.substring(dot + 1);
    if (of.equals(type.getSimpleName())) {
      if (names.contains(name)) {
        return Lexicon.constant(type, name);
      }
      String suggestion = suggest(of, name, names);
      log.error(
          path.getStop(),
          "unknown-constant",
          of
              + " has no '"
              + name
              + "'."
              + (suggestion.isEmpty() ? " Write " + Lexicon.choices(type) + "." : suggestion));
    } else if (names.contains(name)) {
      log.error(
          path.getStart(),
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
          path.getStart(),
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
  static @Nullable LocalDate date(ValueContext value, String what, ProblemLog log) {
    if (value.TEXT() == null) {
      wrong(value, what, "a date in double quotes: \"2020-01-31\"", log);
      return null;
    }
    Token at = value.TEXT().getSymbol();
    String text = RuleName.unquoted(at);
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
  static void wrong(ValueContext value, String what, String expected, ProblemLog log) {
    log.error(
        value.getStart(),
        "wrong-type",
        what + " cannot be " + shown(value) + ". Write " + expected + ".");
  }

  /** A value as a message shows it. */
  static String shown(ValueContext value) {
    if (value.NUMBER() != null) {
      return "the number " + value.getText();
    }
    if (value.TEXT() != null) {
      return "the text " + value.getText();
    }
    return SyntaxWords.quoted(value.getText());
  }
}

package dev.gradus.internal.check;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.field.Code;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values that a field is compared with: each must be of the field's type and could be
 * the field's value.
 */
final class LiteralChecker {

  private static final Pattern CODE = Pattern.compile(Code.FORM);

  private final CodeReader codes;
  private final ProblemLog log;

  LiteralChecker(Scope scope, ProblemLog log) {
    this.codes = new CodeReader(scope, log);
    this.log = log;
  }

  /** The value; null where it cannot be one of the field's, which the log then says. */
  @Nullable Literal literal(Field field, ValueSyntax value) {
    Object read =
        switch (field.type()) {
          case WHOLE, DECIMAL -> number(field, value);
          case FLAG -> flag(field, value);
          case DATE -> date(field, value);
          case ID, CURRENCY, CODE -> code(field, value);
          case CHOICE, CHOICES -> codes.read(field.valueType(), value, "'" + field.path() + "'");
        };
    return read == null ? null : new Literal(read);
  }

  private @Nullable Object number(Field field, ValueSyntax value) {
    BigDecimal number = ValueReader.number(value);
    if (number == null) {
      ValueReader.wrong(value, "'" + field.path() + "'", field.allowed(), log);
      return null;
    }
    if (field.type() == FieldType.WHOLE && value.text().contains(".")) {
      log.error(
          value,
          "wrong-type",
          "'" + field.path() + "' is a whole number; " + value.text() + " has a point.");
      return null;
    }
    if (!field.inRange(number)) {
      log.error(
          value,
          "out-of-range",
          "'"
              + field.path()
              + "' is "
              + field.allowed()
              + "; with "
              + value.text()
              + " the test always has the same outcome.");
      return null;
    }
    return field.type() == FieldType.WHOLE ? (Object) number.intValueExact() : number;
  }

  private @Nullable Boolean flag(Field field, ValueSyntax value) {
    if (!value.is(Form.TRUE) && !value.is(Form.FALSE)) {
      ValueReader.wrong(value, "'" + field.path() + "'", field.allowed(), log);
      return null;
    }
    return value.is(Form.TRUE);
  }

  private @Nullable LocalDate date(Field field, ValueSyntax value) {
    return ValueReader.date(value, "'" + field.path() + "'", log);
  }

  private @Nullable String code(Field field, ValueSyntax value) {
    if (!value.is(Form.TEXT)) {
      ValueReader.wrong(value, "'" + field.path() + "'", "a code in double quotes: \"CODE\"", log);
      return null;
    }
    Token at = value.first();
    String code = at.unquoted();
    if (!CODE.matcher(code).matches()) {
      log.error(at, "code", "A code is 1 to 64 capital letters, digits and '_', without spaces.");
      return null;
    }
    if (!field.choices().isEmpty() && !field.choices().contains(code)) {
      String suggestion = Suggestion.didYouMean(code, field.choices());
      log.error(
          at,
          "unknown-constant",
          "'"
              + field.path()
              + "' is never \""
              + code
              + "\"."
              + (suggestion.isEmpty() ? " It is " + field.allowed() + "." : suggestion));
      return null;
    }
    return code;
  }

  /** Whether a comparison can hold at all; that it cannot is logged. */
  boolean canHold(Field field, Operator operator, Literal literal, ValueSyntax value) {
    BigDecimal edge =
        operator == Operator.LESS ? field.min() : operator == Operator.GREATER ? field.max() : null;
    if (edge == null || new BigDecimal(literal.plain()).compareTo(edge) != 0) {
      return true;
    }
    log.error(
        value,
        "out-of-range",
        "'"
            + field.path()
            + "' is "
            + field.allowed()
            + ", so it is never "
            + operator.sign()
            + " "
            + value.text()
            + ".");
    return false;
  }
}

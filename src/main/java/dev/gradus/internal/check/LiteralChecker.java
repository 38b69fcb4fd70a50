package dev.gradus.internal.check;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.field.Code;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.PolicyProfileParser.ValueContext;
import dev.gradus.internal.parse.RuleName;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values that a field is compared with: each must be of the field's type and could be
 * the field's value.
 */
final class LiteralChecker {

  private static final Pattern CODE = Pattern.compile(Code.FORM);

  private final ProblemLog log;

  LiteralChecker(ProblemLog log) {
    this.log = log;
  }

  /** The value; null where it cannot be one of the field's, which the log then says. */
  @Nullable Literal literal(Field field, ValueContext value) {
    Object read =
        switch (field.type()) {
          case WHOLE, DECIMAL -> number(field, value);
          case FLAG -> flag(field, value);
          case DATE -> date(field, value);
          case ID, CURRENCY, CODE -> code(field, value);
          case CHOICE, CHOICES ->
              ValueReader.constant(field.valueType(), value, "'" + field.path() + "'", log);
        };
    return read == null ? null : new Literal(read);
  }

  private @Nullable Object number(Field field, ValueContext value) {
    BigDecimal number = ValueReader.number(value);
    if (number == null) {
      ValueReader.wrong(value, "'" + field.path() + "'", field.allowed(), log);
      return null;
    }
    if (field.type() == FieldType.WHOLE && value.getText().contains(".")) {
      log.error(
          value.getStart(),
          "wrong-type",
          "'" + field.path() + "' is a whole number; " + value.getText() + " has a point.");
      return null;
    }
    if (!field.inRange(number)) {
      log.error(
          value.getStart(),
          "out-of-range",
          "'"
              + field.path()
              + "' is "
              + field.allowed()
              + "; with "
              + value.getText()
              + " the test always has the same outcome.");
      return null;
    }
    return field.type() == FieldType.WHOLE ? (Object) number.intValueExact() : number;
  }

  private @Nullable Boolean flag(Field field, ValueContext value) {
    if (value.TRUE() == null && value.FALSE() == null) {
      ValueReader.wrong(value, "'" + field.path() + "'", field.allowed(), log);
      return null;
    }
    return value.TRUE() != null;
  }

  private @Nullable LocalDate date(Field field, ValueContext value) {
    return ValueReader.date(value, "'" + field.path() + "'", log);
  }

  private @Nullable String code(Field field, ValueContext value) {
    if (value.TEXT() == null) {
      ValueReader.wrong(value, "'" + field.path() + "'", "a code in double quotes: \"CODE\"", log);
      return null;
    }
    Token at = value.TEXT().getSymbol();
    String code = RuleName.unquoted(at);
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
  boolean canHold(Field field, Operator operator, Literal literal, ValueContext value) {
    BigDecimal edge =
        operator == Operator.LESS ? field.min() : operator == Operator.GREATER ? field.max() : null;
    if (edge == null || new BigDecimal(literal.plain()).compareTo(edge) != 0) {
      return true;
    }
    log.error(
        value.getStart(),
        "out-of-range",
        "'"
            + field.path()
            + "' is "
            + field.allowed()
            + ", so it is never "
            + operator.sign()
            + " "
            + value.getText()
            + ".");
    return false;
  }
}

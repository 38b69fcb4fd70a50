package dev.gradus.internal.check;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.parse.ConditionSyntax.TestOf;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks one test of a rule against the catalogue. */
final class TestChecker {

  private static final String OPERATOR = "wrong-operator";

  private final Scope scope;
  private final ProblemLog log;
  private final LiteralChecker literals;

  TestChecker(Scope scope, ProblemLog log) {
    this.scope = scope;
    this.log = log;
    this.literals = new LiteralChecker(scope, log);
  }

  /** The checked test; null where something is wrong with it, which the log then says. */
  @Nullable Condition check(TestOf test) {
    Field field = scope.field(test.path().text(), test.path(), log);
    if (field == null) {
      return null;
    }
    return switch (test.operator().type()) {
      case IN -> membership(field, test);
      case CONTAINS -> containment(field, test);
      default -> comparison(field, test.operator(), test.value());
    };
  }

  private @Nullable Condition comparison(Field field, Token sign, ValueSyntax value) {
    Operator operator = operator(sign);
    boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    if (field.type() == FieldType.CHOICES) {
      String advice = "' is a set of codes. Write 'contains' or 'not contains'.";
      log.error(sign, OPERATOR, "'" + field.path() + advice);
      return null;
    }
    if (value.is(Form.NULL)) {
      if (equality) {
        return new Condition.Presence(field, operator == Operator.NOT_EQUAL);
      }
      log.error(value, OPERATOR, "'null' means unknown; it goes with '==' and '!=' only.");
      return null;
    }
    if (!equality && !field.type().ordered()) {
      log.error(
          sign,
          OPERATOR,
          "'"
              + operator.sign()
              + "' needs an order, and '"
              + field.path()
              + "' has none: write "
              + (field.type() == FieldType.FLAG
                  ? "'== true' or '== false'."
                  : "'==', '!=', 'in' or 'not in'."));
      return null;
    }
    if (value.is(Form.PATH) && !ValueReader.isConstant(value) && !isWord(value)) {
      return pathComparison(field, operator, value);
    }
    Literal literal = literals.literal(field, value);
    return literal == null || !literals.canHold(field, operator, literal, value)
        ? null
        : new Condition.Comparison(field, operator, literal);
  }

  private static Operator operator(Token sign) {
    String written = sign.text();
    for (Operator operator : Operator.values()) {
      if (operator.sign().equals(written)) {
        return operator;
      }
    }
    throw new IllegalStateException(
        "The grammar has an operator that the tree has not: " + written);
  }

  /** A single word that is no field, such as {@code yes} or {@code one}, is meant as a value. */
  private boolean isWord(ValueSyntax value) {
    String word = value.text();
    return !word.contains(".") && scope.fields().find(word).isEmpty();
  }

  private @Nullable Condition pathComparison(Field field, Operator operator, ValueSyntax value) {
    Field other = scope.field(value.text(), value, log);
    if (other == null) {
      return null;
    }
    if (other.equals(field)) {
      log.error(value, "pointless-test", "'" + field.path() + "' is compared with itself.");
      return null;
    }
    if (other.type() != field.type()
        || other.valueType() != field.valueType()
        || other.unit() != field.unit()) {
      log.error(
          value,
          "wrong-type",
          "'"
              + field.path()
              + "' ("
              + kind(field)
              + ") and '"
              + other.path()
              + "' ("
              + kind(other)
              + ") cannot be compared. Fields of one type and unit can.");
      return null;
    }
    return new Condition.Comparison(field, operator, new Operand.Path(other));
  }

  private static String kind(Field field) {
    return switch (field.type()) {
      case WHOLE, DECIMAL ->
          field.type().label() + ", " + field.unit().name().toLowerCase(Locale.ROOT);
      case CHOICE, CHOICES -> field.valueType().getSimpleName();
      default -> field.type().label();
    };
  }

  private @Nullable Condition membership(Field field, TestOf test) {
    boolean negated = test.negated();
    if (field.type() == FieldType.CHOICES || field.type() == FieldType.FLAG) {
      log.error(
          test.operator(),
          OPERATOR,
          "'in' does not go with '"
              + field.path()
              + "': write "
              + (field.type() == FieldType.FLAG
                  ? "'== true' or '== false'."
                  : "'contains' or 'not contains'."));
      return null;
    }
    if (test.values().size() > Limits.LIST_VALUES) {
      log.error(
          test.values().get(Limits.LIST_VALUES),
          "limit",
          "A list may hold at most " + Limits.LIST_VALUES + " values.");
      return null;
    }
    List<Literal> values = new ArrayList<>();
    for (ValueSyntax value : test.values()) {
      if (value.is(Form.NULL)) {
        log.error(value, OPERATOR, "'null' means unknown; it goes with '==' and '!=' only.");
        continue;
      }
      Literal literal = literals.literal(field, value);
      if (literal != null && values.contains(literal)) {
        log.error(
            value,
            "pointless-test",
            "The list holds " + ValueReader.shown(value) + " twice. Remove one.");
      } else if (literal != null) {
        values.add(literal);
      }
    }
    return values.size() < test.values().size()
        ? null
        : new Condition.Membership(field, negated, values);
  }

  private @Nullable Condition containment(Field field, TestOf test) {
    if (field.type() != FieldType.CHOICES) {
      log.error(
          test.operator(),
          OPERATOR,
          "'contains' goes with a set of codes, and '"
              + field.path()
              + "' is none. Write '==', '!=', 'in' or 'not in'.");
      return null;
    }
    Literal element = literals.literal(field, test.value());
    return element == null ? null : new Condition.Containment(field, test.negated(), element);
  }
}

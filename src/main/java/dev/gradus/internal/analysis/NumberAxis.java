package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of an ordered field as numbers, and the conditions on it as spans of them. */
record NumberAxis(Field field) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Whether values are whole numbers or days, between two of which there may be none. */
  boolean isWhole() {
    return field.type() != FieldType.DECIMAL;
  }

  /** All values that the field can have where it is known. */
  Span range() {
    BigDecimal max = field.max();
    BigDecimal min = field.min();
    if (min != null && field.derived() && !field.custom()) {
      min = min.max(BigDecimal.ZERO); // what the library derives is never below 0
    }
    return field.type() == FieldType.DATE
        ? Span.ALL
        : Span.between(
            min == null ? Cut.LOWEST : below(min), max == null ? Cut.HIGHEST : above(max));
  }

  /**
   * Where a condition holds if the field is known; null where that depends on other things as well.
   */
  @Nullable Span exactly(Condition condition) {
    return span(condition, null);
  }

  /** Where a condition can hold at most if the field is known. */
  Span atMost(Condition condition) {
    Span span = span(condition, Span.ALL);
    return span == null ? Span.ALL : span;
  }

  /**
   * The span of a condition.
   *
   * @param elsewhere what stands for a test of something else; null if it makes the span unknown
   */
  private @Nullable Span span(Condition condition, @Nullable Span elsewhere) {
    if (condition instanceof Condition.All all) {
      Span common = Span.ALL;
      boolean unknown = false;
      for (Condition part : all.parts()) {
        Span span = span(part, elsewhere);
        unknown |= span == null;
        common = span == null ? common : common.and(span);
      }
      return unknown && !common.isEmpty() ? null : common;
    }
    if (condition instanceof Condition.Any any) {
      Span together = Span.NONE;
      for (Condition part : any.parts()) {
        Span span = span(part, elsewhere);
        if (span == null) {
          return null;
        }
        together = together.or(span);
      }
      return together;
    }
    return condition instanceof Condition.Test test && test.field().equals(field)
        ? test(test, elsewhere)
        : elsewhere;
  }

  private @Nullable Span test(Condition.Test test, @Nullable Span elsewhere) {
    if (test instanceof Condition.Presence presence) {
      return presence.known() ? Span.ALL : Span.NONE;
    }
    if (test instanceof Condition.Membership membership) {
      Span listed = Span.NONE;
      for (Literal value : membership.values()) {
        listed = listed.or(span(Operator.EQUAL, position(value.value())));
      }
      return membership.negated() ? listed.not() : listed;
    }
    return test instanceof Condition.Comparison comparison
            && comparison.operand() instanceof Literal literal
        ? span(comparison.operator(), position(literal.value()))
        : elsewhere;
  }

  private Span span(Operator operator, BigDecimal number) {
    return switch (operator) {
      case LESS -> Span.between(Cut.LOWEST, below(number));
      case AT_MOST -> Span.between(Cut.LOWEST, above(number));
      case GREATER -> Span.between(above(number), Cut.HIGHEST);
      case AT_LEAST -> Span.between(below(number), Cut.HIGHEST);
      case EQUAL -> Span.between(below(number), above(number));
      case NOT_EQUAL -> Span.between(below(number), above(number)).not();
    };
  }

  private static Cut below(BigDecimal number) {
    return Cut.below(number);
  }

  /** Above a whole number is below the next. */
  private Cut above(BigDecimal number) {
    return isWhole() ? Cut.below(number.add(BigDecimal.ONE)) : Cut.above(number);
  }

  private static BigDecimal position(Object value) {
    if (value instanceof LocalDate day) {
      return BigDecimal.valueOf(day.toEpochDay());
    }
    return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
  }

  /** The value at a number. */
  Object value(BigDecimal number) {
    return switch (field.type()) {
      case DATE -> LocalDate.ofEpochDay(number.longValueExact());
      case WHOLE -> number.intValueExact();
      default -> number;
    };
  }

  /** How far it is from one end of a piece to the other. */
  static BigDecimal width(Span.Piece piece) {
    return piece.to().number().subtract(piece.from().number());
  }

  /** A value in the middle of a piece that has two ends. */
  BigDecimal middle(Span.Piece piece) {
    BigDecimal from = piece.from().number();
    BigDecimal to = piece.to().number();
    return isWhole() ? from : from.add(to).divide(TWO, scale(from, to) + 1, RoundingMode.HALF_EVEN);
  }

  private static int scale(BigDecimal one, BigDecimal other) {
    return Math.max(0, Math.max(one.scale(), other.scale()));
  }

  /** Whether the two ends of a piece differ by one in the last digit that is written. */
  static boolean isOneStep(Span.Piece piece) {
    int scale = scale(piece.from().number(), piece.to().number());
    return width(piece).compareTo(BigDecimal.ONE.movePointLeft(scale)) == 0;
  }

  /** The tests of a piece, as rule files write them: {@code loan.amount >= 3, loan.amount < 5}. */
  String tests(Span.Piece piece) {
    Cut from = piece.from();
    Cut to = piece.to();
    Span.Piece all = range().pieces().get(0);
    String lower =
        from.compareTo(all.from()) <= 0 ? "" : test(from.above() ? ">" : ">=", from.number());
    String upper = to.compareTo(all.to()) >= 0 ? "" : test(to.above() ? "<=" : "<", to.number());
    return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + ", " + upper;
  }

  private String test(String operator, BigDecimal number) {
    String value = ValueWords.word(value(number));
    return field.path()
        + " "
        + operator
        + " "
        + (field.type() == FieldType.DATE ? "\"" + value + "\"" : value);
  }

  /** Where what lies below a cut ends: {@code at 59999}, {@code below 0.3}. */
  String end(Cut cut) {
    return isWhole()
        ? "at " + ValueWords.word(value(cut.number().subtract(BigDecimal.ONE)))
        : (cut.above() ? "at " : "below ") + ValueWords.word(value(cut.number()));
  }

  /** Where what lies above a cut begins: {@code at 60000}, {@code above 0.3}. */
  String beginning(Cut cut) {
    return (cut.above() ? "above " : "at ") + ValueWords.word(value(cut.number()));
  }

  /** The condition that the field has a value. */
  Condition is(BigDecimal number) {
    return new Condition.Comparison(field, Operator.EQUAL, new Literal(value(number)));
  }

  /** The condition that the field lies in a piece. */
  Condition within(Span.Piece piece) {
    List<Condition> tests = new ArrayList<>();
    if (!piece.from().isEnd()) {
      Operator operator = piece.from().above() ? Operator.GREATER : Operator.AT_LEAST;
      tests.add(
          new Condition.Comparison(field, operator, new Literal(value(piece.from().number()))));
    }
    if (!piece.to().isEnd()) {
      Operator operator = piece.to().above() ? Operator.AT_MOST : Operator.LESS;
      tests.add(new Condition.Comparison(field, operator, new Literal(value(piece.to().number()))));
    }
    return new Condition.All(tests);
  }
}

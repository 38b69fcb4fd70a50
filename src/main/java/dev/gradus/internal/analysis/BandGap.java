package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Values of a field between two bands for which neither speaks.
 *
 * @param axis the field
 * @param values the values
 * @param below the rule whose band ends there
 * @param lower the piece of its band that ends there
 * @param above the rule whose band begins there
 * @param upper the piece of its band that begins there
 */
record BandGap(
    NumberAxis axis,
    Span.Piece values,
    Rule below,
    Span.Piece lower,
    Rule above,
    Span.Piece upper) {

  private static final BigDecimal FEW = BigDecimal.valueOf(4);
  private static final BigDecimal MANY = BigDecimal.TEN;

  /**
   * Whether it is so narrow that nobody can have meant it: one number that both bands exclude; one
   * step between two numbers that both include, such as 0.29 and 0.30; one whole number between two
   * long bands.
   */
  boolean isSliver() {
    BigDecimal shorter = NumberAxis.width(lower).min(NumberAxis.width(upper));
    BigDecimal width = NumberAxis.width(values);
    if (axis.isWhole()) {
      return width.compareTo(BigDecimal.ONE) == 0
          && (shorter.compareTo(MANY) >= 0 || (names(below) && names(above)));
    }
    return width.signum() == 0
        || (values.from().above()
            && !values.to().above()
            && NumberAxis.isOneStep(values)
            && shorter.compareTo(width.multiply(FEW)) >= 0);
  }

  /** Whether a rule compares the field with the one number in the gap. */
  private boolean names(Rule rule) {
    Object value = axis.value(example());
    return rule.when().tests().stream()
        .filter(test -> test.field().equals(axis.field()))
        .flatMap(test -> test.literals().stream())
        .anyMatch(literal -> literal.value().equals(value));
  }

  /** A value in it. */
  BigDecimal example() {
    return axis.middle(values);
  }

  /** The values and the rules beside them, as a sentence. */
  String words() {
    return below.id()
        + " ends "
        + axis.end(values.from())
        + " and "
        + above.id()
        + " begins "
        + axis.beginning(values.to())
        + ".";
  }

  /** How to close it, as a sentence. */
  String remedy() {
    return "Write '"
        + axis.tests(new Span.Piece(lower.from(), values.to()))
        + "' in "
        + below.id()
        + ", or '"
        + axis.tests(new Span.Piece(values.from(), upper.to()))
        + "' in "
        + above.id()
        + ".";
  }

  /** Rules without the gap: one of its two rules speaks for the values as well. */
  List<Rule> closed(List<Rule> rules, Rule widened) {
    List<Rule> closed = new ArrayList<>();
    for (Rule rule : rules) {
      closed.add(rule.id().equals(widened.id()) ? rule.with(wider(rule)) : rule);
    }
    return closed;
  }

  private Condition wider(Rule rule) {
    List<Condition> parts = new ArrayList<>();
    List<Condition> onField = new ArrayList<>();
    for (Condition part : rule.when().conjuncts()) {
      (part.fields().contains(axis.field()) ? onField : parts).add(part);
    }
    parts.add(new Condition.Any(List.of(new Condition.All(onField), axis.within(values))));
    return new Condition.All(parts);
  }
}

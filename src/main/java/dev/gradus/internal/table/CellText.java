package dev.gradus.internal.table;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.VerbCall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the cells of tests and verbs. */
final class CellText {

  private CellText() {}

  /** The one field that a condition tests. */
  static Field field(Condition condition) throws UnwritableRule {
    List<Field> fields = condition.tests().stream().map(Condition.Test::field).distinct().toList();
    if (fields.size() != 1) {
      throw new UnwritableRule(
          "It joins tests of different fields by '||'. Write a rule for each.");
    }
    return fields.get(0);
  }

  /** Conditions on one field, which must all hold, as a cell of its column. */
  static String tests(List<Condition> conditions) throws UnwritableRule {
    if (conditions.size() == 1 && conditions.get(0) instanceof Condition.Any any) {
      List<String> parts = new ArrayList<>();
      for (Condition part : any.parts()) {
        parts.add(every(part.conjuncts()));
      }
      return String.join(" " + TestCell.OR + " ", parts);
    }
    return every(conditions);
  }

  private static String every(List<Condition> conditions) throws UnwritableRule {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      if (!(conditions.get(i) instanceof Condition.Test test)) {
        throw new UnwritableRule(
            "Its tests of one field have '||' within '&&'. Write a rule for each.");
      }
      String range = i + 1 < conditions.size() ? range(test, conditions.get(i + 1)) : "";
      parts.add(range.isEmpty() ? test(test) : range);
      i += range.isEmpty() ? 0 : 1;
    }
    return String.join(" " + TestCell.AND + " ", parts);
  }

  /** Two bounds as a range; empty where they are none. */
  private static String range(Condition.Test least, Condition most) {
    if (!(least instanceof Condition.Comparison from)
        || !(most instanceof Condition.Comparison to)
        || !(from.operand() instanceof Literal low)
        || !(to.operand() instanceof Literal high)) {
      return "";
    }
    boolean closedBelow = from.operator() == Operator.AT_LEAST;
    boolean closedAbove = to.operator() == Operator.AT_MOST;
    boolean bounds =
        (closedBelow || from.operator() == Operator.GREATER)
            && (closedAbove || to.operator() == Operator.LESS);
    int order = bounds ? compare(low.value(), high.value()) : 1;
    if (order > 0 || (order == 0 && !(closedBelow && closedAbove))) {
      return "";
    }
    String first = low.plain();
    return closedBelow && closedAbove && !first.startsWith("-")
        ? first + CellWords.TO + high.plain()
        : (closedBelow ? "[" : "(") + first + ", " + high.plain() + (closedAbove ? "]" : ")");
  }

  @SuppressWarnings("unchecked") // both are values of one field
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  private static String test(Condition.Test test) throws UnwritableRule {
    if (test instanceof Condition.Presence presence) {
      return presence.known() ? TestCell.KNOWN : TestCell.UNKNOWN;
    }
    if (test instanceof Condition.Comparison comparison) {
      String value = operand(comparison.operand());
      return switch (comparison.operator()) {
        case EQUAL -> value;
        case NOT_EQUAL -> not(value);
        default -> comparison.operator().sign() + " " + value;
      };
    }
    if (test instanceof Condition.Membership membership) {
      if (membership.values().size() == 1) {
        throw new UnwritableRule("It tests 'in' with a single value. Write '==' or '!='.");
      }
      String values =
          membership.values().stream().map(Literal::plain).collect(Collectors.joining(", "));
      return membership.negated() ? not(values) : values;
    }
    Condition.Containment containment = (Condition.Containment) test;
    String code = containment.element().plain();
    return containment.negated() ? not(code) : code;
  }

  private static String not(String value) {
    return TestCell.NOT + " " + value;
  }

  private static String operand(Operand operand) {
    return operand instanceof Operand.Path path ? path.field().path() : ((Literal) operand).plain();
  }

  /** The name of the column that says a call: by its verb and, where it comes first, a code. */
  static String column(VerbCall call) {
    String name = TableHeader.name(call.verb());
    return isNamed(call) ? name + "." + call.first() : name;
  }

  /** A call as a cell of its column. */
  static String call(VerbCall call) {
    String open =
        call.arguments().stream()
            .skip(isNamed(call) ? 1 : 0)
            .map(value -> value instanceof Field field ? field.path() : PlainValue.of(value))
            .collect(Collectors.joining(", "));
    return open.isEmpty() ? VerbCell.YES : open;
  }

  private static boolean isNamed(VerbCall call) {
    return call.arguments().size() > 1 && call.first() instanceof String;
  }
}

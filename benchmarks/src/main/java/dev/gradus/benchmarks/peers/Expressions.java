package dev.gradus.benchmarks.peers;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints conditions for expression languages that look like Java but compare numbers with plain signs.
 *
 * @param path how a field is read
 * @param decimal how a decimal is written
 */
record Expressions(Function<Field, String> path, Function<BigDecimal, String> decimal) {

  /** The condition; {@code true} where it always holds. */
  String print(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().isEmpty() ? "true" : joined(all.parts(), " && ");
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().isEmpty() ? "false" : joined(any.parts(), " || ");
    }
    String read = path.apply(((Condition.Test) condition).field());
    if (condition instanceof Condition.Presence presence) {
      return read + (presence.known() ? " != null" : " == null");
    }
    if (condition instanceof Condition.Comparison test && test.operand() instanceof Literal literal) {
      return read + " != null && " + read + " " + test.operator().sign() + " " + value(literal.value());
    }
    if (condition instanceof Condition.Membership test) {
      String sign = test.negated() ? " != " : " == ";
      return read + " != null && ("
          + test.values().stream()
              .map(each -> read + sign + value(each.value()))
              .collect(Collectors.joining(test.negated() ? " && " : " || "))
          + ")";
    }
    if (condition instanceof Condition.Containment test) {
      return read + ".contains(" + value(test.element().value()) + ") == " + !test.negated();
    }
    throw new IllegalStateException("The policy compares two fields; no rule of this contestant does.");
  }

  private String joined(List<Condition> parts, String sign) {
    return parts.stream().map(part -> "(" + print(part) + ")").collect(Collectors.joining(sign));
  }

  private String value(Object value) {
    if (value instanceof BigDecimal number) {
      return decimal.apply(number);
    }
    if (value instanceof Enum<?> code) {
      return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }
    return value instanceof String text ? "\"" + text + "\"" : value.toString();
  }
}

package dev.gradus.benchmarks.peers;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
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
    if (condition instanceof Condition.NoneOf none) {
      return none.members().stream().map(member -> "!(" + print(member.when()) + ")").collect(Collectors.joining(" && "));
    }
    String read = path.apply(((Condition.Test) condition).field());
    if (condition instanceof Condition.Presence presence) {
      return read + (presence.known() ? " != null" : " == null");
    }
    if (condition instanceof Condition.Comparison test) {
      String sign = " " + test.operator().sign() + " ";
      if (test.operand() instanceof Literal literal) {
        return read + " != null && " + read + sign + value(literal.value());
      }
      String other = path.apply(((Operand.Path) test.operand()).field());
      return read + " != null && " + other + " != null && " + read + sign + other;
    }
    if (condition instanceof Condition.Membership test) {
      String sign = test.negated() ? " != " : " == ";
      return read + " != null && ("
          + test.values().stream()
              .map(each -> read + sign + value(each.value()))
              .collect(Collectors.joining(test.negated() ? " && " : " || "))
          + ")";
    }
    Condition.Containment test = (Condition.Containment) condition;
    return read + ".contains(" + value(test.element().value()) + ") == " + !test.negated();
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

package dev.gradus.internal.boundary;

import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.CodeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The least changes of what a rule says: a number by one or by one in its last digit, a code to
 * each neighbour among its like.
 */
final class LiteralChanges {

  private final List<String> products;
  private final List<Field> derived;

  LiteralChanges(CheckedPolicy policy) {
    this.products =
        policy.manifest().codes().of(CodeKind.PRODUCT).keySet().stream().sorted().toList();
    this.derived =
        policy.fields().all().stream()
            .filter(field -> field.custom() && field.derived() && field.unit() == Unit.CURRENCY)
            .toList();
  }

  /** The calls of a rule with one literal changed, once for each change. */
  List<List<VerbCall>> of(List<VerbCall> calls) {
    List<List<VerbCall>> changes = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      for (VerbCall changed : of(calls.get(i))) {
        List<VerbCall> all = new ArrayList<>(calls);
        all.set(i, changed);
        changes.add(all);
      }
    }
    return changes;
  }

  private List<VerbCall> of(VerbCall call) {
    List<VerbCall> changes = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      for (Object other : others(call.arguments().get(i), call.verb().arguments().get(i))) {
        List<Object> arguments = new ArrayList<>(call.arguments());
        arguments.set(i, other);
        changes.add(new VerbCall(call.verb(), arguments));
      }
    }
    return changes;
  }

  private List<?> others(Object literal, Argument argument) {
    if (literal instanceof Field field) {
      return neighbours(field, derived);
    }
    if (literal instanceof Integer number) {
      return List.of(number - 1, number + 1);
    }
    if (literal instanceof BigDecimal number) {
      return Stream.of(BigDecimal.ONE, number.ulp())
          .distinct()
          .flatMap(step -> Stream.of(number.subtract(step), number.add(step)))
          .filter(changed -> changed.signum() >= 0)
          .toList();
    }
    if (literal instanceof Enum<?> code) {
      return neighbours(code, List.of(code.getDeclaringClass().getEnumConstants()));
    }
    if (literal instanceof String text) {
      return neighbours(text, argument.codes().isEmpty() ? products : argument.codes());
    }
    throw new AssertionError("No change is known for " + literal.getClass());
  }

  private static List<?> neighbours(Object code, List<?> all) {
    int place = all.indexOf(code);
    return Stream.of(place - 1, place + 1)
        .filter(index -> index >= 0 && index < all.size())
        .map(all::get)
        .toList();
  }
}

package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.RiskGrade;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads numbers off verb calls: a number as it is, a code by its place in its list. */
final class VerbArguments {

  private VerbArguments() {}

  /** The first argument of a verb; null for another verb. */
  static Function<VerbCall, @Nullable BigDecimal> first(String verb) {
    return call(verb, arguments -> number(arguments.get(0)));
  }

  /** The first argument of a verb, turned round. */
  static Function<VerbCall, @Nullable BigDecimal> turned(String verb) {
    return call(verb, arguments -> number(arguments.get(0)).negate());
  }

  /** The second argument of a verb. */
  static Function<VerbCall, @Nullable BigDecimal> second(String verb) {
    return call(verb, arguments -> number(arguments.get(1)));
  }

  /** What a call of a verb says by its arguments. */
  static Function<VerbCall, @Nullable BigDecimal> call(
      String verb, Function<List<Object>, @Nullable BigDecimal> says) {
    return call -> call.verb().getName().equals(verb) ? says.apply(call.arguments()) : null;
  }

  /**
   * The first argument of a verb whose second is a grade, where that concerns a customer's grade.
   *
   * @param concerns whether the grade named concerns the customer's
   */
  static Function<VerbCall, @Nullable BigDecimal> forGrade(
      String verb, BiPredicate<RiskGrade, RiskGrade> concerns, RiskGrade grade) {
    return call(
        verb,
        arguments ->
            concerns.test((RiskGrade) arguments.get(1), grade) ? number(arguments.get(0)) : null);
  }

  /** What the one reads, or else the other. */
  static Function<VerbCall, @Nullable BigDecimal> either(
      Function<VerbCall, @Nullable BigDecimal> one,
      Function<VerbCall, @Nullable BigDecimal> other) {
    return call -> {
      BigDecimal said = one.apply(call);
      return said == null ? other.apply(call) : said;
    };
  }

  private static BigDecimal number(Object argument) {
    if (argument instanceof Enum<?> code) {
      return place(code);
    }
    return argument instanceof BigDecimal decimal
        ? decimal
        : BigDecimal.valueOf((Integer) argument);
  }

  /** The place of a code in its list. */
  static BigDecimal place(Enum<?> code) {
    return BigDecimal.valueOf(List.of(code.getDeclaringClass().getEnumConstants()).indexOf(code));
  }

  /** The code at a place of its list. */
  static <T> T code(Class<T> codes, BigDecimal place) {
    return List.of(codes.getEnumConstants()).get(place.intValue());
  }
}

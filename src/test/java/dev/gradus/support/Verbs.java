package dev.gradus.support;

import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Calls of the library's verbs, made by hand and at random. */
public final class Verbs {

  private Verbs() {}

  /** A call of a verb of the library. */
  public static VerbCall call(Stage stage, String verb, Object... arguments) {
    return new VerbCall(Vocabulary.LIBRARY.find(stage, verb).orElseThrow(), List.of(arguments));
  }

  /** Calls of a stage's verbs. */
  public static Arbitrary<VerbCall> calls(Vocabulary vocabulary, Stage stage) {
    return Arbitraries.of(vocabulary.verbs(stage).values()).flatMap(Verbs::call);
  }

  private static Arbitrary<VerbCall> call(Verb verb) {
    List<Arbitrary<Object>> arguments = verb.arguments().stream().map(Verbs::argument).toList();
    return Combinators.combine(arguments).as(values -> new VerbCall(verb, values));
  }

  private static Arbitrary<Object> argument(Argument argument) {
    if (argument.type().isEnum()) {
      return Arbitraries.of(argument.type().getEnumConstants());
    }
    if (!argument.codes().isEmpty()) {
      return Arbitraries.of(argument.codes()).asGeneric();
    }
    if (argument.declared() != null) {
      return Arbitraries.of("LOAN_A", "LOAN_B", "LOAN_C").asGeneric();
    }
    BigDecimal least = Objects.requireNonNull(argument.min());
    BigDecimal most = Objects.requireNonNull(argument.max());
    return argument.isWhole()
        ? Arbitraries.integers().between(least.intValue(), most.intValue()).asGeneric()
        : Arbitraries.bigDecimals().between(least, most).ofScale(2).asGeneric();
  }
}

package dev.gradus.internal.tree;

import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.RiskGrade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A checked call of a verb.
 *
 * @param verb the verb
 * @param arguments the arguments, each as exact as it stands there: Integer, BigDecimal (for a
 *     {@code double}), String or an enum constant
 */
public record VerbCall(Verb verb, List<Object> arguments) {

  /** Copies the list. */
  public VerbCall {
    arguments = List.copyOf(arguments);
  }

  /** The first argument, by which most verbs say what they say. */
  public Object first() {
    return arguments.get(0);
  }

  /** Whether it is unfavourable to the customer. */
  public boolean isAdverse() {
    return verb.isAdverse(arguments);
  }

  /** What it says of a number; null where nothing. */
  public @Nullable BigDecimal says(Measure measure) {
    return verb.says(measure, arguments);
  }

  /** Whether it concerns a customer of a grade. */
  public boolean concerns(RiskGrade grade) {
    return verb.concerns(arguments, grade);
  }

  /** What stands between the brackets of the call, in its order. */
  public List<Object> written() {
    List<Object> written = new ArrayList<>(verb.leading());
    written.addAll(arguments);
    return written;
  }

  /** The call in plain form, the same in every locale: {@code capTier( SILVER, B )}. */
  public String plain() {
    String method = verb.method().getName();
    return written().isEmpty()
        ? method + "()"
        : written().stream()
            .map(PlainValue::of)
            .collect(Collectors.joining(", ", method + "( ", " )"));
  }
}

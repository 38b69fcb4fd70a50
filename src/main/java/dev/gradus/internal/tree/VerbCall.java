package dev.gradus.internal.tree;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.RiskGrade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A checked call of a verb.
 *
 * @param verb the verb
 * @param arguments the arguments, each as exact as it stands there: Integer, BigDecimal (for a
 *     {@code double}), String, an enum constant, or a {@link Field} whose value is the number
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

  /** The fields whose values are arguments. */
  public List<Field> fields() {
    return arguments.stream().filter(Field.class::isInstance).map(Field.class::cast).toList();
  }

  /**
   * The call with the values of its fields in their places; empty where one is unknown: then it
   * says nothing.
   */
  public Optional<VerbCall> with(ConditionEvaluator.Values values) {
    List<Object> said = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      Object value = argument instanceof Field field ? values.of(field) : argument;
      if (value == null) {
        return Optional.empty();
      }
      boolean widened = value instanceof Integer && !verb.arguments().get(i).isWhole();
      said.add(widened ? BigDecimal.valueOf((Integer) value) : value);
    }
    return Optional.of(new VerbCall(verb, said));
  }

  /** The call with the least and with the greatest value of its fields; itself if it has none. */
  public List<VerbCall> extremes() {
    return fields().isEmpty()
        ? List.of(this)
        : Stream.of(with(field -> end(field, field.min())), with(field -> end(field, field.max())))
            .flatMap(Optional::stream)
            .toList();
  }

  private static @Nullable Object end(Field field, @Nullable BigDecimal end) {
    return end != null && field.type() == FieldType.WHOLE ? (Object) end.intValueExact() : end;
  }

  /** Whether it is, or can be, unfavourable to the customer. */
  public boolean isAdverse() {
    return extremes().stream().anyMatch(call -> verb.isAdverse(call.arguments));
  }

  /** How strongly it moves its channel; of a field's values, the one that moves it most. */
  public long influence() {
    return extremes().stream()
        .mapToLong(call -> verb.influence(call.arguments))
        .reduce(0, (one, other) -> Math.abs(other) > Math.abs(one) ? other : one);
  }

  /**
   * What it says of a number; null where nothing. Of a field, what its least value says, or its
   * greatest where the least says nothing.
   */
  public @Nullable BigDecimal says(Measure measure) {
    return extremes().stream()
        .map(call -> verb.says(measure, call.arguments))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
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

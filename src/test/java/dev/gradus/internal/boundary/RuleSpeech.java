package dev.gradus.internal.boundary;

import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rules of one stage say, in plain form: their calls, and the totals that these make.
 *
 * @param vocabulary the verbs of the policy, with its own codes
 */
record RuleSpeech(Vocabulary vocabulary, List<VerbCall> calls) {

  /** The calls as they stand, such as {@code addRiskPoints( -14 ), capGrade( C )}. */
  String says() {
    return calls.stream().map(VerbCall::plain).collect(Collectors.joining(", "));
  }

  /**
   * What of the stage's totals is other than before, such as {@code riskPoints=-14 gradeCap=C}. A
   * call that says the value of a field stands there itself.
   */
  String total() {
    Map<String, @Nullable Object> before = Totals.of(vocabulary).said();
    Stream<String> made =
        said().entrySet().stream()
            .filter(entry -> !Objects.equals(entry.getValue(), before.get(entry.getKey())))
            .map(entry -> entry.getKey() + "=" + plain(entry.getValue()));
    Stream<String> ofFields =
        calls.stream().filter(call -> !call.fields().isEmpty()).map(VerbCall::plain);
    return Stream.concat(made, ofFields).collect(Collectors.joining("  "));
  }

  /** The stage's totals, to be compared. */
  Map<String, @Nullable Object> said() {
    Totals totals = Totals.of(vocabulary);
    calls.stream()
        .filter(call -> call.fields().isEmpty())
        .forEach(call -> call.verb().say(totals, call.arguments()));
    return totals.said();
  }

  private static String plain(@Nullable Object value) {
    if (value == null) {
      return "nothing";
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(RuleSpeech::plain).collect(Collectors.joining(", ", "(", ")"));
    }
    if (value instanceof Map<?, ?> byKey) {
      return byKey.entrySet().stream()
          .map(entry -> plain(entry.getKey()) + " " + plain(entry.getValue()))
          .collect(Collectors.joining(", ", "(", ")"));
    }
    return value instanceof Record parts ? parts(parts) : PlainValue.of(value);
  }

  private static String parts(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(part -> plain(read(part, record)))
        .collect(Collectors.joining(" "));
  }

  private static @Nullable Object read(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(part.toString(), e);
    }
  }
}

package dev.gradus.internal.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number or code that the library has no place for: it stands among the outcomes of a decision,
 * under its name.
 *
 * @param name what it is called
 * @param law how it merges
 * @param argument the argument of the verb that says it
 */
public record OutcomeResult(String name, Law law, Argument argument)
    implements Result, Comparable<OutcomeResult> {

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    tally.say(this, NumberResult.number(arguments.subList(0, 1)));
  }

  /** The value that is held: an Integer, a BigDecimal or a code. */
  Object value(long held) {
    long number = law.number(held);
    if (argument.isWhole()) {
      return Math.toIntExact(number);
    }
    return argument.type().isEnum()
        ? argument.type().getEnumConstants()[(int) number]
        : Decimals.written(Double.longBitsToDouble(number));
  }

  @Override
  public @Nullable Object value(Tally tally) {
    return tally.outcomes().get(name);
  }

  @Override
  public int compareTo(OutcomeResult other) {
    return name.compareTo(other.name);
  }
}

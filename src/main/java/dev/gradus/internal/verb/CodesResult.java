package dev.gradus.internal.verb;

import dev.gradus.internal.immutable.CodeSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * A set of codes: all that are said, each once.
 *
 * @param name what it is called
 * @param place its place among the numbers of a tally
 * @param reading the set of the codes whose bits are set
 * @param <E> the codes
 */
public record CodesResult<E extends Enum<E>>(String name, int place, LongFunction<Set<E>> reading)
    implements Result {

  /** One more code is said. */
  public void say(Tally tally, Enum<?> code) {
    tally.numbers[place] |= CodeSet.bit(code);
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    say(tally, (Enum<?>) arguments.get(0));
  }

  /** The codes said, in the order of their declaration. */
  @Override
  public Set<E> value(Tally tally) {
    return reading.apply(tally.numbers[place]);
  }
}

package dev.gradus.internal.verb;

import dev.gradus.rules.RiskGrade;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A number: the sum, the least or the greatest of what is said. A code counts by its place in its
 * list, a call without arguments as 1, a code with a number by the code first.
 *
 * @param name what it is called
 * @param place its place among the numbers of a tally
 * @param law how it merges
 * @param reading what the number means
 * @param <T> what the number means
 */
public record NumberResult<T>(String name, int place, Law law, LongFunction<T> reading)
    implements Result {

  /** More than any number that stands beside a code. */
  static final int STEP = 1_000;

  /** One more number is said. */
  public void say(Tally tally, long said) {
    tally.numbers[place] = law.merge(tally.numbers[place], said);
  }

  /** One more code is said. */
  @SuppressWarnings("EnumOrdinal") // codes that merge by order are declared in their order
  public void say(Tally tally, Enum<?> code) {
    say(tally, code.ordinal());
  }

  /** One more code is said, with a number from 0 to 999. */
  @SuppressWarnings("EnumOrdinal") // codes that merge by order are declared in their order
  public void say(Tally tally, Enum<?> code, int number) {
    say(tally, (long) code.ordinal() * STEP + number);
  }

  /** One more decimal is said, from 0: such decimals compare as their bits do. */
  public void say(Tally tally, double decimal) {
    say(tally, Double.doubleToRawLongBits(decimal + 0.0));
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    say(tally, number(arguments));
  }

  /** The number that the arguments of a call stand for. */
  @SuppressWarnings("EnumOrdinal") // codes that merge by order are declared in their order
  static long number(List<Object> arguments) {
    if (arguments.isEmpty()) {
      return 1;
    }
    Object first = arguments.get(0);
    if (first instanceof Enum<?> code) {
      return arguments.size() == 1
          ? code.ordinal()
          : (long) code.ordinal() * STEP + (Integer) arguments.get(1);
    }
    return first instanceof Integer whole
        ? whole
        : Double.doubleToRawLongBits(((Number) first).doubleValue() + 0.0);
  }

  /** Whether a rule said anything of it; of a sum, whether it is not 0. */
  public boolean isSaid(Tally tally) {
    return tally.numbers[place] != 0;
  }

  /** The number; of a sum of nothing 0, of others only where something is said. */
  public long number(Tally tally) {
    return law.number(tally.numbers[place]);
  }

  /** What the number means; null where nothing is said. */
  @Override
  public @Nullable T value(Tally tally) {
    return isSaid(tally) ? reading.apply(number(tally)) : null;
  }

  @Override
  public boolean holds(Tally tally, List<Object> arguments, RiskGrade grade) {
    return law == Law.SUM || (isSaid(tally) && number(arguments) == number(tally));
  }

  @Override
  public boolean exceeds(Tally tally, List<Object> proposed, RiskGrade grade) {
    return isSaid(tally) && law.prefers(number(tally), number(proposed));
  }
}

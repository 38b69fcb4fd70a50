package dev.gradus.internal.verb;

import dev.gradus.rules.RiskGrade;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A code for each risk grade: rules that decide the grade cannot read it, so what they say for some
 * grades is kept for each of them and read off once the grade is known. One number with four bits
 * for each grade: one more than the place of the code, 0 where nothing is said.
 *
 * @param name what it is called
 * @param place its place among the numbers of a tally
 * @param law how it merges: the least or the greatest code holds
 * @param upward whether a call is for the grade that it names or a better one, rather than a worse
 * @param reading the code at a place of its list
 * @param <E> the codes
 */
public record GradeResult<E>(
    String name, int place, Law law, boolean upward, LongFunction<E> reading) implements Result {

  private static final int BITS = 4;
  private static final long MASK = (1L << BITS) - 1;
  private static final int WORST = RiskGrade.values().length - 1;

  /** One more code is said, for customers of a grade and of those on its side. */
  @SuppressWarnings("EnumOrdinal") // grades and codes are declared in their order
  public void say(Tally tally, Enum<?> code, RiskGrade grade) {
    int from = upward ? 0 : grade.ordinal();
    int to = upward ? grade.ordinal() : WORST;
    long said = code.ordinal() + 1L;
    long numbers = tally.numbers[place];
    for (int at = from; at <= to; at++) {
      long held = (numbers >>> (at * BITS)) & MASK;
      if (held == 0 || law.prefers(said, held)) {
        numbers += (said - held) << (at * BITS);
      }
    }
    tally.numbers[place] = numbers;
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    say(tally, (Enum<?>) arguments.get(0), (RiskGrade) arguments.get(1));
  }

  /** Whether what is said for one grade concerns customers of another. */
  public boolean concerns(RiskGrade said, RiskGrade customer) {
    return upward ? customer.compareTo(said) <= 0 : customer.compareTo(said) >= 0;
  }

  /** What is held for a grade; null where nothing is. */
  public @Nullable E code(Tally tally, RiskGrade grade) {
    long held = held(tally, grade);
    return held == 0 ? null : reading.apply(held - 1);
  }

  /** One more than the place of the code held for a grade; 0 where none is. */
  @SuppressWarnings("EnumOrdinal") // grades are declared in their order
  private long held(Tally tally, RiskGrade grade) {
    return (tally.numbers[place] >>> (grade.ordinal() * BITS)) & MASK;
  }

  /** What is held by grade; a grade for which nothing is held is left out. */
  @Override
  public Map<RiskGrade, E> value(Tally tally) {
    Map<RiskGrade, E> all = new EnumMap<>(RiskGrade.class);
    for (RiskGrade grade : RiskGrade.values()) {
      E code = code(tally, grade);
      if (code != null) {
        all.put(grade, code);
      }
    }
    return all;
  }

  @Override
  public boolean holds(Tally tally, List<Object> arguments, RiskGrade grade) {
    return concerns((RiskGrade) arguments.get(1), grade)
        && held(tally, grade) == NumberResult.number(arguments.subList(0, 1)) + 1;
  }

  @Override
  public boolean exceeds(Tally tally, List<Object> proposed, RiskGrade grade) {
    long held = held(tally, grade);
    return held != 0 && law.prefers(held, NumberResult.number(proposed.subList(0, 1)) + 1);
  }
}

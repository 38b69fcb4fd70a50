package dev.gradus.internal.verb;

import dev.gradus.internal.immutable.CodeSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Codes with a rating each: said twice, a code has the higher rating. One number with four bits for
 * each code: one more than the place of its rating, 0 where it is not said.
 *
 * @param name what it is called
 * @param place its place among the numbers of a tally
 * @param codes the codes in their order, at most 16
 * @param ratings the ratings from the least to the highest, at most 15
 * @param reading the set of the codes whose bits are set
 * @param <K> the codes
 * @param <R> the ratings
 */
@SuppressWarnings("EnumOrdinal") // a tally lives no longer than the classes of its program
public record RatedResult<K extends Enum<K>, R extends Enum<R>>(
    String name, int place, List<K> codes, List<R> ratings, LongFunction<Set<K>> reading)
    implements Result {

  private static final int BITS = 4;
  private static final long MASK = (1L << BITS) - 1;

  /** Copies the lists. */
  public RatedResult {
    codes = List.copyOf(codes);
    ratings = List.copyOf(ratings);
    if (codes.size() * BITS > Long.SIZE || ratings.size() > MASK) {
      throw new IllegalStateException("More codes or ratings than a number has room for: " + name);
    }
  }

  /** One more code is said. */
  public void say(Tally tally, Enum<?> code, Enum<?> rating) {
    int shift = code.ordinal() * BITS;
    long held = (tally.numbers[place] >>> shift) & MASK;
    long said = rating.ordinal() + 1L;
    if (said > held) {
      tally.numbers[place] += (said - held) << shift;
    }
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    say(tally, (Enum<?>) arguments.get(0), (Enum<?>) arguments.get(1));
  }

  /** Whether nothing is said. */
  public boolean isEmpty(Tally tally) {
    return tally.numbers[place] == 0;
  }

  /** The codes without their ratings. */
  public Set<K> codes(Tally tally) {
    if (isEmpty(tally)) {
      return Set.of();
    }
    long bits = 0;
    for (K code : codes) {
      if (rating(tally, code) > 0) {
        bits |= CodeSet.bit(code);
      }
    }
    return reading.apply(bits);
  }

  /** The codes with their ratings, in the order of their declaration. */
  @Override
  public Map<K, R> value(Tally tally) {
    Map<K, R> all = new LinkedHashMap<>();
    for (K code : codes) {
      if (rating(tally, code) > 0) {
        all.put(code, ratings.get(rating(tally, code) - 1));
      }
    }
    return Collections.unmodifiableMap(all);
  }

  private int rating(Tally tally, K code) {
    return (int) ((tally.numbers[place] >>> (code.ordinal() * BITS)) & MASK);
  }
}

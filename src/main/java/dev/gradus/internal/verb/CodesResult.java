package dev.gradus.internal.verb;

import dev.gradus.internal.immutable.CodeSet;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.RiskGrade;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A set of codes: all that are said, each once.
 *
 * @param name what it is called
 * @param place its place among the numbers of a tally
 * @param kind what the codes stand for; null where a policy cannot declare any
 * @param all all codes in their order, those of the policy of a tally among them
 * @param <E> the codes
 */
public record CodesResult<E>(
    String name, int place, @Nullable CodeKind kind, Function<Tally, E[]> all) implements Result {

  /** One more code of the library is said. */
  public void say(Tally tally, Enum<?> code) {
    tally.numbers[place] |= CodeSet.bit(code);
  }

  /** One more code of the policy is said. */
  public void say(Tally tally, String code) {
    tally.numbers[place] |= 1L << tally.codes(Objects.requireNonNull(kind)).of(code);
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    Object code = arguments.get(0);
    if (code instanceof DeclaredCode declared) {
      say(tally, declared.name());
    } else {
      say(tally, (Enum<?>) code);
    }
  }

  /** The codes said, in their order. */
  @Override
  public Set<E> value(Tally tally) {
    return CodeSet.of(all.apply(tally), tally.numbers[place]);
  }

  @Override
  public boolean holds(Tally tally, List<Object> arguments, RiskGrade grade) {
    return true;
  }
}

package dev.gradus.internal.verb;

import dev.gradus.internal.immutable.CodeSet;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codes with a severity each: said twice, a code has the higher one. There is one number for each
 * severity, with a bit for each code that was given it.
 *
 * @param name what it is called
 * @param place the place of the first of its numbers among those of a tally
 * @param kind what the codes stand for
 */
@SuppressWarnings("EnumOrdinal") // a tally lives no longer than the classes of its program
public record RatedResult(String name, int place, CodeKind kind) implements Result {

  private static final Severity[] SEVERITIES = Severity.values();

  /** How many numbers of a tally it takes. */
  static final int NUMBERS = SEVERITIES.length;

  /** One more code of the library is said. */
  public void say(Tally tally, Enum<?> code, Severity severity) {
    tally.numbers[place + severity.ordinal()] |= CodeSet.bit(code);
  }

  /** One more code of the policy is said. */
  public void say(Tally tally, String code, Severity severity) {
    tally.numbers[place + severity.ordinal()] |= 1L << tally.codes(kind).of(code);
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    PolicyCode code = (PolicyCode) arguments.get(0);
    Severity severity = (Severity) arguments.get(1);
    tally.numbers[place + severity.ordinal()] |= 1L << tally.codes(kind).of(code);
  }

  /** Whether nothing is said. */
  public boolean isEmpty(Tally tally) {
    return bits(tally) == 0;
  }

  /** The highest severity of any code; null where nothing is said. */
  public @Nullable Severity highest(Tally tally) {
    for (int i = NUMBERS - 1; i >= 0; i--) {
      if (tally.numbers[place + i] != 0) {
        return SEVERITIES[i];
      }
    }
    return null;
  }

  /** The codes without their severities. */
  public Set<PolicyCode> codes(Tally tally) {
    return CodeSet.of(tally.codes(kind).all(), bits(tally));
  }

  /** The codes with their severities, in their order. */
  @Override
  public Map<PolicyCode, Severity> value(Tally tally) {
    Map<PolicyCode, Severity> all = new LinkedHashMap<>();
    for (PolicyCode code : codes(tally)) {
      all.put(code, severity(tally, 1L << tally.codes(kind).of(code)));
    }
    return Collections.unmodifiableMap(all);
  }

  private long bits(Tally tally) {
    long bits = 0;
    for (int i = 0; i < NUMBERS; i++) {
      bits |= tally.numbers[place + i];
    }
    return bits;
  }

  private Severity severity(Tally tally, long bit) {
    int highest = NUMBERS - 1;
    while ((tally.numbers[place + highest] & bit) == 0) {
      highest--;
    }
    return SEVERITIES[highest];
  }

  @Override
  public boolean holds(Tally tally, List<Object> arguments, RiskGrade grade) {
    long bit = 1L << tally.codes(kind).of((PolicyCode) arguments.get(0));
    return severity(tally, bit) == arguments.get(1);
  }

  @Override
  public boolean isSame(List<Object> one, List<Object> other) {
    return one.get(0).equals(other.get(0));
  }
}

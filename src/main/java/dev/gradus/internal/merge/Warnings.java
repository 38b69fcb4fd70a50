package dev.gradus.internal.merge;

import dev.gradus.internal.immutable.CodeSet;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Warning;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The warnings raised, each with the highest severity given to it. Not thread-safe while rules are
 * speaking.
 */
@SuppressWarnings("EnumOrdinal") // severities are declared from the least to the highest
public final class Warnings {

  private static final Warning[] ALL = Warning.values();
  private static final Severity[] SEVERITIES = Severity.values();

  // For each warning one more than the severity's place, 0 where it was not raised.
  private static final int BITS = 4;
  private static final long MASK = (1L << BITS) - 1;

  static {
    if (ALL.length * BITS > Long.SIZE || SEVERITIES.length > MASK) {
      throw new IllegalStateException("More warnings or severities than a number has room for.");
    }
  }

  private long raised;

  void raise(Warning warning, Severity severity) {
    int shift = warning.ordinal() * BITS;
    long held = (raised >>> shift) & MASK;
    long said = severity.ordinal() + 1L;
    if (said > held) {
      raised += (said - held) << shift;
    }
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return raised == 0;
  }

  /** The warnings without their severities. */
  Set<Warning> codes() {
    long codes = 0;
    for (Warning warning : ALL) {
      if (severity(warning) > 0) {
        codes |= CodeSet.bit(warning);
      }
    }
    return CodeSet.of(ALL, codes);
  }

  /** The warnings in the order of their declaration. */
  public Map<Warning, Severity> all() {
    Map<Warning, Severity> all = new EnumMap<>(Warning.class);
    for (Warning warning : ALL) {
      if (severity(warning) > 0) {
        all.put(warning, SEVERITIES[severity(warning) - 1]);
      }
    }
    return Collections.unmodifiableMap(all);
  }

  private int severity(Warning warning) {
    return (int) ((raised >>> (warning.ordinal() * BITS)) & MASK);
  }
}

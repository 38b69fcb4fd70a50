package dev.gradus.internal.verb;

import java.math.BigDecimal;

/**
 * How two numbers become one: the law behind {@link Merge}, blind to what is good. Each law is
 * commutative and associative, and 0 stands for nothing said.
 */
public enum Law {
  /** The numbers are added up; nothing said is a sum of 0. */
  SUM {
    @Override
    long merge(long held, long said) {
      return held + said;
    }
  },
  /** The least number holds. */
  LEAST {
    @Override
    long merge(long held, long said) {
      long number = said + OFFSET;
      return held == 0 || number < held ? number : held;
    }
  },
  /** The greatest number holds. */
  GREATEST {
    @Override
    long merge(long held, long said) {
      return Math.max(held, said + OFFSET);
    }
  };

  /** What is held of two exact numbers. */
  final BigDecimal merge(BigDecimal held, BigDecimal said) {
    return switch (this) {
      case SUM -> held.add(said);
      case LEAST -> held.min(said);
      case GREATEST -> held.max(said);
    };
  }

  /** Keeps a number that is held apart from 0, which stands for nothing said. */
  static final long OFFSET = 1L << 40;

  /**
   * What is held once one more number was said.
   *
   * @param held what was held before, 0 for nothing
   * @param said the number: a whole number, or the bits of a decimal from 0
   */
  abstract long merge(long held, long said);

  /** Whether of two numbers the first is the one that holds; for a sum neither is. */
  final boolean prefers(long one, long other) {
    return this == LEAST ? one < other : this == GREATEST && one > other;
  }

  /** The number that is held; it must hold one. */
  final long number(long held) {
    return this == SUM ? held : held - OFFSET;
  }
}

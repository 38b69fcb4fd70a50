package dev.gradus.internal.merge;

import org.jspecify.annotations.Nullable;

/**
 * The two ways in which proposals and limits merge, over any ordered values; null is no proposal,
 * or no limit.
 */
final class MinMax {

  private MinMax() {}

  /** The lesser of two values: of two enum constants the one declared first. */
  static <T extends Comparable<? super T>> T least(@Nullable T held, T said) {
    return held == null || said.compareTo(held) < 0 ? said : held;
  }

  /** The greater of two values: of two enum constants the one declared last. */
  static <T extends Comparable<? super T>> T greatest(@Nullable T held, T said) {
    return held == null || said.compareTo(held) > 0 ? said : held;
  }

  /** A value within a limit that says how little it may be. */
  static <T extends Comparable<? super T>> T atLeast(T value, @Nullable T limit) {
    return limit == null ? value : greatest(limit, value);
  }
}

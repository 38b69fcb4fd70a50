package dev.gradus.internal.analysis;

import java.util.SplittableRandom;

/**
 * Draws numbers that are spread as if by chance and are the same in every run, so that a search
 * finds the same today and tomorrow. The only class that draws any. Not thread-safe.
 */
final class FixedDraws {

  private static final long SEED = 1;

  private final SplittableRandom numbers = new SplittableRandom(SEED);

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return numbers.nextInt(bound);
  }
}

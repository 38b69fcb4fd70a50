package dev.gradus.support;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what another thread is to do, no longer than it takes. */
public final class Eventually {

  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final long LOOK_MILLIS = 5;

  private Eventually() {}

  /** Returns as soon as a condition holds; fails if it does not within twenty seconds. */
  public static void eventually(String what, Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + DEADLINE.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Did not come to pass within " + DEADLINE.toSeconds() + " seconds: " + what);
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }
}

package dev.gradus.support;

/** What hostile files call: whoever gets here was run. */
public final class Tripwire {

  /** How often anything of this class was run. */
  public static int COUNT;

  /** A field that hostile files read of a new object. */
  public final int value = 1;

  /** Counts whoever makes one. */
  public Tripwire() {
    COUNT++;
  }

  /** Counts whoever calls; the result is always above zero. */
  public static int pull() {
    return ++COUNT;
  }
}

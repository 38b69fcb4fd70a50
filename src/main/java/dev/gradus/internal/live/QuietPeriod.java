package dev.gradus.internal.live;

/** Tells how long what a watch sees has been the same. Not thread-safe. */
final class QuietPeriod {

  private final long quietNanos;
  private String seen;
  private long since;

  QuietPeriod(String first, long quietNanos, long now) {
    this.seen = first;
    this.quietNanos = quietNanos;
    this.since = now;
  }

  /**
   * Whether the same has been seen for the quiet period.
   *
   * @param found the digest of what is seen now
   * @param now the time in nanoseconds, from any beginning
   */
  boolean holds(String found, long now) {
    if (!found.equals(seen)) {
      seen = found;
      since = now;
    }
    return now - since >= quietNanos;
  }
}

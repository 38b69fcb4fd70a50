package dev.gradus.cli;

import java.util.Locale;

/** Numbers of things, as people write them. */
final class Plurals {

  private Plurals() {}

  /** {@code 1 row}, {@code 15,000 rows}. */
  static String of(long count, String thing) {
    return of(count) + " " + thing + (count == 1 ? "" : "s");
  }

  /** {@code 15,000}. */
  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}

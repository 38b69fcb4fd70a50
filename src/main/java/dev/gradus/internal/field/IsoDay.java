package dev.gradus.internal.field;

import java.time.LocalDate;

/** The days of the data contract: those of the years 1 to 9999, which are written YYYY-MM-DD. */
public final class IsoDay {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9_999;

  private IsoDay() {}

  /** Whether a day is written with a year of four digits. */
  public static boolean isWritable(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}

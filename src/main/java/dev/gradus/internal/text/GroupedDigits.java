package dev.gradus.internal.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes amounts as people read them: 1,250,000. */
public final class GroupedDigits {

  private GroupedDigits() {}

  /** An amount with its digits in groups of three, and at most two places; the same everywhere. */
  public static String of(BigDecimal amount) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }
}

package dev.gradus.internal.source;

import java.util.regex.Pattern;

/** How numbers are written in a policy, and what is told of one that is written otherwise. */
public final class NumberForm {

  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern NO_DIGIT_BEFORE_POINT = Pattern.compile("-?\\.[0-9]+");

  private NumberForm() {}

  /** Whether a text is a number: {@code 100}, {@code -0.5}. */
  public static boolean matches(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** What is wrong with a text that is no such number, and how it is written. */
  public static String complaint(String text) {
    if (NO_DIGIT_BEFORE_POINT.matcher(text).matches()) {
      return "A digit stands before the point: write " + text.replace(".", "0.") + ".";
    }
    return "'" + text + "' is not a number such as 100 or 0.5.";
  }
}

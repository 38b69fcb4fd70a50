package dev.gradus.internal.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of the form {@code [A-Z0-9_]{1,64}}, matched character by character: many times faster
 * than a regular expression. Immutable.
 */
final class AsciiPattern {

  private static final int ASCII = 128;
  private static final String COUNT = "]{1,";

  private final boolean[] allowed = new boolean[ASCII];
  private final int longest;

  /**
   * Creates a form.
   *
   * @param regularExpression a class of ASCII characters and ranges of them, and how many there may
   *     be, from 1 on; a hyphen that stands for itself comes last
   */
  AsciiPattern(String regularExpression) {
    int end = regularExpression.indexOf(COUNT);
    if (!regularExpression.startsWith("[") || end < 2 || !regularExpression.endsWith("}")) {
      throw new IllegalArgumentException("Not of the form [A-Z0-9_]{1,64}: " + regularExpression);
    }
    int at = 1;
    while (at < end) {
      char from = regularExpression.charAt(at);
      boolean range = at + 2 < end && regularExpression.charAt(at + 1) == '-';
      char to = range ? regularExpression.charAt(at + 2) : from;
      Arrays.fill(allowed, from, to + 1, true);
      at += range ? 3 : 1;
    }
    this.longest =
        Integer.parseInt(
            regularExpression.substring(end + COUNT.length(), regularExpression.length() - 1));
  }

  boolean matches(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > longest) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII || !allowed[c]) {
        return false;
      }
    }
    return true;
  }
}

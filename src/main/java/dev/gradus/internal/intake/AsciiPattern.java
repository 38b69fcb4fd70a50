package dev.gradus.internal.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of the form {@code [A-Z0-9_]{1,64}}, matched character by character: many times faster
 * than a regular expression. Immutable.
 */
final class AsciiPattern {

  private static final int ASCII = 128;
  private static final Pattern SIMPLE = Pattern.compile("(\\[.+])\\{1,([0-9]+)}");

  private final boolean[] allowed = new boolean[ASCII];
  private final int longest;

  /**
   * Compiles a pattern.
   *
   * @param regularExpression a class of ASCII characters and how many of them there may be, at
   *     least 1
   */
  AsciiPattern(String regularExpression) {
    Matcher simple = SIMPLE.matcher(regularExpression);
    if (!simple.matches()) {
      throw new IllegalArgumentException("Not of the form [A-Z0-9_]{1,64}: " + regularExpression);
    }
    Pattern one = Pattern.compile(simple.group(1));
    for (char c = 0; c < ASCII; c++) {
      allowed[c] = one.matcher(String.valueOf(c)).matches();
    }
    this.longest = Integer.parseInt(simple.group(2));
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

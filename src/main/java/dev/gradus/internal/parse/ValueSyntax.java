package dev.gradus.internal.parse;

import dev.gradus.internal.source.Located;

/**
 * A value as it is written, or a path: a field or a constant such as {@code RiskGrade.C}; which of
 * the two, the checker says.
 *
 * @param form what it looks like
 * @param text its text without blanks, a number with its sign
 * @param first its first token
 * @param last its last token
 */
public record ValueSyntax(Form form, String text, Token first, Token last) implements Located {

  /** The forms of values. */
  public enum Form {
    NUMBER,
    TEXT,
    TRUE,
    FALSE,
    NULL,
    PATH
  }

  /** Whether it has a form. */
  public boolean is(Form other) {
    return form == other;
  }

  @Override
  public int line() {
    return first.line();
  }

  @Override
  public int column() {
    return first.column();
  }
}

package dev.gradus.internal.parse;

import dev.gradus.internal.source.Located;

/**
 * A word or sign of a rule file.
 *
 * @param type its type
 * @param text its text as it stands in the file; empty at the end
 * @param offset the index of its first {@code char} in the file's text
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Token(TokenType type, String text, int offset, int line, int column)
    implements Located {

  /** The number of its characters. */
  int length() {
    return text.codePointCount(0, text.length());
  }

  /** The index of the {@code char} behind it in the file's text. */
  int end() {
    return offset + text.length();
  }

  /** The text between the quotes of a {@link TokenType#TEXT}. */
  public String unquoted() {
    return text.substring(1, text.length() - 1);
  }

  /** The place just behind the token, as an end of input: there something is missing. */
  Token behind() {
    return new Token(TokenType.EOF, "", end(), line, column + length());
  }
}

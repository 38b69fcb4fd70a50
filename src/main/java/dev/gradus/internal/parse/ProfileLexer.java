package dev.gradus.internal.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts the text of a rule file into tokens. White space and comments separate tokens and are no
 * tokens themselves. Whatever the text says, each character is read once and belongs to one token.
 */
final class ProfileLexer {

  private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

  /** Words and signs with a type of their own. */
  private static final Map<String, TokenType> FIXED = new HashMap<>();

  static {
    for (TokenType type : TokenType.values()) {
      FIXED.put(type.written(), type);
    }
    FIXED.remove("");
  }

  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  ProfileLexer(String text) {
    this.text = text;
  }

  /** The next token; {@link TokenType#EOF} at the end of the text and behind it. */
  Token next() {
    skipSpaceAndComments();
    char first = peek(0);
    if (offset == text.length()) {
      return token(TokenType.EOF, offset);
    }
    if (isLetter(first)) {
      int end = run(false, false);
      return token(FIXED.getOrDefault(text.substring(offset, end), TokenType.NAME), end);
    }
    if (isDigit(first)) {
      int end = run(true, false);
      boolean number = NUMBER.matcher(text).region(offset, end).matches();
      return token(number ? TokenType.NUMBER : TokenType.MALFORMED_NUMBER, end);
    }
    return switch (first) {
      case '$' -> token(TokenType.BINDING, run(false, true));
      case '"' -> text();
      case '/' ->
          peek(1) == '*'
              ? token(TokenType.UNCLOSED_COMMENT, text.length())
              : token(TokenType.OTHER, offset + 1);
      default -> sign();
    };
  }

  private void skipSpaceAndComments() {
    int start = -1;
    while (start != offset) {
      start = offset;
      while (isSpace(peek(0))) {
        advance(offset + 1);
      }
      if (peek(0) == '/' && peek(1) == '/') {
        advance(endOfLine());
      } else if (peek(0) == '/' && peek(1) == '*') {
        int close = text.indexOf("*/", offset + 2);
        advance(close < 0 ? offset : close + 2);
      }
    }
  }

  /** Behind the letters, digits and underscores from here on, and the points or dollar signs. */
  private int run(boolean points, boolean dollars) {
    int end = offset + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (!isLetter(c) && !isDigit(c) && !(points && c == '.') && !(dollars && c == '$')) {
        break;
      }
      end++;
    }
    return end;
  }

  private Token text() {
    int end = offset + 1;
    while (end < text.length() && "\"\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '"'
        ? token(TokenType.TEXT, end + 1)
        : token(TokenType.UNCLOSED_TEXT, end);
  }

  /** The longest sign that stands here. */
  private Token sign() {
    for (int length = Math.min(2, text.length() - offset); length > 0; length--) {
      TokenType type = FIXED.get(text.substring(offset, offset + length));
      if (type != null) {
        return token(type, offset + length);
      }
    }
    return token(TokenType.OTHER, text.offsetByCodePoints(offset, 1));
  }

  private Token token(TokenType type, int end) {
    String written = type.written().isEmpty() ? text.substring(offset, end) : type.written();
    Token token = new Token(type, written, offset, line, column);
    advance(end);
    return token;
  }

  private void advance(int end) {
    while (offset < end) {
      int c = text.codePointAt(offset);
      offset += Character.charCount(c);
      column = c == '\n' ? 1 : column + 1;
      line = c == '\n' ? line + 1 : line;
    }
  }

  private int endOfLine() {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** The character some places further on; NUL behind the end. */
  private char peek(int further) {
    return offset + further < text.length() ? text.charAt(offset + further) : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package dev.gradus.internal.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places at which a run of tokens can be cut. A run is given by its first index and the
 * one behind its last.
 */
final class TokenRun {

  private TokenRun() {}

  /** The first index of a token of one of the types, or the number of tokens. */
  static int find(List<Token> tokens, int from, TokenType... types) {
    return first(tokens, from, tokens.size(), types);
  }

  /** The first index of a token of the type within a run, or the run's end. */
  static int find(List<Token> tokens, int from, int to, TokenType type) {
    return first(tokens, from, to, type);
  }

  private static int first(List<Token> tokens, int from, int to, TokenType... types) {
    for (int i = from; i < to; i++) {
      for (TokenType type : types) {
        if (tokens.get(i).type() == type) {
          return i;
        }
      }
    }
    return to;
  }

  /** The index of the bracket that closes the one at an index, or the run's end. */
  static int closing(List<Token> tokens, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      depth += opens(tokens.get(i)) ? 1 : closes(tokens.get(i)) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return to;
  }

  /**
   * The single tests in a pattern, cut at {@code ,}, {@code &&}, {@code ||} and at brackets that
   * group tests; brackets of a list or a call belong to their test. A run may be empty: there a
   * test is missing.
   */
  static List<int[]> tests(List<Token> tokens, int from, int to) {
    List<int[]> runs = new ArrayList<>();
    int start = from;
    int i = from;
    boolean closed = false;
    while (i < to) {
      TokenType type = tokens.get(i).type();
      if (type == TokenType.LPAREN && i == start && !closed) {
        start = ++i;
      } else if (opens(tokens.get(i))) {
        i = Math.min(closing(tokens, i, to) + 1, to);
      } else if (separates(type)) {
        if (!(closed && i == start)) {
          runs.add(new int[] {start, i});
        }
        closed = type == TokenType.RPAREN;
        start = ++i;
      } else {
        i++;
      }
    }
    if (start < to || (start > from && !closed)) {
      runs.add(new int[] {start, to});
    }
    return runs;
  }

  /** Whether a token is an opening bracket of any kind. */
  static boolean opens(Token token) {
    return token.type() == TokenType.LPAREN || "{".equals(token.text()) || "[".equals(token.text());
  }

  /** Whether a token is a closing bracket of any kind. */
  static boolean closes(Token token) {
    return token.type() == TokenType.RPAREN || "}".equals(token.text()) || "]".equals(token.text());
  }

  private static boolean separates(TokenType type) {
    return type == TokenType.COMMA
        || type == TokenType.AND
        || type == TokenType.OR
        || type == TokenType.RPAREN;
  }

  /**
   * The statements of a consequence, cut behind each {@code ;} and before each {@code decide}
   * outside brackets.
   */
  static List<int[]> statements(List<Token> tokens, int from, int to) {
    List<int[]> runs = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i < to; i++) {
      TokenType type = tokens.get(i).type();
      depth += type == TokenType.LPAREN ? 1 : type == TokenType.RPAREN ? -1 : 0;
      if (type == TokenType.DECIDE && depth <= 0 && i > start) {
        runs.add(new int[] {start, i});
        start = i;
      } else if (type == TokenType.SEMICOLON) {
        runs.add(new int[] {start, i + 1});
        start = i + 1;
        depth = 0;
      }
    }
    if (start < to) {
      runs.add(new int[] {start, to});
    }
    return runs;
  }
}

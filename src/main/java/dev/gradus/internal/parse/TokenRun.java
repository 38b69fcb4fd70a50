package dev.gradus.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Finds the places at which a run of tokens can be cut. A run is given by its first index and the
 * one behind its last.
 */
final class TokenRun {

  private TokenRun() {}

  /** The first index of a token of one of the types, or the number of tokens. */
  static int find(List<Token> tokens, int from, int... types) {
    return first(tokens, from, tokens.size(), types);
  }

  /** The first index of a token of the type within a run, or the run's end. */
  static int find(List<Token> tokens, int from, int to, int type) {
    return first(tokens, from, to, type);
  }

  private static int first(List<Token> tokens, int from, int to, int... types) {
    for (int i = from; i < to; i++) {
      for (int type : types) {
        if (tokens.get(i).getType() == type) {
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
      int type = tokens.get(i).getType();
      if (type == PolicyProfileLexer.LPAREN && i == start && !closed) {
        start = ++i;
      } else if (opens(tokens.get(i))) {
        i = Math.min(closing(tokens, i, to) + 1, to);
      } else if (separates(type)) {
        if (!(closed && i == start)) {
          runs.add(new int[] {start, i});
        }
        closed = type == PolicyProfileLexer.RPAREN;
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
    return token.getType() == PolicyProfileLexer.LPAREN
        || "{".equals(token.getText())
        || "[".equals(token.getText());
  }

  /** Whether a token is a closing bracket of any kind. */
  static boolean closes(Token token) {
    return token.getType() == PolicyProfileLexer.RPAREN
        || "}".equals(token.getText())
        || "]".equals(token.getText());
  }

  private static boolean separates(int type) {
    return type == PolicyProfileLexer.COMMA
        || type == PolicyProfileLexer.AND
        || type == PolicyProfileLexer.OR
        || type == PolicyProfileLexer.RPAREN;
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
      int type = tokens.get(i).getType();
      depth += type == PolicyProfileLexer.LPAREN ? 1 : type == PolicyProfileLexer.RPAREN ? -1 : 0;
      if (type == PolicyProfileLexer.DECIDE && depth <= 0 && i > start) {
        runs.add(new int[] {start, i});
        start = i;
      } else if (type == PolicyProfileLexer.SEMICOLON) {
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

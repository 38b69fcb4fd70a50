package dev.gradus.internal.lang;

import java.util.List;
import org.antlr.v4.runtime.Token;

/** Words tokens that stand where nothing of their kind may stand: once a run, and once more for each new statement. */
final class OddTokens {

  private final List<Token> tokens;
  private final ProblemLog log;

  OddTokens(List<Token> tokens, ProblemLog log) {
    this.tokens = tokens;
    this.log = log;
  }

  /**
   * Logs a run.
   *
   * @param reason what is wrong with a token for which there are no words of its own: {@code cannot stand here}
   * @return whether anything was logged; closing brackets alone, left over from something logged before, are not
   */
  boolean log(int from, int to, String reason) {
    int first = from;
    while (first < to && closes(tokens.get(first))) {
      first++;
    }
    if (first == to) {
      if (from < to && log.isEmpty()) {
        log.error(tokens.get(from), SyntaxWords.SYNTAX, SyntaxWords.shown(tokens.get(from)) + " " + reason + ".");
      }
      return from < to;
    }
    if (!SyntaxWords.refused(tokens, first, log)) {
      log.error(tokens.get(first), SyntaxWords.NOT_ALLOWED, SyntaxWords.shown(tokens.get(first)) + " " + reason + ".");
    }
    int depth = 0;
    for (int i = first; i < to; i++) {
      Token token = tokens.get(i);
      depth += opens(token) ? 1 : closes(token) && token.getType() != PolicyProfileLexer.SEMICOLON ? -1 : 0;
      if (i > first && depth <= 0 && isWord(token) && RefusedWords.beginsStatement(tokens, i)) {
        SyntaxWords.refused(tokens, i, log);
      }
    }
    return true;
  }

  private static boolean isWord(Token token) {
    return token.getType() == PolicyProfileLexer.NAME || token.getType() == PolicyProfileLexer.NOT;
  }

  private static boolean opens(Token token) {
    return token.getType() == PolicyProfileLexer.LPAREN || "{".equals(token.getText()) || "[".equals(token.getText());
  }

  private static boolean closes(Token token) {
    return token.getType() == PolicyProfileLexer.RPAREN
        || token.getType() == PolicyProfileLexer.SEMICOLON
        || "}".equals(token.getText())
        || "]".equals(token.getText());
  }
}

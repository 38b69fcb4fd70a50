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
   * @param reason what is wrong with a token for which there are no words of its own: {@code cannot stand here.}
   * @return whether there was anything; closing brackets alone, left over from something logged before, are not logged
   */
  boolean log(int from, int to, String reason) {
    int first = from;
    while (first < to && isLeftOver(tokens.get(first))) {
      first++;
    }
    if (first == to) {
      return from < to;
    }
    if (!SyntaxWords.refused(tokens, first, log)) {
      log.error(tokens.get(first), SyntaxWords.NOT_ALLOWED, SyntaxWords.shown(tokens.get(first)) + " " + reason);
    }
    int depth = 0;
    for (int i = first; i < to; i++) {
      Token token = tokens.get(i);
      depth += TokenRun.opens(token) ? 1 : TokenRun.closes(token) ? -1 : 0;
      if (i > first && depth <= 0 && isWord(token) && RefusedWords.beginsStatement(tokens, i)) {
        SyntaxWords.refused(tokens, i, log);
      }
    }
    return true;
  }

  private static boolean isLeftOver(Token token) {
    return TokenRun.closes(token) || token.getType() == PolicyProfileLexer.SEMICOLON;
  }

  private static boolean isWord(Token token) {
    return token.getType() == PolicyProfileLexer.NAME
        || token.getType() == PolicyProfileLexer.NOT
        || token.getType() == PolicyProfileLexer.IMPORT;
  }
}

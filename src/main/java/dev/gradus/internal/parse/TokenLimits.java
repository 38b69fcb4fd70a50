package dev.gradus.internal.parse;

import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import java.util.List;

/** Holds tokens to the limits that keep a hostile file cheap, before anything is parsed. */
public final class TokenLimits {

  private TokenLimits() {}

  /** Whether the tokens may be parsed; a limit that is broken is logged. */
  public static boolean check(List<Token> tokens, ProblemLog log) {
    int depth = 0;
    for (Token token : tokens) {
      if (TokenRun.opens(token)) {
        depth++;
      } else if (TokenRun.closes(token)) {
        depth = Math.max(0, depth - 1);
      }
      if (depth > Limits.DEPTH) {
        log.error(
            token,
            "limit",
            "Brackets may stand in at most " + Limits.DEPTH + " others. Write two rules.");
        return false;
      }
      if (!isShort(token, log)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(Token token, ProblemLog log) {
    if (token.type() == TokenType.NUMBER && digits(token) > Limits.DIGITS) {
      log.error(token, "limit", "A number may have at most " + Limits.DIGITS + " digits.");
      return false;
    }
    boolean comment = token.type() == TokenType.UNCLOSED_COMMENT;
    int quotes = token.type() == TokenType.TEXT ? 2 : 0;
    if (!comment && token.length() - quotes > Limits.LITERAL) {
      log.error(
          token,
          "limit",
          "A text, number or name may have at most " + Limits.LITERAL + " characters.");
      return false;
    }
    return true;
  }

  private static int digits(Token number) {
    return number.text().contains(".") ? number.length() - 1 : number.length();
  }
}

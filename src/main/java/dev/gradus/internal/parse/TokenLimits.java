package dev.gradus.internal.parse;

import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import java.util.List;
import org.antlr.v4.runtime.Token;

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
    if (token.getType() == PolicyProfileLexer.NUMBER && digits(token) > Limits.DIGITS) {
      log.error(token, "limit", "A number may have at most " + Limits.DIGITS + " digits.");
      return false;
    }
    boolean comment = token.getType() == PolicyProfileLexer.UNCLOSED_COMMENT;
    int quotes = token.getType() == PolicyProfileLexer.TEXT ? 2 : 0;
    if (!comment && length(token) - quotes > Limits.LITERAL) {
      log.error(
          token,
          "limit",
          "A text, number or name may have at most " + Limits.LITERAL + " characters.");
      return false;
    }
    return true;
  }

  private static int length(Token token) {
    return token.getStopIndex() - token.getStartIndex() + 1;
  }

  private static int digits(Token number) {
    return number.getText().contains(".") ? length(number) - 1 : length(number);
  }
}

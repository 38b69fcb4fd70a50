package dev.gradus.internal.parse;

import dev.gradus.internal.source.ProblemLog;
import java.util.List;

/**
 * Words tokens that stand where nothing of their kind may stand: once a run, and once more for each
 * new statement.
 */
public final class UnexpectedTokens {

  private final List<Token> tokens;
  private final ProblemLog log;

  public UnexpectedTokens(List<Token> tokens, ProblemLog log) {
    this.tokens = tokens;
    this.log = log;
  }

  /**
   * Logs a run.
   *
   * @param reason what is wrong with a token for which there are no words of its own: {@code cannot
   *     stand here.}
   * @return whether there was anything; closing brackets alone, left over from something logged
   *     before, are not logged
   */
  public boolean log(int from, int to, String reason) {
    int first = from;
    while (first < to && isLeftOver(tokens.get(first))) {
      first++;
    }
    if (first == to) {
      return from < to;
    }
    boolean worded = SyntaxWords.refused(tokens, first, log);
    if (!worded) {
      log.error(tokens.get(first), SyntaxWords.NOT_ALLOWED, whole(first, to) + " " + reason);
    }
    int depth = 0;
    for (int i = first; i < to; i++) {
      Token token = tokens.get(i);
      depth += TokenRun.opens(token) ? 1 : TokenRun.closes(token) ? -1 : 0;
      if (i > first
          && depth <= 0
          && isWord(token)
          && (!worded || UnsupportedKeywords.beginsStatement(tokens, i))) {
        worded |= SyntaxWords.refused(tokens, i, log);
      }
    }
    return true;
  }

  /**
   * What stands at an index, with all that belongs to it: {@code '@watch'}, {@code
   * 'com.example.Host.call'}.
   */
  private String whole(int index, int to) {
    boolean annotation = tokens.get(index).type() == TokenType.AT;
    int name = annotation ? index + 1 : index;
    return name < to && tokens.get(name).type() == TokenType.NAME
        ? SyntaxWords.quoted((annotation ? "@" : "") + UnsupportedKeywords.dotted(tokens, name))
        : SyntaxWords.shown(tokens.get(index));
  }

  /** Logs what stands in an annotation of a known name where its one text should. */
  static void inAnnotation(List<Token> annotation, Token at, ProblemLog log) {
    int index = annotation.indexOf(at);
    String form = "n annotation is written with one text in double quotes: @source( \"F4.6\" ).";
    if (index >= 0 && at.type() == TokenType.NAME) {
      String name = SyntaxWords.quoted(UnsupportedKeywords.dotted(annotation, index));
      log.error(at, SyntaxWords.NOT_ALLOWED, name + " is not allowed here; a" + form);
    } else if (index < 0 || !SyntaxWords.refused(annotation, index, log)) {
      log.error(at, SyntaxWords.SYNTAX, "A" + form);
    }
  }

  private static boolean isLeftOver(Token token) {
    return TokenRun.closes(token) || token.type() == TokenType.SEMICOLON;
  }

  private static boolean isWord(Token token) {
    return token.type() == TokenType.NAME
        || token.type() == TokenType.NOT
        || token.type() == TokenType.IMPORT;
  }
}

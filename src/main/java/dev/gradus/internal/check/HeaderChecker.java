package dev.gradus.internal.check;

import dev.gradus.internal.parse.Mismatch;
import dev.gradus.internal.parse.ProfileParser;
import dev.gradus.internal.parse.SyntaxWords;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.TokenType;
import dev.gradus.internal.parse.UnexpectedTokens;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.List;

/** Checks the header of a rule file, which is the same for all files of a stage. */
final class HeaderChecker {

  private static final String CODE = "header";

  private final List<Token> tokens;
  private final ProblemLog log;
  private final UnexpectedTokens odd;
  private final String packageLine;
  private final String importLine = "import dev.gradus.rules.*";
  private final String globalLine;
  private final List<String> found = new ArrayList<>();

  private HeaderChecker(List<Token> tokens, Stage stage, ProblemLog log) {
    this.tokens = tokens;
    this.log = log;
    this.odd = new UnexpectedTokens(tokens, log);
    this.packageLine = "package policy." + stage.folder();
    this.globalLine = "global " + stage.findings().getName() + " decide";
  }

  /**
   * Checks a header.
   *
   * @param tokens all before the first rule
   * @param next what follows the header
   */
  static void check(List<Token> tokens, Stage stage, Token next, ProblemLog log) {
    int before = log.size();
    new HeaderChecker(tokens, stage, log).check(next);
    if (log.size() == before && !log.isFull()) {
      try {
        ProfileParser.header(tokens);
      } catch (Mismatch mismatch) {
        SyntaxWords.log(tokens, mismatch, log);
      }
    }
  }

  private void check(Token next) {
    int start = nextLine(0);
    odd.log(0, start, "cannot stand before the header, which begins with '" + packageLine + ";'.");
    while (start < tokens.size() && !log.isFull()) {
      int after = nextLine(start + 1);
      line(start, after);
      start = after;
    }
    List<String> header = List.of(packageLine, importLine, globalLine);
    for (String line : header) {
      if (!found.contains(line)) {
        log.error(
            next,
            CODE,
            "The header lacks the line '" + line + ";'. It stands before the first rule.");
      }
    }
    if (found.containsAll(header) && found.size() == header.size() && !found.equals(header)) {
      log.error(
          tokens.get(0),
          CODE,
          "The lines of the header stand in this order: package, import, global.");
    }
  }

  private int nextLine(int from) {
    for (int i = from; i < tokens.size(); i++) {
      TokenType type = tokens.get(i).type();
      if (type == TokenType.PACKAGE || type == TokenType.IMPORT || type == TokenType.GLOBAL) {
        return i;
      }
    }
    return tokens.size();
  }

  private void line(int start, int after) {
    int end = start + 1;
    while (end < after && belongs(tokens.get(end), tokens.get(end - 1))) {
      end++;
    }
    StringBuilder text = new StringBuilder(tokens.get(start).text());
    for (int i = start + 1; i < end; i++) {
      boolean space = i == start + 1 || tokens.get(i).type() == TokenType.DECIDE;
      text.append(space ? " " : "").append(tokens.get(i).text());
    }
    boolean right =
        judge(text.toString(), tokens.get(start), start + 1 < after ? start + 1 : start);
    if (end < after && tokens.get(end).type() == TokenType.SEMICOLON) {
      end++;
    }
    boolean newLine = end < after && tokens.get(end).line() > tokens.get(end - 1).line();
    if (right || newLine) {
      odd.log(end, after, "cannot stand in the header.");
    }
  }

  private static boolean belongs(Token token, Token before) {
    boolean afterDot = before.type() == TokenType.DOT;
    return switch (token.type()) {
      case DOT -> before.type() == TokenType.NAME;
      case NAME -> before.type() != TokenType.NAME;
      case STAR, CUSTOMER -> afterDot;
      case DECIDE -> before.type() == TokenType.NAME;
      default -> false;
    };
  }

  private boolean judge(String text, Token keyword, int argument) {
    if (found.contains(text)) {
      log.error(keyword, CODE, "The line '" + text + ";' stands twice. Remove one.");
      return false;
    }
    if (text.equals(packageLine) || text.equals(importLine) || text.equals(globalLine)) {
      found.add(text);
      return true;
    }
    Token at = tokens.get(argument);
    switch (keyword.type()) {
      case PACKAGE -> {
        found.add(packageLine);
        log.error(
            at,
            CODE,
            "The file lies in the folder of another package; here the line is '"
                + packageLine
                + ";'. Write it so, or move the file.");
      }
      case IMPORT ->
          log.error(
              at,
              SyntaxWords.NOT_ALLOWED,
              "'" + text + "' is not allowed; the only import is '" + importLine + ";'.");
      default -> {
        found.add(globalLine);
        log.error(
            at,
            SyntaxWords.NOT_ALLOWED,
            "'" + text + "' is not allowed; the only global here is '" + globalLine + ";'.");
      }
    }
    return false;
  }
}

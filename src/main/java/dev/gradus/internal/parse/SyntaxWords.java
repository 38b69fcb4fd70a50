package dev.gradus.internal.parse;

import dev.gradus.internal.parse.Mismatch.Expected;
import dev.gradus.internal.source.ProblemLog;
import java.util.List;
import java.util.Set;

/**
 * Words a syntax mistake for somebody who does not program: what is wrong at the token, and what to
 * write.
 */
public final class SyntaxWords {

  public static final String NOT_ALLOWED = "not-allowed";
  public static final String SYNTAX = "syntax";

  private static final String VALUE =
      "a number, true, false, null, a text in double quotes, a constant such as RiskGrade.C or another field";

  private static final String CLOSING = "A closing bracket ')' is missing here.";

  private static final Set<TokenType> MISSING_BEFORE =
      Set.of(TokenType.EOF, TokenType.COMMA, TokenType.RPAREN, TokenType.SEMICOLON);

  private static final Set<Expected> IN_CALL =
      Set.of(Expected.VERB, Expected.ARGUMENTS, Expected.ARGUMENTS_END, Expected.SEMICOLON);

  private SyntaxWords() {}

  /** Logs a mismatch found while a run of tokens was parsed as one production. */
  public static void log(List<Token> tokens, Mismatch mismatch, ProblemLog log) {
    Token at = mismatch.at();
    int index = tokens.indexOf(at);
    Token before = index < 0 ? tokens.get(tokens.size() - 1) : tokens.get(Math.max(0, index - 1));
    if (at.type() == TokenType.LPAREN && before.type() == TokenType.NAME) {
      call(tokens, index - 1, log);
    } else if (index > 0
        && at.type() == TokenType.NAME
        && before.type() == TokenType.NAME
        && UnsupportedKeywords.explain(tokens, index - 1) != null) {
      refused(tokens, index - 1, log);
    } else if (at.type() == TokenType.DECIDE && mismatch.expected() == Expected.VALUE) {
      String only =
          "' is not allowed as a value: 'decide' begins a verb call and stands nowhere else.";
      log.error(at, NOT_ALLOWED, "'" + UnsupportedKeywords.dotted(tokens, index) + only);
    } else if (at.text().equals("=") && IN_CALL.contains(mismatch.expected())) {
      log.error(
          at,
          NOT_ALLOWED,
          "A '=' is not allowed here: nothing is assigned, 'then' holds verb calls such as 'decide.refer();'.");
    } else if (beginsWithPoint(tokens, index)) {
      log.error(
          at,
          SYNTAX,
          "A digit stands before the point: write 0." + tokens.get(index + 1).text() + ".");
    } else if (index < 0 || !refused(tokens, index, log)) {
      log.error(at, SYNTAX, message(mismatch, before));
    }
  }

  private static boolean beginsWithPoint(List<Token> tokens, int index) {
    return index > 0
        && index + 1 < tokens.size()
        && tokens.get(index).type() == TokenType.DOT
        && tokens.get(index - 1).type() != TokenType.NAME
        && tokens.get(index - 1).type() != TokenType.NUMBER
        && tokens.get(index + 1).type() == TokenType.NUMBER;
  }

  /** A name in front of a bracket is a call, and the whole name says of what. */
  private static void call(List<Token> tokens, int last, ProblemLog log) {
    int first = last;
    while (first >= 2
        && tokens.get(first - 1).type() == TokenType.DOT
        && tokens.get(first - 2).type() == TokenType.NAME) {
      first -= 2;
    }
    if (!refused(tokens, first, log)) {
      StringBuilder name = new StringBuilder();
      tokens.subList(first, last + 1).forEach(token -> name.append(token.text()));
      log.error(
          tokens.get(first),
          NOT_ALLOWED,
          "'"
              + name
              + "( ... )' is a call, and nothing but verbs can be called. Name the field or write the value.");
    }
  }

  /** Logs a token that may stand nowhere; false where it is a matter of the place. */
  static boolean refused(List<Token> tokens, int index, ProblemLog log) {
    Token at = tokens.get(index);
    String broken = broken(at);
    if (!broken.isEmpty()) {
      log.error(at, SYNTAX, broken);
      return true;
    }
    String explained = UnsupportedKeywords.explain(tokens, index);
    if (explained != null) {
      log.error(at, NOT_ALLOWED, explained);
      return true;
    }
    return false;
  }

  private static String broken(Token at) {
    return switch (at.type()) {
      case UNCLOSED_TEXT ->
          "The text that begins here is not closed. Write a double quote at its end, on the same line.";
      case UNCLOSED_COMMENT -> "The comment that begins here is not closed. Write '*/' at its end.";
      case MALFORMED_NUMBER ->
          shown(at)
              + " is not a number. Numbers are written like 5000000 and 0.5, without separators and leading zeros.";
      default -> "";
    };
  }

  private static String message(Mismatch mismatch, Token before) {
    Token at = mismatch.at();
    String subject = mismatch.subject();
    return switch (mismatch.expected()) {
      case VALUE -> value(at, before);
      case NAME -> "After the point a name is missing here.";
      case LIST -> "After 'in' stands a list in brackets: in ( 1, 2 ).";
      case LIST_END ->
          shown(at)
              + " cannot stand here; the values of a list are separated by ',' and closed by ')'.";
      case VERB -> "After 'decide' stand a point and a verb: decide.refer();";
      case ARGUMENTS -> "A verb is followed by its arguments in brackets: decide.refer();";
      case ARGUMENTS_END -> argumentsEnd(at, before);
      case SEMICOLON ->
          at.type() == TokenType.DOT
              ? "A verb call ends with ';'; nothing can be called on "
                  + quoted("decide." + subject)
                  + "."
              : "A ';' is missing at the end of the verb call.";
      case TEST, TEST_END, OPERATOR, AFTER_NOT, OTHER ->
          at.type() == TokenType.RPAREN ? "')' closes nothing. Remove it." : test(mismatch);
    };
  }

  private static String argumentsEnd(Token at, Token before) {
    if (at.type() == TokenType.EOF) {
      return CLOSING;
    }
    return before.type() == TokenType.LPAREN && at.type() == TokenType.COMMA
        ? "A value is missing here."
        : shown(at) + " cannot stand here; arguments are separated by ',' and closed by ')'.";
  }

  private static String value(Token at, Token before) {
    if (MISSING_BEFORE.contains(at.type())) {
      return "A value is missing here: " + VALUE + ".";
    }
    if (at.type() == TokenType.DOT) {
      return "A number begins with a digit: 0.5.";
    }
    return before.type() == TokenType.LESS && at.type() == TokenType.GREATER
        ? "'<>' is not allowed. Write '!='."
        : shown(at) + " cannot stand here; expected is " + VALUE + ".";
  }

  private static String test(Mismatch mismatch) {
    Token at = mismatch.at();
    return switch (mismatch.expected()) {
      case AFTER_NOT -> "After 'not' stands 'in ( ... )' or 'contains'.";
      case OPERATOR -> operator(at, mismatch.subject());
      case TEST, TEST_END ->
          at.type() == TokenType.EOF
              ? CLOSING
              : mismatch.expected() == Expected.TEST ? testBegins(at) : testEnds(at);
      default -> shown(at) + " cannot stand here.";
    };
  }

  private static String operator(Token at, String path) {
    return at.type() == TokenType.EOF
        ? "'"
            + path
            + "' stands alone. Say what it is compared with, such as '"
            + path
            + " == true'."
        : shown(at)
            + " cannot stand after '"
            + path
            + "'; expected is ==, !=, <, <=, >, >=, in, not in or contains.";
  }

  private static String testBegins(Token at) {
    return at.type() == TokenType.NUMBER || at.type() == TokenType.MINUS
        ? "A test begins with a field, not with a number. Numbers are written like 5000000 and 0.5, without separators."
        : shown(at)
            + " cannot stand here; a test begins with a field, such as credit.overdueStreak.";
  }

  private static String testEnds(Token at) {
    return switch (at.type()) {
      case DOT -> "A value is written as it is; nothing follows it after a point.";
      case COMMA -> "',' cannot stand inside brackets. Join the tests there with '&&' or '||'.";
      default -> shown(at) + " cannot stand after a test; expected is ',', '&&', '||' or ')'.";
    };
  }

  /** A token as the message shows it. */
  static String shown(Token token) {
    if (token.type() == TokenType.EOF) {
      return "The end";
    }
    return token.type() == TokenType.TEXT
        ? "The text " + brief(token.text(), 40)
        : quoted(token.text());
  }

  /** A name or sign as the message shows it. */
  public static String quoted(String text) {
    return "'" + brief(text, 80) + "'";
  }

  private static String brief(String text, int most) {
    return text.length() > most
        ? text.substring(0, text.offsetByCodePoints(0, most / 2)) + "..."
        : text;
  }
}

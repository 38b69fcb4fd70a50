package dev.gradus.internal.parse;

import dev.gradus.internal.parse.PolicyProfileParser.CallContext;
import dev.gradus.internal.parse.PolicyProfileParser.ListContext;
import dev.gradus.internal.parse.PolicyProfileParser.PathContext;
import dev.gradus.internal.parse.PolicyProfileParser.RelationContext;
import dev.gradus.internal.parse.PolicyProfileParser.TestContext;
import dev.gradus.internal.parse.PolicyProfileParser.ValueContext;
import dev.gradus.internal.source.ProblemLog;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Words a syntax mistake for somebody who does not program: what is wrong at the token, and what to
 * write.
 */
public final class SyntaxWords {

  public static final String NOT_ALLOWED = "not-allowed";
  public static final String SYNTAX = "syntax";

  private static final String VALUE =
      "a number, true, false, null, a text in double quotes, a constant such as RiskGrade.C or another field";

  private static final Set<Integer> MISSING_BEFORE =
      Set.of(
          Token.EOF,
          PolicyProfileLexer.COMMA,
          PolicyProfileLexer.RPAREN,
          PolicyProfileLexer.SEMICOLON);

  private SyntaxWords() {}

  /** Logs a mismatch found while a run of tokens was parsed as one production. */
  public static void log(List<Token> tokens, ProfileSyntax.Mismatch mismatch, ProblemLog log) {
    Token at = mismatch.at();
    int index = tokens.indexOf(at);
    Token before = index < 0 ? tokens.get(tokens.size() - 1) : tokens.get(Math.max(0, index - 1));
    if (at.getType() == PolicyProfileLexer.LPAREN && before.getType() == PolicyProfileLexer.NAME) {
      call(tokens, index - 1, log);
    } else if (index > 0
        && at.getType() == PolicyProfileLexer.NAME
        && before.getType() == PolicyProfileLexer.NAME
        && UnsupportedKeywords.explain(tokens, index - 1) != null) {
      refused(tokens, index - 1, log);
    } else if (at.getType() == PolicyProfileLexer.DECIDE
        && mismatch.within() instanceof ValueContext) {
      String only =
          "' is not allowed as a value: 'decide' begins a verb call and stands nowhere else.";
      log.error(at, NOT_ALLOWED, "'" + UnsupportedKeywords.dotted(tokens, index) + only);
    } else if (at.getText().equals("=") && mismatch.within() instanceof CallContext) {
      log.error(
          at,
          NOT_ALLOWED,
          "A '=' is not allowed here: nothing is assigned, 'then' holds verb calls such as 'decide.refer();'.");
    } else if (index < 0 || !refused(tokens, index, log)) {
      log.error(at, SYNTAX, message(at, before, mismatch.within()));
    }
  }

  /** A name in front of a bracket is a call, and the whole name says of what. */
  private static void call(List<Token> tokens, int last, ProblemLog log) {
    int first = last;
    while (first >= 2
        && tokens.get(first - 1).getType() == PolicyProfileLexer.DOT
        && tokens.get(first - 2).getType() == PolicyProfileLexer.NAME) {
      first -= 2;
    }
    if (!refused(tokens, first, log)) {
      StringBuilder name = new StringBuilder();
      tokens.subList(first, last + 1).forEach(token -> name.append(token.getText()));
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
    return switch (at.getType()) {
      case PolicyProfileLexer.UNCLOSED_TEXT ->
          "The text that begins here is not closed. Write a double quote at its end, on the same line.";
      case PolicyProfileLexer.UNCLOSED_COMMENT ->
          "The comment that begins here is not closed. Write '*/' at its end.";
      case PolicyProfileLexer.MALFORMED_NUMBER ->
          shown(at)
              + " is not a number. Numbers are written like 5000000 and 0.5, without separators and leading zeros.";
      default -> "";
    };
  }

  private static String message(Token at, Token before, RuleContext within) {
    if (within instanceof ValueContext) {
      return MISSING_BEFORE.contains(at.getType())
          ? "A value is missing here: " + VALUE + "."
          : value(at, before);
    }
    if (within instanceof PathContext) {
      return "After the point a name is missing here.";
    }
    if (at.getType() == PolicyProfileLexer.RPAREN
        && !(within instanceof CallContext || within instanceof ListContext)) {
      return "')' closes nothing. Remove it.";
    }
    if (within instanceof ListContext) {
      return before.getType() == PolicyProfileLexer.IN
          ? "After 'in' stands a list in brackets: in ( 1, 2 )."
          : shown(at)
              + " cannot stand here; the values of a list are separated by ',' and closed by ')'.";
    }
    if (within instanceof RelationContext) {
      return relation(at, before, within);
    }
    if (within instanceof TestContext test) {
      return test(at, before, test);
    }
    return within instanceof CallContext call
        ? call(at, before, call)
        : shown(at) + " cannot stand here.";
  }

  private static String value(Token at, Token before) {
    if (at.getType() == PolicyProfileLexer.DOT) {
      return "A number begins with a digit: 0.5.";
    }
    return before.getType() == PolicyProfileLexer.LESS && at.getType() == PolicyProfileLexer.GREATER
        ? "'<>' is not allowed. Write '!='."
        : shown(at) + " cannot stand here; expected is " + VALUE + ".";
  }

  private static String relation(Token at, Token before, RuleContext within) {
    if (before.getType() == PolicyProfileLexer.NOT) {
      return "After 'not' stands 'in ( ... )' or 'contains'.";
    }
    String path =
        within.getParent() instanceof TestContext test ? test.path().getText() : before.getText();
    return at.getType() == Token.EOF
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

  private static String test(Token at, Token before, TestContext test) {
    if (at.getType() == Token.EOF) {
      return "A closing bracket ')' is missing here.";
    }
    if (at == test.getStart() || before.getType() == PolicyProfileLexer.LPAREN) {
      return at.getType() == PolicyProfileLexer.NUMBER || at.getType() == PolicyProfileLexer.MINUS
          ? "A test begins with a field, not with a number. Numbers are written like 5000000 and 0.5, without separators."
          : shown(at)
              + " cannot stand here; a test begins with a field, such as credit.overdueStreak.";
    }
    if (at.getType() == PolicyProfileLexer.DOT) {
      return "A value is written as it is; nothing follows it after a point.";
    }
    if (at.getType() == PolicyProfileLexer.COMMA) {
      return "',' cannot stand inside brackets. Join the tests there with '&&' or '||'.";
    }
    return shown(at) + " cannot stand after a test; expected is ',', '&&', '||' or ')'.";
  }

  private static String call(Token at, Token before, CallContext call) {
    return switch (before.getType()) {
      case PolicyProfileLexer.DECIDE, PolicyProfileLexer.DOT ->
          "After 'decide' stand a point and a verb: decide.refer();";
      case PolicyProfileLexer.NAME ->
          "A verb is followed by its arguments in brackets: decide.refer();";
      case PolicyProfileLexer.RPAREN ->
          at.getType() == PolicyProfileLexer.DOT
              ? "A verb call ends with ';'; nothing can be called on "
                  + quoted("decide." + call.NAME().getText())
                  + "."
              : "A ';' is missing at the end of the verb call.";
      case PolicyProfileLexer.LPAREN ->
          at.getType() == PolicyProfileLexer.COMMA ? "A value is missing here." : arguments(at);
      default -> arguments(at);
    };
  }

  private static String arguments(Token at) {
    return shown(at) + " cannot stand here; arguments are separated by ',' and closed by ')'.";
  }

  /** A token as the message shows it. */
  static String shown(Token token) {
    if (token.getType() == Token.EOF) {
      return "The end";
    }
    return token.getType() == PolicyProfileLexer.TEXT
        ? "The text " + brief(token.getText(), 40)
        : quoted(token.getText());
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

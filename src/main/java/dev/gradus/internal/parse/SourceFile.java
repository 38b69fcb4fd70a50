package dev.gradus.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a rule file, cut into the header and one piece for each rule. The word "rule"
 * begins a piece wherever it stands outside a text, so that no mistake reaches beyond its own rule.
 *
 * @param header the tokens before the first rule
 * @param rules the tokens of each rule, from the word "rule" to before the next one
 * @param end the end of the file
 */
public record SourceFile(List<Token> header, List<List<Token>> rules, Token end) {

  public static SourceFile of(String text) {
    PolicyProfileLexer lexer = new PolicyProfileLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    List<Token> header = new ArrayList<>();
    List<List<Token>> rules = new ArrayList<>();
    List<Token> piece = header;
    Token token = lexer.nextToken();
    int before = Token.EOF;
    for (; token.getType() != Token.EOF; token = lexer.nextToken()) {
      // A name such as org.kie.api.definition.rule.All is no rule.
      if (token.getType() == PolicyProfileLexer.RULE && before != PolicyProfileLexer.DOT) {
        piece = new ArrayList<>();
        rules.add(piece);
      }
      piece.add(token);
      before = token.getType();
    }
    return new SourceFile(header, rules, token);
  }

  /** The place just behind a token, as an end of input: there something is missing. */
  static Token behind(Token token) {
    CommonToken end = new CommonToken(Token.EOF, "");
    end.setLine(token.getLine());
    end.setCharPositionInLine(
        token.getCharPositionInLine()
            + token.getText().codePointCount(0, token.getText().length()));
    return end;
  }
}

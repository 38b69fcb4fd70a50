package dev.gradus.internal.parse;

import java.util.ArrayList;
import java.util.List;

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
    ProfileLexer lexer = new ProfileLexer(text);
    List<Token> header = new ArrayList<>();
    List<List<Token>> rules = new ArrayList<>();
    List<Token> piece = header;
    Token token = lexer.next();
    TokenType before = TokenType.EOF;
    for (; token.type() != TokenType.EOF; token = lexer.next()) {
      // A name such as org.kie.api.definition.rule.All is no rule.
      if (token.type() == TokenType.RULE && before != TokenType.DOT) {
        piece = new ArrayList<>();
        rules.add(piece);
      }
      piece.add(token);
      before = token.type();
    }
    return new SourceFile(header, rules, token);
  }
}

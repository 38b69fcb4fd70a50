package dev.gradus.internal.parse;

import dev.gradus.internal.parse.reference.PolicyProfileLexer;
import dev.gradus.internal.parse.reference.PolicyProfileParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** What ANTLR makes of a text by the grammar of the profile. */
final class GrammarReference {

  private GrammarReference() {}

  /** The tokens of a text, with the end of the file. */
  static List<Token> tokens(String text) {
    PolicyProfileLexer lexer = new PolicyProfileLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    List<Token> tokens = new ArrayList<>();
    org.antlr.v4.runtime.Token token;
    do {
      token = lexer.nextToken();
      boolean end = token.getType() == org.antlr.v4.runtime.Token.EOF;
      tokens.add(
          new Token(
              end ? TokenType.EOF : type(token.getType()),
              end ? "" : token.getText(),
              text.offsetByCodePoints(
                  0, end ? text.codePointCount(0, text.length()) : token.getStartIndex()),
              token.getLine(),
              token.getCharPositionInLine() + 1));
    } while (token.getType() != org.antlr.v4.runtime.Token.EOF);
    return tokens;
  }

  /** The first token at which tokens stop being a header; empty where they are one. */
  static Optional<Token> headerMismatch(List<Token> tokens) {
    return mismatch(tokens, PolicyProfileParser::header);
  }

  /** The first token at which tokens stop being a rule; empty where they are one. */
  static Optional<Token> ruleMismatch(List<Token> tokens) {
    return mismatch(tokens, PolicyProfileParser::policyRule);
  }

  private static Optional<Token> mismatch(
      List<Token> tokens, Consumer<PolicyProfileParser> production) {
    List<org.antlr.v4.runtime.Token> theirs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      theirs.add(theirs(tokens.get(i), i));
    }
    theirs.add(theirs(tokens.get(tokens.size() - 1).behind(), tokens.size()));
    PolicyProfileParser parser =
        new PolicyProfileParser(new CommonTokenStream(new ListTokenSource(theirs)));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.LL);
    parser.setErrorHandler(new StopAtFirst());
    try {
      production.accept(parser);
    } catch (ParseCancellationException stopped) {
      return at(parser, tokens);
    }
    return parser.getCurrentToken().getType() == org.antlr.v4.runtime.Token.EOF
        ? Optional.empty()
        : at(parser, tokens);
  }

  private static Optional<Token> at(PolicyProfileParser parser, List<Token> tokens) {
    int index = parser.getCurrentToken().getStartIndex();
    return Optional.of(
        index < tokens.size() ? tokens.get(index) : tokens.get(tokens.size() - 1).behind());
  }

  /** A token of ANTLR's that remembers which of ours it stands for. */
  private static org.antlr.v4.runtime.Token theirs(Token token, int index) {
    CommonToken theirs = new CommonToken(type(token.type()), token.text());
    theirs.setStartIndex(index);
    return theirs;
  }

  private static int type(TokenType type) {
    int theirs = 1;
    while (type != TokenType.EOF && type(theirs) != type) {
      theirs++;
    }
    return type == TokenType.EOF ? org.antlr.v4.runtime.Token.EOF : theirs;
  }

  /** Our type of the same name; white space and comments, which are no tokens, have none. */
  private static @Nullable TokenType type(int type) {
    String name = PolicyProfileLexer.VOCABULARY.getSymbolicName(type);
    return Arrays.stream(TokenType.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Gives up at the first mistake, and repairs nothing on the way. */
  private static final class StopAtFirst extends DefaultErrorStrategy {

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
      throw new ParseCancellationException();
    }

    @Override
    public org.antlr.v4.runtime.Token recoverInline(Parser recognizer) {
      throw new ParseCancellationException();
    }

    @Override
    public void sync(Parser recognizer) {
      // Nothing is repaired.
    }
  }
}

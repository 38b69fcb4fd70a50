package dev.gradus.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Parses a run of tokens as one production of the profile: wholly, or not at all. */
public final class ProfileSyntax {

  private ProfileSyntax() {}

  /**
   * Parses tokens.
   *
   * @param tokens at least one token
   * @param production the production, which must take them all
   * @throws Mismatch at the first token that cannot stand where it stands
   */
  public static <T extends ParserRuleContext> T parse(
      List<Token> tokens, Function<PolicyProfileParser, T> production) throws Mismatch {
    Token end = SourceFile.behind(tokens.get(tokens.size() - 1));
    List<Token> all = new ArrayList<>(tokens);
    all.add(end);
    CommonTokenStream stream = new CommonTokenStream(new ListTokenSource(all));
    PolicyProfileParser parser = new PolicyProfileParser(stream);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new StopAtFirst());
    try {
      T tree = production.apply(parser);
      Token next = parser.getCurrentToken();
      if (next.getType() != Token.EOF) {
        throw new Mismatch(next, tree);
      }
      return tree;
    } catch (Stop stop) {
      throw new Mismatch(stop.at, stop.within);
    }
  }

  /** Tokens that are not what they should be. */
  public static final class Mismatch extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Token at;
    private final transient RuleContext within;

    Mismatch(Token at, RuleContext within) {
      super(null, null, false, false);
      this.at = at;
      this.within = within;
    }

    /** The first token that cannot stand where it stands. */
    Token at() {
      return at;
    }

    /** The production that was being read. */
    RuleContext within() {
      return within;
    }
  }

  /** Carries a mismatch out of the generated parser. */
  private static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Token at;
    private final transient RuleContext within;

    Stop(Parser parser) {
      super(null, null, false, false);
      this.at = parser.getCurrentToken();
      this.within = parser.getContext();
    }
  }

  /**
   * Gives up at the first mistake: what may still be read behind it is found by {@link
   * RuleDiagnosis}.
   */
  private static final class StopAtFirst extends DefaultErrorStrategy {

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
      throw new Stop(recognizer);
    }

    @Override
    public Token recoverInline(Parser recognizer) {
      throw new Stop(recognizer);
    }

    @Override
    public void sync(Parser recognizer) {
      // Nothing is repaired on the way.
    }
  }
}

package dev.gradus.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** The lexer and the parser say what ANTLR says by the grammar of the profile. */
class ProfileParserProperties {

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void what_the_grammar_derives_is_accepted(@ForAll long seed) {
    String file = ProfileSentences.file(seed);

    assertThat(sameAsReference(file)).as(file).isTrue();
  }

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
  void a_mutated_file_is_accepted_if_the_grammar_derives_it_and_refused_at_the_same_token(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int mutations) {
    sameAsReference(ProfileSentences.mutated(seed, mutations));
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void any_tokens_are_cut_and_refused_alike(
      @ForAll long seed, @ForAll @IntRange(max = 30) int count) {
    sameAsReference(ProfileSentences.tokens(seed, count));
  }

  @Property(tries = 2000)
  void any_text_is_cut_into_the_same_tokens(@ForAll String text) {
    // Unpaired halves of a character never get as far as here.
    String whole = text.replaceAll("[\\x{D800}-\\x{DFFF}]", " ");

    assertThat(tokens(whole)).isEqualTo(GrammarReference.tokens(whole));
  }

  /**
   * Holds that a text is cut into the same tokens, and that header and rules are accepted alike or
   * refused at the same token.
   *
   * @return whether all of it is accepted
   */
  static boolean sameAsReference(String text) {
    assertThat(tokens(text)).as(text).isEqualTo(GrammarReference.tokens(text));
    SourceFile file = SourceFile.of(text);
    boolean accepted = true;
    if (mayBeParsed(file.header())) {
      Optional<Token> mismatch = headerMismatch(file.header());
      assertThat(mismatch).as(text).isEqualTo(GrammarReference.headerMismatch(file.header()));
      accepted = mismatch.isEmpty();
    }
    for (List<Token> rule : file.rules()) {
      if (mayBeParsed(rule)) {
        Optional<Token> mismatch = ruleMismatch(rule);
        assertThat(mismatch).as(text).isEqualTo(GrammarReference.ruleMismatch(rule));
        accepted &= mismatch.isEmpty();
      }
    }
    return accepted;
  }

  /** What is beyond the limits is never parsed. */
  private static boolean mayBeParsed(List<Token> tokens) {
    return !tokens.isEmpty() && TokenLimits.check(tokens, new ProblemLog("test"));
  }

  private static List<Token> tokens(String text) {
    ProfileLexer lexer = new ProfileLexer(text);
    List<Token> tokens = new ArrayList<>();
    do {
      tokens.add(lexer.next());
    } while (tokens.get(tokens.size() - 1).type() != TokenType.EOF);
    return tokens;
  }

  private static Optional<Token> headerMismatch(List<Token> tokens) {
    try {
      ProfileParser.header(tokens);
      return Optional.empty();
    } catch (Mismatch mismatch) {
      return Optional.of(mismatch.at());
    }
  }

  private static Optional<Token> ruleMismatch(List<Token> tokens) {
    try {
      ProfileParser.rule(tokens);
      return Optional.empty();
    } catch (Mismatch mismatch) {
      return Optional.of(mismatch.at());
    }
  }
}

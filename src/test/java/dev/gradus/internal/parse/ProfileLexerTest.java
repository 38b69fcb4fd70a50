package dev.gradus.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileLexerTest {

  /** Each token as type and text. */
  private static List<String> tokens(String text) {
    return all(text).stream().map(token -> token.type() + " " + token.text()).toList();
  }

  private static List<Token> all(String text) {
    ProfileLexer lexer = new ProfileLexer(text);
    List<Token> tokens = new ArrayList<>();
    for (Token token = lexer.next(); token.type() != TokenType.EOF; token = lexer.next()) {
      tokens.add(token);
    }
    return tokens;
  }

  @Test
  void a_test_is_cut_into_words_and_signs() {
    assertThat(tokens("credit.overdueStreak >=2&&not in"))
        .containsExactly(
            "NAME credit",
            "DOT .",
            "NAME overdueStreak",
            "AT_LEAST >=",
            "NUMBER 2",
            "AND &&",
            "NOT not",
            "IN in");
  }

  @Test
  void a_word_is_a_keyword_only_as_a_whole() {
    assertThat(tokens("end ends rule_ Customer customer"))
        .containsExactly(
            "END end", "NAME ends", "NAME rule_", "CUSTOMER Customer", "NAME customer");
  }

  @Test
  void a_number_has_no_leading_zero_no_separator_and_digits_after_its_point() {
    assertThat(tokens("0 0.5 40.10 007 1_000 5. 1.2.3 9a"))
        .containsExactly(
            "NUMBER 0",
            "NUMBER 0.5",
            "NUMBER 40.10",
            "MALFORMED_NUMBER 007",
            "MALFORMED_NUMBER 1_000",
            "MALFORMED_NUMBER 5.",
            "MALFORMED_NUMBER 1.2.3",
            "MALFORMED_NUMBER 9a");
  }

  @Test
  void a_text_ends_on_its_line() {
    assertThat(tokens("\"连续 2 期\" \"open\n\"\""))
        .containsExactly("TEXT \"连续 2 期\"", "UNCLOSED_TEXT \"open", "TEXT \"\"");
  }

  @Test
  void comments_are_no_tokens_unless_the_file_ends_in_one() {
    assertThat(tokens("a // b \"\n/* c */ d /*/ e */ f /** g **/ / /* h"))
        .containsExactly("NAME a", "NAME d", "NAME f", "OTHER /", "UNCLOSED_COMMENT /* h");
  }

  @Test
  void what_begins_no_token_is_told_one_by_one() {
    assertThat(tokens("== = ! & ， 𝒳 $x_1$"))
        .containsExactly(
            "EQUAL ==", "OTHER =", "OTHER !", "OTHER &", "OTHER ，", "OTHER 𝒳", "BINDING $x_1$");
  }

  @Test
  void places_count_characters_from_one() {
    assertThat(all("a\r\n\t\"𝒳逾期\" b\n/* \n */ c"))
        .extracting(Token::text, Token::line, Token::column, Token::offset)
        .containsExactly(
            tuple("a", 1, 1, 0),
            tuple("\"𝒳逾期\"", 2, 2, 4),
            tuple("b", 2, 8, 11),
            tuple("c", 4, 5, 21));
  }

  @Test
  void the_end_is_told_again_and_again_at_its_place() {
    ProfileLexer lexer = new ProfileLexer("a \n  ");
    lexer.next();

    assertThat(lexer.next()).isEqualTo(new Token(TokenType.EOF, "", 5, 2, 3));
    assertThat(lexer.next()).isEqualTo(new Token(TokenType.EOF, "", 5, 2, 3));
  }

  @Test
  void the_place_behind_a_token_counts_its_characters() {
    assertThat(all("  \"𝒳逾期\"").get(0).behind()).isEqualTo(new Token(TokenType.EOF, "", 8, 1, 8));
  }
}

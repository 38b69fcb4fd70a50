package dev.gradus.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.gradus.internal.parse.ConditionSyntax.AllOf;
import dev.gradus.internal.parse.ConditionSyntax.AnyOf;
import dev.gradus.internal.parse.ConditionSyntax.TestOf;
import dev.gradus.internal.parse.Mismatch.Expected;
import dev.gradus.internal.parse.ValueSyntax.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileParserTest {

  private static List<Token> tokens(String text) {
    return SourceFile.of(text).header();
  }

  private static ConditionSyntax test(String text) throws Mismatch {
    return ProfileParser.test(tokens(text));
  }

  @Test
  void a_rule_is_its_annotations_its_condition_and_its_calls() throws Mismatch {
    RulePieces rule =
        ProfileParser.rule(
            SourceFile.of(
                    """
                    rule "RSK-140 Two are overdue" @source( "F4.6" )
                    when Customer( credit.overdueStreak >= 2, loan.secured == true )
                    then decide.warn( Warning.OVERDUE_TWICE, -5 ); decide.refer(); end
                    """)
                .rules()
                .get(0));

    assertThat(rule.whole()).isTrue();
    assertThat(rule.annotations())
        .extracting(annotation -> annotation.name().text() + " " + annotation.text().unquoted())
        .containsExactly("source F4.6");
    assertThat(((AllOf) rule.when()).parts()).hasSize(2);
    assertThat(rule.calls())
        .extracting(call -> call.verb().text())
        .containsExactly("warn", "refer");
    assertThat(rule.calls().get(0).arguments())
        .extracting(ValueSyntax::form, ValueSyntax::text)
        .containsExactly(tuple(Form.PATH, "Warning.OVERDUE_TWICE"), tuple(Form.NUMBER, "-5"));
  }

  @Test
  void an_empty_pattern_is_all_of_nothing() throws Mismatch {
    List<Token> rule = SourceFile.of("rule \"A\" when Customer() then end").rules().get(0);

    assertThat(ProfileParser.rule(rule).when()).isEqualTo(new AllOf(List.of()));
  }

  @Test
  void and_binds_closer_than_or_and_brackets_closer_than_both() throws Mismatch {
    AnyOf or = (AnyOf) test("( a == 1 && b == 2 || ( c == 3 || d == 4 ) && e == 5 )");

    assertThat(or.parts()).hasSize(2);
    assertThat(((AllOf) or.parts().get(0)).parts()).hasSize(2);
    assertThat(((AllOf) or.parts().get(1)).parts().get(0)).isInstanceOf(AnyOf.class);
  }

  @Test
  void a_test_knows_its_path_operator_and_values_at_their_places() throws Mismatch {
    TestOf test = (TestOf) test("loan . product not in ( \"A\", - 5, null )");

    assertThat(test.path().text()).isEqualTo("loan.product");
    assertThat(test.path().last().column()).isEqualTo(8);
    assertThat(test.negated()).isTrue();
    assertThat(test.operator().type()).isEqualTo(TokenType.IN);
    assertThat(test.values())
        .extracting(ValueSyntax::form)
        .containsExactly(Form.TEXT, Form.NUMBER, Form.NULL);
    assertThat(test.values().get(1).text()).isEqualTo("-5");
    assertThat(test.values().get(1).column()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.b             |  4 | OPERATOR | a.b",
        "a.b is 5        |  5 | OPERATOR | a.b",
        "a.b not 5       |  9 | AFTER_NOT | a.b",
        "a.b ==          |  7 | VALUE |",
        "a.b == - x      | 10 | VALUE |",
        "a. == 5         |  4 | NAME |",
        "a in 5          |  6 | LIST |",
        "a in ( 5 6 )    | 10 | LIST_END |",
        "( a == 5        |  9 | TEST_END |",
        "( a == 5, b == 6 ) |  9 | TEST_END |",
        "( 5 == a )      |  3 | TEST |",
        "a == 5 5        |  8 | TEST_END |"
      })
  void a_mistake_in_a_test_is_told_at_its_token(
      String text, int column, Expected expected, String subject) {
    Mismatch mismatch = catchThrowableOfType(Mismatch.class, () -> test(text));

    assertThat(mismatch.at().column()).isEqualTo(column);
    assertThat(mismatch.expected()).isEqualTo(expected);
    assertThat(mismatch.subject()).isEqualTo(subject == null ? "" : subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "decide              |  7 | VERB |",
        "decide.5();         |  8 | VERB |",
        "decide.refer;       | 13 | ARGUMENTS |",
        "decide.warn( A B ); | 16 | ARGUMENTS_END |",
        "decide.warn( A, );  | 17 | VALUE |",
        "decide.refer()      | 15 | SEMICOLON | refer",
        "decide.refer(); end | 17 | OTHER |"
      })
  void a_mistake_in_a_call_is_told_at_its_token(
      String text, int column, Expected expected, String subject) {
    Mismatch mismatch =
        catchThrowableOfType(Mismatch.class, () -> ProfileParser.call(tokens(text)));

    assertThat(mismatch.at().column()).isEqualTo(column);
    assertThat(mismatch.expected()).isEqualTo(expected);
    assertThat(mismatch.subject()).isEqualTo(subject == null ? "" : subject);
  }
}

package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Field;
import dev.gradus.internal.text.TextWidth;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code fields} and {@code verbs}: the tables follow the catalogue and the findings interfaces.
 */
class CatalogueCommandsTest {

  @Test
  void every_field_is_listed_with_what_a_rule_author_needs() {
    String table = Cli.run("fields").out();

    for (Field field : Customer.FIELDS.all()) {
      assertThat(table).contains("\n" + field.path() + " ");
    }
    assertThat(table)
        .containsPattern(
            "\ncredit\\.overdueStreak +whole +count +0 to 10000 +assess +Consecutive instalments")
        .containsPattern("\nassessment\\.riskPoints +whole +points +0 to 100 +classify ")
        .containsPattern("\nsegment\\.grade +choice +A, B or C +limit ")
        .contains("protected");
  }

  @Test
  void custom_fields_of_a_policy_are_listed_too() {
    assertThat(Cli.run("fields").out()).doesNotContain("extra.");
    assertThat(Cli.run("fields", "--policy", "src/test/resources/policies/employer").out())
        .contains("\nextra.employerRating ");
  }

  @Test
  void every_verb_is_listed_under_its_stage() {
    String table = Cli.run("verbs").out();

    for (Stage stage : Stage.values()) {
      for (Method verb : stage.findings().getDeclaredMethods()) {
        assertThat(table).contains("\n" + verb.getName() + "(");
      }
    }
    assertThat(table)
        .startsWith("assess\n")
        .contains("\ncapGrade(best: RiskGrade) ")
        .containsPattern(
            "\naddRiskPoints\\(points: -100 to 100\\) +<points> risk points +risk +all are added up\n")
        .containsPattern("\nRiskGrade +A, B, C\n");
  }

  @Test
  void outcomes_of_a_policy_are_listed_with_its_fields_and_verbs() {
    String policy = "src/test/resources/policies/lines";

    assertThat(Cli.run("fields", "--policy", policy).out())
        .containsPattern(
            "\noutcome\\.line +code +DECLINE, REFER or ACCEPT +classify +Underwriting line");
    assertThat(Cli.run("verbs").out()).doesNotContain("outcome(");
    assertThat(Cli.run("verbs", "--policy", policy).out())
        .contains("\noutcome(\"line\", code: DECLINE, REFER, ACCEPT) ")
        .containsPattern(
            "\noutcome\\(\"rate\", number: 0 to 40\\) +Interest rate in per cent: <number> +approval"
                + " +the best one holds\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void no_line_is_wider_than_a_terminal(String language) {
    for (String command : new String[] {"fields", "verbs"}) {
      assertThat(Cli.run(command, "--lang", language).out().lines())
          .allMatch(line -> TextWidth.of(line) <= 120);
    }
  }
}

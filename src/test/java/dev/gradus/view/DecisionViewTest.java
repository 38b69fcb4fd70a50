package dev.gradus.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.ScoreScale;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionViewTest {

  private static final Path EXPECTED = Path.of("src/test/resources/views");

  private static CustomerSnapshot.Builder customer(String id) {
    return CustomerSnapshot.builder(id, LocalDate.of(2026, 6, 30), CustomerType.CORPORATE);
  }

  private static CustomerSnapshot overdue() {
    return customer("C-1")
        .credit(c -> c.score(new BigDecimal("700")).scoreScale(ScoreScale.FICO).overdueStreak(2))
        .loan(l -> l.amount(80_000).termMonths(24))
        .person(p -> p.birthDate(LocalDate.of(1961, 11, 23)))
        .build();
  }

  /** A view as text and JSON, without what changes with every version. */
  private static String shown(DecisionView view) {
    return (view.text() + "\n" + view.json())
        .replaceAll("[0-9a-f]{64}", "...")
        .replaceAll("0\\.1\\.0[-A-Z]*", "VERSION");
  }

  /** With {@code -Dgradus.update=true} the expected files are written anew; read the difference. */
  @ParameterizedTest
  @CsvSource({
    "CUSTOMER, EN",
    "CUSTOMER, ZH",
    "OFFICER, EN",
    "OFFICER, ZH",
    "AUDITOR, EN",
    "AUDITOR, ZH"
  })
  void each_view_is_as_its_file_says_word_for_word(Audience audience, Language language)
      throws IOException {
    String shown = shown(Views.of(audience, language, overdue(), text -> text));
    Path file =
        EXPECTED.resolve(
            (audience + "-" + language.code() + ".txt").toLowerCase(java.util.Locale.ROOT));
    if (Boolean.getBoolean("gradus.update")) {
      Files.writeString(file, shown);
    }

    assertThat(shown).isEqualTo(Files.readString(file));
  }

  @Test
  void the_route_to_a_person_is_the_policy_s_where_it_names_one() {
    DecisionView view =
        Views.of(
            Audience.CUSTOMER,
            Language.ZH,
            overdue(),
            text ->
                text.startsWith("# A policy")
                    ? text
                        + "\nreview.contact.en = Call 400-800-0000.\nreview.contact.zh = 请致电 400-800-0000。\n"
                    : text);

    assertThat(view.text()).contains("请致电 400-800-0000。").doesNotContain("任一网点");
  }

  @Test
  void a_reason_that_speaks_of_points_or_rules_is_told_by_the_customer_s_own_values() {
    for (String bad : new String[] {"takes 30 points", "see PTS-020", "see credit.overdueStreak"}) {
      DecisionView view =
          Views.of(
              Audience.CUSTOMER,
              Language.EN,
              overdue(),
              text ->
                  text.replace(
                      "are overdue; from 2 the grade is C.", "are overdue; " + bad + " from 2."));

      assertThat(view.text())
          .contains("Consecutive instalments currently overdue: 2")
          .doesNotContain(bad);
    }
  }

  @Test
  void a_reason_that_rests_on_a_protected_attribute_is_left_to_a_person() {
    DecisionView view =
        Views.of(
            Audience.CUSTOMER,
            Language.EN,
            overdue(),
            text ->
                text.startsWith("# A policy")
                    ? text + "\nprotected.exception.PTS-020 = Section 5 of the Youth Lending Act\n"
                    : text.replace(
                            "Customer( credit.overdueStreak >= 2 )", "Customer( person.age >= 2 )")
                        .replace(
                            "{credit.overdueStreak} instalments in a row are overdue",
                            "{person.age} years")
                        .replace("连续 {credit.overdueStreak} 期逾期", "{person.age} 岁"));

    assertThat(view.text())
        .contains("There are further reasons, which we will explain to you in person")
        .doesNotContain("64 years", "1961", "Age");
  }
}

package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNumbersTest {

  private static List<SpelledNumbers.Spelled> find(String text) {
    List<SpelledNumbers.Spelled> all = new ArrayList<>();
    SpelledNumbers.LANGUAGES.forEach(language -> all.addAll(language.find(text)));
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          From nine instalments on                     | 9
          twenty-five days                             | 25
          two hundred and fifty basis points           | 250
          two hundred thousand                         | 200000
          one instalment is overdue                    | 1
          Two or more                                  | 2
          自九期起                                      | 9
          连续两期逾期                                   | 2
          上浮一百个基点                                 | 100
          二百五十个基点                                 | 250
          收入不足三千万元                                | 30000000
          十五天                                        | 15
          一期逾期                                      | 1
          二〇二六年                                     | 2026
          overdue twice in a row                       | 2
          a dozen instalments                          | 12
          two dozen payments                           | 24
          a couple of payments                         | 2
          zero instalments                             | 0
          one point two five times                     | 1.25
          一点五倍                                      | 1.5
          壹佰个基点                                    | 100
          自叁期起                                      | 3
          俩月                                         | 2
          廿五期                                       | 25
          """)
  void a_number_in_words_is_read(String text, BigDecimal value) {
    assertThat(find(text)).hasSize(1);
    assertThat(find(text).get(0).values().get(0)).isEqualByComparingTo(value);
  }

  @Test
  void years_may_mean_months() {
    assertThat(find("within two years").get(0).values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.valueOf(2), BigDecimal.valueOf(24));
    assertThat(find("近半年").get(0).values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("0.5"), BigDecimal.valueOf(6));
  }

  @Test
  void percentages_are_known() {
    assertThat(find("百分之三十以上").get(0).percent()).isTrue();
    assertThat(find("thirty per cent").get(0).percent()).isTrue();
    assertThat(find("三成以上").get(0).percent()).isTrue();
    assertThat(find("三成以上").get(0).values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.valueOf(30));
  }

  @Test
  void words_that_are_no_numbers_are_left_alone() {
    assertThat(
            List.of(
                "The customer is one of the best; no one else asked.",
                "half of the people",
                "someone attended, often, weight",
                "一旦逾期，一般不予批准；十分重要，百分制得分。",
                "第一还款来源，三分之一",
                "It is looked at twice as often, and twice a year.",
                "一半以上来自大陆，款项陆续到账"))
        .allSatisfy(text -> assertThat(find(text)).isEmpty());
  }
}

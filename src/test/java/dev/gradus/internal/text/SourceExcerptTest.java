package dev.gradus.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceExcerptTest {

  private static void shows(String line, int column, String shown, String caret) {
    assertThat(SourceExcerpt.of(line, column)).isEqualTo(shown + "\n" + caret);
  }

  @Test
  void the_caret_stands_under_the_character_and_indentation_is_left_out() {
    shows(
        "    Customer( credit.overdueSteak >= 2 )",
        15,
        "Customer( credit.overdueSteak >= 2 )",
        "          ^");
  }

  @Test
  void a_chinese_character_takes_two_columns() {
    shows("@reason_zh( \"连续 3 期逾期\" )", 17, "@reason_zh( \"连续 3 期逾期\" )", "                  ^");
    shows("贷款，𠀀 x", 6, "贷款，𠀀 x", "         ^");
  }

  @Test
  void a_mark_on_another_character_takes_no_column() {
    shows("e\u0301e\u0301 x", 6, "e\u0301e\u0301 x", "   ^");
  }

  @Test
  void a_tab_takes_one_column() {
    shows("\t\tloan.amount\t> x", 17, "loan.amount > x", "              ^");
  }

  @Test
  void behind_the_last_character_something_is_missing() {
    shows("  loan.amount >", 16, "loan.amount >", "             ^");
    shows("loan", 99, "loan", "    ^");
    shows("", 1, "", "^");
  }

  @Test
  void a_mistake_in_the_indentation_keeps_what_stands_behind_it() {
    shows("  \u00a0 x", 3, "\u00a0 x", "^");
  }

  @Test
  void hidden_characters_are_shown_by_number() {
    shows(
        "a\u202eb\u0007c\u2066d\u3164e",
        9,
        "a<U+202E>b<U+0007>c<U+2066>d<U+3164>e",
        " ".repeat(36) + "^");
  }

  @Test
  void a_long_line_is_cut_around_the_place() {
    String line = "a".repeat(500) + "X" + "b".repeat(500);
    shows(line, 501, "..." + "a".repeat(60) + "X" + "b".repeat(39) + "...", " ".repeat(63) + "^");
    shows(line, 1, "a".repeat(100) + "...", "^");
    shows(line, 1002, "..." + "b".repeat(60), " ".repeat(63) + "^");
  }

  @Test
  void a_long_chinese_line_is_cut_by_width() {
    String line = "户".repeat(500);
    shows(line, 251, "..." + "户".repeat(50) + "...", " ".repeat(63) + "^");
  }
}

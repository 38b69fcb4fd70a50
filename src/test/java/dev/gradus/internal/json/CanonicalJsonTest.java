package dev.gradus.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  private record Pair(@Nullable Object b, Object a) {}

  private static String write(Object value) {
    return CanonicalJson.write(JsonTree.of(value));
  }

  @Test
  void members_stand_by_key_and_what_is_null_is_left_out() {
    assertThat(write(new Pair(2, "x"))).isEqualTo("{\"a\":\"x\",\"b\":2}");
    assertThat(write(new Pair(null, List.of(true, LocalDate.of(2026, 6, 30)))))
        .isEqualTo("{\"a\":[true,\"2026-06-30\"]}");
    assertThat(write(Map.of("Z", 1, "a", 2, "é", 3))).isEqualTo("{\"Z\":1,\"a\":2,\"é\":3}");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "-0.0, 0",
    "0.50, 0.5",
    "1E+3, 1000",
    "1000000000000000.00, 1000000000000000",
    "-1.250, -1.25",
    "1E-7, 0.0000001",
    "72.7272, 72.7272"
  })
  void numbers_are_plain_and_have_no_idle_zeros(String number, String canonical) {
    assertThat(write(new BigDecimal(number))).isEqualTo(canonical);
  }

  @Test
  void a_number_that_would_fill_the_disk_is_refused() {
    assertThatThrownBy(() -> JsonTree.of(new BigDecimal("1E-999999999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A number has more than 200 digits.");
  }

  @Test
  void texts_are_utf_8_and_escape_as_little_as_json_allows() {
    assertThat(write("\"\\/\b\t\n\f\r\u0001\u001f\u007f评级😀"))
        .isEqualTo("\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\\u001F\u007f评级😀\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[null]",
        "{\"a\":1,\"a\":1}",
        "1 2",
        "{\"a\":NaN}",
        "{'a':1}",
        "[1,]"
      })
  void what_is_not_json_is_refused(String text) {
    assertThatThrownBy(() -> CanonicalJson.read(text)).isInstanceOf(CanonicalJson.NotJson.class);
  }

  @Test
  void what_is_written_is_read_back() throws CanonicalJson.NotJson {
    String text = "{\"a\":[1,-0.5,\"x\\u0001评\",false,{}],\"b\":{\"c\":[]}}";
    assertThat(CanonicalJson.write(CanonicalJson.read(text))).isEqualTo(text);
  }
}

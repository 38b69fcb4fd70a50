package dev.gradus.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import dev.gradus.support.Snapshots;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Read from bytes or from text, a cell holds the same value, or the same is wrong with it. */
class PlainCellProperties {

  @Property(tries = 3000)
  void any_cell_reads_as_its_text_does(
      @ForAll("fields") Field field, @ForAll("cells") String cell) {
    assertThat(plain(field, cell)).isEqualTo(text(field, cell));
  }

  @Property(tries = 300)
  void every_valid_value_reads_as_its_text_does(@ForAll("values") Map<String, Object> values) {
    values.forEach(
        (path, value) -> {
          Field field = Customer.FIELDS.get(path);
          String cell =
              value instanceof BigDecimal number ? number.toPlainString() : value.toString();
          assertThat(plain(field, cell)).isEqualTo(text(field, cell)).isEqualTo(value);
        });
  }

  @Example
  void a_number_may_begin_with_its_point() {
    Field ratio = Customer.FIELDS.get("finances.debtToIncomeRatio");
    assertThat(plain(ratio, ".4")).isEqualTo(new BigDecimal("0.4"));
    assertThat(plain(ratio, "-.25")).isEqualTo(new BigDecimal("-0.25"));
    assertThat(plain(ratio, ".")).isInstanceOf(SnapshotProblem.class);
    assertThat(plain(ratio, "-.")).isInstanceOf(SnapshotProblem.class);
    assertThat(plain(Customer.FIELDS.get("credit.inquiries6m"), ".5"))
        .isInstanceOf(SnapshotProblem.class);
  }

  @Provide
  Arbitrary<Field> fields() {
    return Arbitraries.of(Customer.FIELDS.given());
  }

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return Snapshots.values();
  }

  @Provide
  Arbitrary<String> cells() {
    Arbitrary<String> numbers =
        Arbitraries.strings().withChars("0123456789.-+eE").ofMinLength(1).ofMaxLength(25);
    Arbitrary<String> days =
        Arbitraries.strings()
            .withChars("0129")
            .ofLength(8)
            .map(s -> s.replaceAll("(....)(..)(..)", "$1-$2-$3"));
    Arbitrary<String> others =
        Arbitraries.of(
                "true",
                "TRUE",
                "false",
                "falsy",
                "2024-02-29",
                "2023-02-29",
                "2024-02-30",
                "0000-01-01",
                "2024-1-01")
            .map(String::toString);
    Arbitrary<String> codes =
        Arbitraries.of(Customer.FIELDS.given())
            .flatMap(
                field ->
                    field.choices().isEmpty()
                        ? Arbitraries.just("X")
                        : Arbitraries.of(field.choices()));
    Arbitrary<String> ascii =
        Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(150);
    return Arbitraries.oneOf(numbers, days, others, codes, ascii);
  }

  private static Object plain(Field field, String cell) {
    // Cells do not begin or end where their line does.
    byte[] line = ("7," + cell + ",7").getBytes(StandardCharsets.US_ASCII);
    try {
      return PlainCell.of(field).read(line, 2, 2 + cell.length());
    } catch (FieldText.Unreadable e) {
      return e.problem();
    }
  }

  private static Object text(Field field, String cell) {
    try {
      return FieldText.parse(field, cell);
    } catch (FieldText.Unreadable e) {
      return e.problem();
    }
  }
}

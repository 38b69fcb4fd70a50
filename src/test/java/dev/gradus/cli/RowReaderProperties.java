package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gradus.field.Field;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.Customer;
import dev.gradus.support.Snapshots;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written as a CSV row or a JSON line is read back as it was. */
class RowReaderProperties {

  private static final List<Field> GIVEN = Customer.FIELDS.given();

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return Snapshots.values();
  }

  @Property(tries = 300)
  void a_csv_row_reads_back_equal(@ForAll("values") Map<String, Object> values) {
    List<String> cells = GIVEN.stream().map(field -> text(values.get(field.path()))).toList();

    Row row = new CsvRowParser(GIVEN).parse(1, CsvLine.of(cells).stripTrailing());

    assertThat(row.problems()).isEmpty();
    assertThat(row.snapshot()).isEqualTo(SnapshotAssembler.assemble(values));
  }

  /** Rows as they are and with one thing wrong or odd about them. */
  @Property(tries = 1000)
  void a_line_read_in_bytes_is_the_row_that_its_text_is(
      @ForAll("values") Map<String, Object> values,
      @ForAll("oddities") String odd,
      @ForAll int at) {
    StringBuilder text = new StringBuilder();
    GIVEN.forEach(field -> text.append(text(values.get(field.path()))).append(','));
    text.setLength(text.length() - 1);
    text.insert(Math.floorMod(at, text.length() + 1), odd);
    CsvRowParser parser = new CsvRowParser(GIVEN);

    Row row = parser.parse(new Line(7, text.toString().getBytes(StandardCharsets.UTF_8), false));

    assertThat(row).isEqualTo(parser.parse(7, text.toString()));
  }

  @Provide
  Arbitrary<String> oddities() {
    return Arbitraries.of(
        "", "", " ", "\t", ",", ",,", "\"", "\"a\"", "客", "\u00a0", "x", "-", ".", "1e3", "\u001f");
  }

  @Property(tries = 300)
  void a_json_line_reads_back_equal(
      @ForAll("values") Map<String, Object> values, @ForAll boolean quoted)
      throws JsonProcessingException {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Field field : GIVEN) {
      Object value = values.get(field.path());
      group(json, field)
          .put(field.name(), quoted || !bare(value) ? (value == null ? null : text(value)) : value);
    }

    Row row =
        new JsonRowParser(Customer.FIELDS).parse(1, new ObjectMapper().writeValueAsString(json));

    assertThat(row.problems()).isEmpty();
    assertThat(row.snapshot()).isEqualTo(SnapshotAssembler.assemble(values));
  }

  private static boolean bare(Object value) {
    return value instanceof Number || value instanceof Boolean;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> group(Map<String, Object> json, Field field) {
    return field.group().isEmpty()
        ? json
        : (Map<String, Object>)
            json.computeIfAbsent(field.group(), name -> new LinkedHashMap<String, Object>());
  }

  private static String text(Object value) {
    return value == null
        ? ""
        : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}

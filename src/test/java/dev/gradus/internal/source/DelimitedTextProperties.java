package dev.gradus.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DelimitedTextProperties {

  @Property
  void cells_are_read_as_they_were_written(
      @ForAll("lines") List<String> cells, @ForAll("separators") char separator) {
    List<DelimitedText.Cell> read =
        DelimitedText.cells(DelimitedText.line(cells, separator), separator);

    assertThat(read).extracting(DelimitedText.Cell::text).isEqualTo(cells);
  }

  @Property
  void the_column_of_a_cell_lies_in_that_cell(@ForAll("lines") List<String> cells) {
    String line = DelimitedText.line(cells, ',');
    SourceLines lines = new SourceLines(("id,x\n" + line).getBytes(StandardCharsets.UTF_8));

    for (int cell = 1; cell <= cells.size(); cell++) {
      assertThat(lines.cellAt(2, lines.columnOf(2, cell))).isEqualTo(cell);
    }
  }

  @Property
  void whatever_a_line_holds_is_read_to_its_end_or_refused(@ForAll("texts") String line) {
    List<DelimitedText.Cell> cells = DelimitedText.cells(line, ',');

    if (cells != null && line.indexOf('"') < 0) {
      assertThat(String.join(",", cells.stream().map(DelimitedText.Cell::text).toList()))
          .isEqualTo(line);
    }
  }

  @Example
  void the_forms_of_the_standard_are_read() {
    assertThat(DelimitedText.cells("a,\"b, c\",\"say \"\"d\"\"\",", ','))
        .extracting(DelimitedText.Cell::text)
        .containsExactly("a", "b, c", "say \"d\"", "");
    assertThat(DelimitedText.cells("\"a", ',')).isNull();
    assertThat(DelimitedText.cells("\"a\"b,c", ',')).isNull();
    assertThat(DelimitedText.separator("id;\"a,b\";c")).isEqualTo(';');
    assertThat(DelimitedText.separator("id;a,c")).isNull();
    assertThat(DelimitedText.separator("id")).isNull();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return texts().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "\"", ",", ";", " ", "风", "😀", "5", "#", "=")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(',', ';');
  }
}

package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvLineProperties {

  @Property(tries = 500)
  void lines_read_back_as_their_cells(@ForAll("lines") List<List<String>> lines)
      throws IOException {
    CsvLine line = new CsvLine();
    StringBuilder text = new StringBuilder();
    for (List<String> cells : lines) {
      cells.forEach(line::cell);
      text.append(line.end());
    }

    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text.toString())) {
      assertThat(rows.stream().map(CsvRecord::getFields).toList()).isEqualTo(lines);
    }
  }

  @Example
  void what_is_unknown_is_an_empty_cell_and_codes_share_one() {
    CsvLine line = new CsvLine();
    line.cell(null).cell('A').cell(-5).codes(List.of()).codes(List.of("X", "Y"));

    assertThat(line.end()).isEqualTo(",A,-5,,X|Y\n");
    assertThat(line.cell("B").end()).isEqualTo("B\n");
  }

  @Provide
  Arbitrary<List<List<String>>> lines() {
    return Arbitraries.strings()
        .withChars("ab #,;\"\n客") // the library loses a row that ends in a quoted \\r as it reads
        .ofMaxLength(8)
        .list()
        .ofMinSize(2) // a line of one empty cell is an empty line
        .ofMaxSize(6)
        .list()
        .ofMaxSize(4);
  }
}

package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvLineProperties {

  @Property(tries = 500)
  void a_line_is_written_as_the_library_writes_it(@ForAll("cells") List<String> cells) {
    StringWriter expected = new StringWriter();
    CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .bufferSize(0)
        .build(expected)
        .writeRecord(cells);

    assertThat(CsvLine.of(cells)).isEqualTo(expected.toString());
  }

  @Example
  void what_is_unknown_is_an_empty_cell_and_codes_share_one() {
    CsvLine line = new CsvLine();
    line.code(null).code('A').number(-5).codes(List.of()).codes(List.of("X", "Y"));

    assertThat(line.end()).isEqualTo(",A,-5,,X|Y\n");
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings()
        .withChars("ab #,;\"\n\r客")
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}

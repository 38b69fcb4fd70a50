package dev.gradus.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/** Writes one line of CSV, quoted where it must be. */
final class CsvLine {

  private static final CsvWriter.CsvWriterBuilder WRITER =
      CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0);

  private CsvLine() {}

  /** The cells as a line with its end. */
  static String of(List<String> cells) {
    StringWriter text = new StringWriter(256);
    WRITER.build(text).writeRecord(cells);
    return text.toString();
  }
}

package dev.gradus.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSV a line at a time, cell by cell, quoted where it must be. Not thread-safe. */
final class CsvLine {

  private static final int USUAL_LENGTH = 512;

  private final StringWriter text = new StringWriter(USUAL_LENGTH);
  private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
  private CsvWriter.@Nullable CsvWriterRecord open;

  /** The cells as a line with its end. */
  static String of(List<String> cells) {
    CsvLine line = new CsvLine();
    cells.forEach(line::cell);
    return line.end();
  }

  /** Adds a cell; empty for null. */
  CsvLine cell(@Nullable Object value) {
    if (open == null) {
      open = csv.writeRecord();
    }
    open.writeField(value == null ? "" : value.toString());
    return this;
  }

  /** Adds a cell with several codes. */
  CsvLine codes(List<String> codes) {
    return cell(String.join("|", codes));
  }

  /** The line with its end; the next cell begins another. */
  String end() {
    try {
      if (open != null) {
        open.endRecord();
        open = null;
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("A text cannot fail to be written.", e);
    }
    String line = text.toString();
    text.getBuffer().setLength(0);
    return line;
  }
}

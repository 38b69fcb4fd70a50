package dev.gradus.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import org.jspecify.annotations.Nullable;

/** Splits one physical line of CSV into its cells. */
final class CsvCells {

  private static final CsvReader.CsvReaderBuilder READER = CsvReader.builder();

  private CsvCells() {}

  /** Returns the cells of one line; null if a quote is not closed or is followed by more text. */
  static String @Nullable [] split(String line) {
    try {
      // The parser closes an open quote silently at the end of its text. With a line break put
      // there, an open quote
      // takes it into the last cell, where none can be otherwise.
      String[] cells = READER.ofSingleCsvRecord(StringArrayHandler.of(), line + "\n");
      return cells[cells.length - 1].endsWith("\n") ? null : cells;
    } catch (CsvParseException e) {
      return null;
    }
  }
}

package dev.gradus.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of CSV as they are written, cell by cell, quoted where it must be. Not thread-safe. */
final class CsvLine {

  private static final int USUAL_LENGTH = 512;

  private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
  private boolean begun;

  /** The cells as a line with its end. */
  static String of(List<String> cells) {
    CsvLine line = new CsvLine();
    cells.forEach(line::text);
    return line.end();
  }

  /** Adds a cell with any text. */
  CsvLine text(String cell) {
    // Some readers take a line that begins with # for a comment.
    boolean quoted = needsQuotes(cell) || (!begun && cell.startsWith("#"));
    next();
    if (quoted) {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      text.append(cell);
    }
    return this;
  }

  /** Adds a cell with a code or a number, neither of which ever needs quotes; empty for null. */
  CsvLine code(@Nullable Object code) {
    next();
    if (code != null) {
      text.append(code);
    }
    return this;
  }

  /** Adds a cell with a whole number. */
  CsvLine number(int number) {
    next();
    text.append(number);
    return this;
  }

  /** Adds a cell with several codes. */
  CsvLine codes(List<String> codes) {
    next();
    for (int i = 0; i < codes.size(); i++) {
      if (i > 0) {
        text.append('|');
      }
      text.append(codes.get(i));
    }
    return this;
  }

  /** The line with its end. The next cell begins another line. */
  String end() {
    String line = text.append('\n').toString();
    text.setLength(0);
    begun = false;
    return line;
  }

  private void next() {
    if (begun) {
      text.append(',');
    }
    begun = true;
  }

  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}

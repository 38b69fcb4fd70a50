package dev.gradus.cli;

/** Reads a line as a row. Implementations are immutable and thread-safe. */
interface RowParser {

  /**
   * The row that a line holds, whatever the line is: what is wrong with it becomes problems of the
   * row.
   */
  default Row parse(Line line) {
    if (line.tooLong()) {
      return Row.unreadable(
          line.number(),
          "a line of more than " + LineReader.LONGEST / 1024 + " KiB",
          "a shorter line");
    }
    String text = line.text();
    if (text == null) {
      return Row.unreadable(line.number(), "bytes that are not UTF-8", "UTF-8");
    }
    if (text.indexOf('\0') >= 0) {
      return Row.unreadable(line.number(), "a NUL character", "printable text");
    }
    return parse(line.number(), text);
  }

  /** The row that a line's text holds. */
  Row parse(long line, String text);
}

package dev.gradus.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a file as problems count them: what is not UTF-8 is one odd character. Of a table,
 * also where its cells stand. Not thread-safe.
 */
final class SourceLines {

  private final List<String> lines;
  private final Map<Integer, List<DelimitedText.Cell>> cells = new HashMap<>();

  SourceLines(byte[] bytes) {
    String text = SourceText.withoutMark(new String(bytes, StandardCharsets.UTF_8));
    this.lines = List.of(text.replace("\r\n", "\n").split("\n", -1));
  }

  /** Whether there is a line of a number, from 1. */
  boolean has(int line) {
    return line > 0 && line <= lines.size();
  }

  String line(int line) {
    return lines.get(line - 1);
  }

  /** Which cell of a line a character belongs to, from 1; the first where that cannot be said. */
  int cellAt(int line, int column) {
    List<DelimitedText.Cell> ofLine = cells(line);
    int number = 1;
    for (int i = 0; i < ofLine.size() && ofLine.get(i).column() <= column; i++) {
      number = i + 1;
    }
    return number;
  }

  /** The column of the first character of a cell; of the last cell where there are fewer. */
  int columnOf(int line, int cell) {
    List<DelimitedText.Cell> ofLine = cells(line);
    return ofLine.isEmpty() ? 1 : ofLine.get(Math.min(cell, ofLine.size()) - 1).column();
  }

  private List<DelimitedText.Cell> cells(int line) {
    return cells.computeIfAbsent(line, number -> read(line(number)));
  }

  private List<DelimitedText.Cell> read(String line) {
    int header = DelimitedText.header(lines);
    Character separator = header < 0 ? null : DelimitedText.separator(lines.get(header));
    List<DelimitedText.Cell> found =
        separator == null ? null : DelimitedText.cells(line, separator);
    return found == null ? List.of() : found;
  }
}

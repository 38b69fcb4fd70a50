package dev.gradus.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of cells as spreadsheets save them (RFC 4180), with one restriction: a cell ends on its
 * line, so that the rows of a spreadsheet are the lines of its file. Each character is read once.
 */
public final class DelimitedText {

  /** The separator that the standard names, and the one used where the comma is a decimal point. */
  private static final List<Character> SEPARATORS = List.of(',', ';');

  private static final char QUOTE = '"';

  private DelimitedText() {}

  /**
   * A cell.
   *
   * @param text its text without the quotes around it, two quotes within them being one
   * @param column the column of its first character in its line, from 1
   */
  public record Cell(String text, int column) {}

  /**
   * The cells of a line; null where a quoted cell does not end on it, or something stands between
   * its closing quote and the next separator.
   */
  public static @Nullable List<Cell> cells(String line, char separator) {
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    int column = 1;
    while (true) {
      StringBuilder text = new StringBuilder();
      int end = start;
      if (end < line.length() && line.charAt(end) == QUOTE) {
        end = quoted(line, end, text);
      } else {
        while (end < line.length() && line.charAt(end) != separator) {
          text.append(line.charAt(end++));
        }
      }
      if (end < 0 || (end < line.length() && line.charAt(end) != separator)) {
        return null;
      }
      cells.add(new Cell(text.toString(), column));
      if (end == line.length()) {
        return cells;
      }
      column += line.codePointCount(start, end) + 1;
      start = end + 1;
    }
  }

  /** Reads a cell in quotes; the index behind its closing quote, or -1 where there is none. */
  private static int quoted(String line, int open, StringBuilder text) {
    int i = open + 1;
    while (i < line.length()) {
      char c = line.charAt(i);
      boolean doubled = c == QUOTE && i + 1 < line.length() && line.charAt(i + 1) == QUOTE;
      if (c == QUOTE && !doubled) {
        return i + 1;
      }
      text.append(c);
      i += doubled ? 2 : 1;
    }
    return -1;
  }

  /**
   * The one separator that stands outside quotes in a line whose cells hold none themselves; null
   * where there is none, or both.
   */
  public static @Nullable Character separator(String line) {
    List<Character> found = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      within = within != (c == QUOTE);
      if (!within && SEPARATORS.contains(c) && !found.contains(c)) {
        found.add(c);
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  /**
   * Which line holds the names of the columns: the first that neither is blank nor begins with a
   * number sign, as notes do; -1 where there is none.
   */
  public static int header(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!isBlank(lines.get(i)) && !isNote(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line holds nothing but separators and blanks. */
  public static boolean isBlank(String line) {
    return line.chars().allMatch(c -> c == ' ' || c == '\t' || SEPARATORS.contains((char) c));
  }

  /** Whether the first cell of a line begins with a number sign. */
  public static boolean isNote(String line) {
    return line.startsWith("#") || line.startsWith(QUOTE + "#");
  }

  /** The line without its end that holds some cells, each in quotes where it must be. */
  public static String line(List<String> cells, char separator) {
    return cells.stream()
        .map(cell -> written(cell, separator))
        .collect(Collectors.joining(String.valueOf(separator)));
  }

  private static String written(String cell, char separator) {
    boolean plain =
        cell.indexOf(separator) < 0 && cell.indexOf(QUOTE) < 0 && cell.equals(cell.strip());
    return plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
  }
}

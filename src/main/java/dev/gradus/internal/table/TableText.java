package dev.gradus.internal.table;

import dev.gradus.internal.source.DelimitedText;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as cells: settings, the names of the columns, and rows that have a cell for each of them.
 *
 * @param settings what stands above the columns
 * @param names the names of the columns
 * @param rows the rows below that hold anything
 */
record TableText(TableSettings settings, List<TableCell> names, List<List<TableCell>> rows) {

  /** What a spreadsheet takes for the beginning of a formula; some also as wide characters. */
  private static final String FORMULA = "=+@\uFF1D\uFF0B\uFF20";

  /** Copies the lists. */
  TableText {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /**
   * Reads the cells of a table.
   *
   * @param text its text
   * @return null where the columns cannot be told, which the log then says
   */
  static @Nullable TableText read(String text, ProblemLog log) {
    List<String> lines = List.of(text.replace("\r\n", "\n").split("\n", -1));
    int header = DelimitedText.header(lines);
    if (header < 0) {
      log.error("empty-file", "The file has no row. Write rules into it or remove it.");
      return null;
    }
    Character separator = DelimitedText.separator(lines.get(header));
    if (separator == null) {
      log.error(
          header + 1,
          1,
          "separator",
          "The names of the columns are separated by commas, or all by semicolons. Save the table as CSV in UTF-8.");
      return null;
    }
    TableSettings settings = new TableSettings();
    List<TableCell> names = List.of();
    List<List<TableCell>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size() && !log.isFull(); i++) {
      String line = lines.get(i);
      if (DelimitedText.isBlank(line)) {
        continue;
      }
      List<TableCell> cells = cells(line, i + 1, separator, log);
      if (cells == null) {
        if (i == header) {
          return null;
        }
      } else if (DelimitedText.isNote(line)) {
        settings.read(cells.get(0), lastFilled(cells) == 1, i < header, log);
      } else if (i == header) {
        names = cells.subList(0, lastFilled(cells));
      } else {
        row(cells, names.size(), rows, log);
      }
    }
    return new TableText(settings, names, rows);
  }

  private static @Nullable List<TableCell> cells(
      String line, int number, char separator, ProblemLog log) {
    List<DelimitedText.Cell> found = DelimitedText.cells(line, separator);
    if (found == null) {
      log.error(
          number,
          1,
          "quotes",
          "A double quote is not closed on this line, or something stands behind it. A cell ends on its line.");
      return null;
    }
    List<TableCell> cells = new ArrayList<>();
    for (DelimitedText.Cell cell : found) {
      cells.add(new TableCell(cell.text().strip(), number, cells.size() + 1));
    }
    boolean note = DelimitedText.isNote(line);
    return note || cells.stream().allMatch(cell -> isPlain(cell, log)) ? cells : null;
  }

  /** Whether a spreadsheet may take a text for a formula; a number with its sign is none. */
  static boolean isFormula(String text) {
    return FORMULA.indexOf(text.charAt(0)) >= 0 || text.matches("[-\uFF0D](?![0-9]).*");
  }

  /** Whether a cell can be read as text at all; that it is hostile is logged. */
  private static boolean isPlain(TableCell cell, ProblemLog log) {
    if (cell.isBlank()) {
      return true;
    }
    String text = cell.text();
    if (isFormula(text)) {
      log.error(
          cell,
          "formula",
          "The cell begins with '"
              + text.charAt(0)
              + "', as a formula does, and a spreadsheet would compute it. Write the value itself.");
      return false;
    }
    if (text.indexOf('"') >= 0) {
      log.error(
          cell,
          "quotes",
          "A cell holds no double quotes: codes and texts need none. Remove them, or write single ones in a text.");
      return false;
    }
    if (text.length() > Limits.CELL) {
      log.error(cell, "limit", "A cell may have at most " + Limits.CELL + " characters.");
      return false;
    }
    return true;
  }

  private static void row(
      List<TableCell> cells, int columns, List<List<TableCell>> rows, ProblemLog log) {
    if (lastFilled(cells) > columns) {
      log.error(
          cells.get(lastFilled(cells) - 1),
          "ragged-row",
          "The row has a cell more than there are columns: "
              + columns
              + ". Put a text that holds the separator in double quotes, or name the column.");
    } else if (cells.size() < columns) {
      log.error(
          cells.get(cells.size() - 1),
          "ragged-row",
          "The row ends with cell "
              + cells.size()
              + ", and there are "
              + columns
              + " columns. Write the separators of empty cells too; it helps to put a column last that is never empty.");
    } else {
      rows.add(cells.subList(0, columns));
    }
  }

  /** How many cells there are up to the last that is not blank. */
  private static int lastFilled(List<TableCell> cells) {
    int count = cells.size();
    while (count > 0 && cells.get(count - 1).isBlank()) {
      count--;
    }
    return count;
  }
}

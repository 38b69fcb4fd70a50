package dev.gradus.cli;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.internal.intake.FieldText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a line of CSV: an empty cell is unknown, blanks around a value do not count. */
final class CsvRowParser implements RowParser {

  private final List<Field> columns;

  CsvRowParser(List<Field> columns) {
    this.columns = List.copyOf(columns);
  }

  @Override
  public Row parse(long line, String text) {
    String[] cells = CsvCells.split(text);
    if (cells == null) {
      return Row.unreadable(
          line,
          "a quote that is not closed or has text after it",
          "a quote at both ends of a cell");
    }
    if (cells.length != columns.size()) {
      return Row.unreadable(
          line, cells(cells.length), cells(columns.size()) + ", as in the header");
    }
    Map<String, Object> values = new HashMap<>();
    List<SnapshotProblem> problems = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].strip();
      if (!cell.isEmpty()) {
        Field field = columns.get(i);
        try {
          values.put(field.path(), FieldText.parse(field, cell));
        } catch (FieldText.Unreadable e) {
          problems.add(e.problem());
        }
      }
    }
    return new Row(line, values, problems, false);
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }
}

package dev.gradus.cli;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.internal.intake.FieldText;
import dev.gradus.internal.intake.PlainCell;
import dev.gradus.internal.intake.SnapshotColumns;
import dev.gradus.internal.intake.SnapshotDraft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of CSV: an empty cell is unknown, blanks around a value do not count. A plain line,
 * of ASCII characters without a quote, is read as it lies there in bytes; any other as text.
 */
final class CsvRowParser implements RowParser {

  private final List<Field> columns;
  private final PlainCell[] cells;
  private final SnapshotColumns snapshots;

  CsvRowParser(List<Field> columns) {
    this.columns = List.copyOf(columns);
    this.cells = columns.stream().map(PlainCell::of).toArray(PlainCell[]::new);
    this.snapshots = new SnapshotColumns(columns);
  }

  @Override
  public Row parse(Line line) {
    Row row = line.tooLong() ? null : plain(line.number(), line.bytes());
    return row == null ? RowParser.super.parse(line) : row;
  }

  /** The row of a plain line with a cell for each column; null for any other line. */
  private @Nullable Row plain(long line, byte[] bytes) {
    RowValues values = new RowValues();
    int column = 0;
    int from = 0;
    for (int at = 0; at < bytes.length; at++) {
      byte b = bytes[at];
      if (b == ',') {
        if (column == cells.length) {
          return null;
        }
        values.read(column++, bytes, from, at);
        from = at + 1;
      } else if (b == '"' || b <= 0) {
        return null;
      }
    }
    if (column != cells.length - 1) {
      return null;
    }
    values.read(column, bytes, from, bytes.length);
    return values.row(line);
  }

  @Override
  public Row parse(long line, String text) {
    String[] texts = CsvCells.split(text);
    if (texts == null) {
      return Row.unreadable(
          line,
          "a quote that is not closed or has text after it",
          "a quote at both ends of a cell");
    }
    if (texts.length != columns.size()) {
      return Row.unreadable(
          line, cells(texts.length), cells(columns.size()) + ", as in the header");
    }
    RowValues values = new RowValues();
    for (int i = 0; i < texts.length; i++) {
      values.read(i, texts[i].strip());
    }
    return values.row(line);
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }

  /** What a line says, cell by cell. */
  private final class RowValues {

    private final SnapshotDraft values = snapshots.draft();
    private final List<SnapshotProblem> problems = new ArrayList<>(0);

    void read(int column, byte[] line, int begin, int end) {
      int from = begin;
      int to = end;
      while (from < to && isBlank(line[from])) {
        from++;
      }
      while (from < to && isBlank(line[to - 1])) {
        to--;
      }
      if (from < to) {
        try {
          values.put(column, cells[column].read(line, from, to));
        } catch (FieldText.Unreadable e) {
          problems.add(e.problem());
        }
      }
    }

    void read(int column, String cell) {
      if (!cell.isEmpty()) {
        try {
          values.put(column, FieldText.parse(columns.get(column), cell));
        } catch (FieldText.Unreadable e) {
          problems.add(e.problem());
        }
      }
    }

    Row row(long line) {
      return new Row(line, values.snapshot(), problems);
    }

    /** As in {@link String#strip}. */
    private static boolean isBlank(byte b) {
      return b <= ' ' && Character.isWhitespace(b);
    }
  }
}

package dev.gradus.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in plain text that keeps within the width of a terminal by wrapping its flexible columns.
 */
public final class TextTable {

  /** The width that every table fits into, in columns of a terminal. */
  public static final int WIDTH = 120;

  private static final String GAP = "  ";
  private static final int LONGEST_WORD = 24;

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param title what stands above it
   * @param kind how its cells are laid out
   */
  public record Column(String title, Kind kind) {}

  /** How the cells of a column are laid out. */
  public enum Kind {
    /** As wide as the widest cell. */
    FIXED,
    /** As wide as the widest cell, aligned to the right. */
    NUMBER,
    /** Wrapped where the table is too wide. */
    FLEXIBLE
  }

  /** A table of columns. */
  public TextTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row. */
  public void row(String... cells) {
    rows.add(Arrays.asList(cells));
  }

  /** The table with its titles, each line with its end. */
  public String text() {
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    append(text, columns.stream().map(Column::title).toList(), widths);
    append(text, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
    rows.forEach(row -> append(text, row, widths));
    return text.toString();
  }

  /**
   * Narrows the flexible columns until the table fits, always the one whose narrowing adds the
   * fewest lines.
   */
  private int[] widths() {
    int[] widths = IntStream.range(0, columns.size()).map(i -> widest(i, TextWidth::of)).toArray();
    int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - WIDTH;
    for (; excess > 0; excess--) {
      int cheapest = -1;
      int leastHeight = Integer.MAX_VALUE;
      for (int i = 0; i < widths.length; i++) {
        if (columns.get(i).kind() == Kind.FLEXIBLE
            && widths[i] > widest(i, TextTable::longestWord)) {
          int height = heightWithout(i, widths);
          boolean wider = cheapest >= 0 && widths[i] > widths[cheapest];
          if (height < leastHeight || (height == leastHeight && wider)) {
            cheapest = i;
            leastHeight = height;
          }
        }
      }
      if (cheapest < 0) {
        break;
      }
      widths[cheapest]--;
    }
    return widths;
  }

  private int heightWithout(int column, int[] widths) {
    int[] narrower = widths.clone();
    narrower[column]--;
    return rows.stream().mapToInt(row -> height(row, narrower)).sum();
  }

  private int height(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .filter(i -> columns.get(i).kind() == Kind.FLEXIBLE)
        .map(i -> TextWidth.wrap(row.get(i), widths[i]).size())
        .max()
        .orElse(1);
  }

  private int widest(int column, ToIntFunction<String> width) {
    return Math.max(
        TextWidth.of(columns.get(column).title()),
        rows.stream().mapToInt(row -> width.applyAsInt(row.get(column))).max().orElse(0));
  }

  /** What cannot be broken keeps its width, within reason. */
  private static int longestWord(String cell) {
    return Math.min(
        LONGEST_WORD, Arrays.stream(cell.split(" ")).mapToInt(TextWidth::of).max().orElse(0));
  }

  private void append(StringBuilder text, List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(TextWidth.wrap(cells.get(i), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      int at = line;
      String printed =
          IntStream.range(0, widths.length)
              .mapToObj(
                  i -> {
                    String cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : "";
                    return TextWidth.pad(cell, widths[i], columns.get(i).kind() == Kind.NUMBER);
                  })
              .collect(Collectors.joining(GAP));
      text.append(printed.stripTrailing()).append('\n');
    }
  }
}

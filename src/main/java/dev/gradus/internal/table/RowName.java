package dev.gradus.internal.table;

import dev.gradus.internal.parse.RuleName;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a row's rule. */
final class RowName {

  private static final String UNTESTED = "Whoever it may be";
  private static final String OTHERWISE = "Whoever no row above fits";
  private static final int LONGEST = 200;

  private RowName() {}

  /** Reads a cell with an id; where no phrase stands behind it, the tests of the row are one. */
  static @Nullable RuleName read(
      TableCell id,
      List<TableCell> cells,
      List<TableColumn> columns,
      TableText table,
      ProblemLog log) {
    if (id.text().length() > Limits.LITERAL) {
      log.error(id, "limit", "A name may have at most " + Limits.LITERAL + " characters.");
      return null;
    }
    if (!RuleName.isId(id.text())) {
      return RuleName.read(id.quoted(id.text()), log);
    }
    List<String> paths = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i) instanceof TableColumn.Test test && !cells.get(i).isBlank()) {
        paths.add(test.field().path());
        tests.add(cells.get(i).text());
      }
    }
    return new RuleName(id.text(), phrase(paths, tests, table.settings().isFirst()));
  }

  /** The phrase of a row that gives none: {@code credit.score 580..669; loan.secured true}. */
  static String phrase(List<String> paths, List<String> tests, boolean first) {
    if (paths.isEmpty()) {
      return first ? OTHERWISE : UNTESTED;
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      parts.add(paths.get(i) + " " + tests.get(i));
    }
    String phrase = String.join("; ", parts);
    return phrase.length() <= LONGEST ? phrase : phrase.substring(0, LONGEST) + "...";
  }
}

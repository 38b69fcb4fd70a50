package dev.gradus.internal.table;

import dev.gradus.internal.source.ProblemLog;
import java.util.List;

/**
 * A table of rules.
 *
 * @param first whether a row holds only where no earlier one does
 * @param rows the rows, in their order
 */
public record RuleTable(boolean first, List<TableRow> rows) {

  /** Copies the list. */
  public RuleTable {
    rows = List.copyOf(rows);
  }

  /** Reads a table; what is wrong with it is logged, and such rows are not whole. */
  public static RuleTable read(String text, TableScope scope, ProblemLog log) {
    TableText table = TableText.read(text, log);
    if (table == null) {
      return new RuleTable(false, List.of());
    }
    return new RuleTable(table.settings().isFirst(), TableRows.read(table, scope, log));
  }
}

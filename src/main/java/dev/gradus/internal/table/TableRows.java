package dev.gradus.internal.table;

import dev.gradus.internal.parse.AnnotationSyntax;
import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.parse.CallSyntax;
import dev.gradus.internal.parse.ConditionSyntax;
import dev.gradus.internal.parse.ConditionSyntax.AllOf;
import dev.gradus.internal.parse.RuleName;
import dev.gradus.internal.parse.RulePieces;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.TokenType;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of rules of the rows of a table. */
final class TableRows {

  private static final String MISSING = "missing-column";

  private final TableText table;
  private final TableScope scope;
  private final List<TableColumn> columns;
  private final boolean sound;
  private final ProblemLog log;

  private TableRows(TableText table, TableScope scope, ProblemLog log) {
    int before = log.size();
    this.table = table;
    this.scope = scope;
    this.log = log;
    this.columns = TableHeader.read(table.names(), scope, log);
    columns();
    this.sound = log.size() == before && !columns.contains(new TableColumn.Unreadable());
  }

  static List<TableRow> read(TableText table, TableScope scope, ProblemLog log) {
    TableRows rows = new TableRows(table, scope, log);
    List<TableRow> read = new ArrayList<>();
    TableRow always = null;
    boolean told = false;
    for (List<TableCell> cells : table.rows()) {
      // The row beyond the limit is read, so that whoever counts rules tells it.
      if (log.isFull() || rows.columns.isEmpty() || read.size() > Limits.RULES) {
        break;
      }
      if (always != null && !told) {
        rows.unreachable(always);
        told = true;
      }
      TableRow row = rows.row(cells);
      if (always == null && table.settings().isFirst() && rows.isUntested(cells)) {
        always = row;
      }
      read.add(row);
    }
    if (table.rows().isEmpty() && log.isEmpty()) {
      log.error("empty-file", "The table has no row. Write rules into it or remove it.");
    }
    return read;
  }

  /** Holds that the columns without which no row can be a rule are there. */
  private void columns() {
    if (columns.isEmpty()) {
      return;
    }
    TableCell first = table.names().get(0);
    if (!columns.contains(new TableColumn.Id())) {
      log.error(first, MISSING, "The table has no column 'id' with the ids of its rules.");
    }
    if (columns.stream()
        .noneMatch(
            column ->
                column instanceof TableColumn.Say || column instanceof TableColumn.Unreadable)) {
      log.error(
          first,
          MISSING,
          "The table says nothing: no column is named by a verb. 'gradus verbs' lists them all.");
    }
    for (String name : required()) {
      if (!has(name) && !table.settings().mentions(name)) {
        log.error(
            first,
            MISSING,
            "Every rule has a "
                + words(name)
                + ". Give the table a column '"
                + name
                + "', or write it once above the columns: '# "
                + name
                + " = ...'.");
      }
    }
    for (String name : List.of(Annotations.GROUP, Annotations.OTHERWISE)) {
      TableCell shared = table.settings().shared(name);
      int column = columns.indexOf(new TableColumn.Annotation(name));
      if (table.settings().isFirst() && (shared != null || column >= 0)) {
        log.error(
            shared != null ? shared : table.names().get(column),
            "wrong-column",
            "With 'hit = first' the rows exclude each other already, and one without tests is what is otherwise"
                + " done. Remove '"
                + name
                + "'.");
      }
    }
  }

  private List<String> required() {
    return scope.sound() && scope.chinese()
        ? List.of(Annotations.SOURCE, Annotations.REASON, Annotations.REASON_ZH)
        : List.of(Annotations.SOURCE, Annotations.REASON);
  }

  private static String words(String name) {
    return name.equals(Annotations.REASON_ZH) ? "reason in Chinese" : name;
  }

  private boolean has(String annotation) {
    return columns.contains(new TableColumn.Annotation(annotation));
  }

  private void unreachable(TableRow always) {
    RuleName name = always.name();
    log.forRule(name == null ? null : name.id())
        .error(
            always.at(),
            "unreachable-row",
            "The row tests nothing and fits everybody, so no row below it ever holds. Move it to the end.");
  }

  private boolean isUntested(List<TableCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      boolean test =
          columns.get(i) instanceof TableColumn.Test
              || columns.get(i) instanceof TableColumn.Unreadable;
      if (test && !cells.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private TableRow row(List<TableCell> cells) {
    int before = log.size();
    int idColumn = columns.indexOf(new TableColumn.Id());
    TableCell id = cells.get(Math.max(0, idColumn));
    RuleName name = idColumn < 0 ? null : RowName.read(id, cells, columns, table, log);
    ProblemLog own = log.forRule(name == null ? null : name.id());
    List<ConditionSyntax> tests = new ArrayList<>();
    List<CallSyntax> calls = new ArrayList<>();
    List<AnnotationSyntax> annotations = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      if (!cell.isBlank()) {
        try {
          cell(columns.get(i), cell, tests, calls);
        } catch (UnreadableCell e) {
          own.error(cell, e.code(), e.message());
        }
      }
    }
    annotations(cells, annotations, id, own);
    if (calls.isEmpty() && sound && log.size() == before) {
      own.error(id, "no-verb", "The row says nothing. Fill the cell of a verb.");
    }
    boolean whole = sound && log.size() == before;
    Token code = codePlace(cells).orElse(id).quoted(id.text());
    RulePieces pieces =
        new RulePieces(whole, /* head= */ false, annotations, new AllOf(tests), calls);
    return new TableRow(name, id.quoted(id.text()), code, pieces);
  }

  private void cell(
      TableColumn column, TableCell cell, List<ConditionSyntax> tests, List<CallSyntax> calls)
      throws UnreadableCell {
    if (column instanceof TableColumn.Test test) {
      ConditionSyntax read = TestCell.read(test.field(), cell, scope);
      if (read instanceof AllOf all) {
        tests.addAll(all.parts());
      } else {
        tests.add(read);
      }
    } else if (column instanceof TableColumn.Say say) {
      calls.addAll(VerbCell.read(say, cell, scope));
    }
  }

  private Optional<TableCell> codePlace(List<TableCell> cells) {
    int column = columns.indexOf(new TableColumn.Annotation(Annotations.CODE));
    return column < 0 ? Optional.empty() : Optional.of(cells.get(column));
  }

  /** The annotations of a row: what stands in its cells, else what all rows share. */
  private void annotations(
      List<TableCell> cells, List<AnnotationSyntax> annotations, TableCell id, ProblemLog own) {
    for (String name : Annotations.KNOWN) {
      int column = columns.indexOf(new TableColumn.Annotation(name));
      TableCell cell = column < 0 ? null : cells.get(column);
      TableCell shared = table.settings().shared(name);
      TableCell text = cell == null || cell.isBlank() ? shared : cell;
      if (text == null) {
        if (cell != null && required().contains(name)) {
          own.error(
              cell,
              "missing-" + name.replace('_', '-'),
              "The row has no "
                  + words(name)
                  + ". Write it here, or once for all rows above the columns: '# "
                  + name
                  + " = ...'.");
        }
      } else if (text.text().length() > Limits.LITERAL) {
        own.error(text, "limit", "A text may have at most " + Limits.LITERAL + " characters.");
      } else {
        annotations.add(
            new AnnotationSyntax(id.token(TokenType.NAME, name), text.quoted(text.text())));
      }
    }
  }
}

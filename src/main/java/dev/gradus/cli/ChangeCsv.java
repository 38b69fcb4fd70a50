package dev.gradus.cli;

import dev.gradus.decision.DecisionChange;
import dev.gradus.decision.Shift;
import dev.gradus.decision.TaskChange;
import dev.gradus.decision.WarningChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes as CSV: a line for each thing that moved, each warning and each action, of codes only.
 */
final class ChangeCsv implements ChangeFormat {

  private static final List<String> COLUMNS =
      List.of("customerId", "from", "to", "kind", "what", "who", "course", "before", "after");

  @Override
  public String head() {
    return CsvLine.of(COLUMNS);
  }

  @Override
  public String lines(DecisionChange change) {
    StringBuilder lines = new StringBuilder();
    for (Shift shift : change.shifts()) {
      lines.append(
          line(
              change,
              "OUTCOME",
              shift.aspect(),
              null,
              shift.up() ? "UP" : "DOWN",
              shift.from(),
              shift.to()));
    }
    for (WarningChange warning : change.warnings()) {
      lines.append(
          line(
              change,
              "WARNING",
              warning.code(),
              null,
              warning.course(),
              warning.before(),
              warning.after()));
    }
    for (TaskChange action : change.actions()) {
      lines.append(
          line(
              change,
              "ACTION",
              action.what(),
              action.who(),
              action.course(),
              action.before(),
              action.after()));
    }
    return lines.toString();
  }

  private static String line(DecisionChange change, @Nullable Object... cells) {
    CsvLine line = new CsvLine();
    line.cell(change.customerId()).cell(change.from()).cell(change.to());
    for (Object cell : cells) {
      line.cell(cell);
    }
    return line.end();
  }
}

package dev.gradus.cli;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.record.DecisionRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
sealed interface RowOutcome {

  /** The line of the row, from 1. */
  long line();

  /**
   * The row was decided; its decision is already written as text.
   *
   * @param record the record, not yet chained; null where none is kept
   * @param change what changed since the last decision, as text; null where none is known
   */
  record Decided(
      long line,
      String customerId,
      LocalDate asOf,
      String text,
      @Nullable DecisionRecord record,
      @Nullable String change)
      implements RowOutcome {
    @Override
    public String toString() {
      return "Decided[line " + line + ", values withheld]";
    }
  }

  /** The row was not decided; the customer's identifier is null where it is not known to be one. */
  record Rejected(long line, @Nullable String customerId, List<SnapshotProblem> problems)
      implements RowOutcome {}
}

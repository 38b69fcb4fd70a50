package dev.gradus.cli;

import dev.gradus.customer.SnapshotProblem;
import java.io.PrintWriter;
import java.util.List;

/**
 * Takes the outcomes of a batch in order, sends each where it belongs, and counts. Not thread-safe.
 */
final class BatchTally implements Batch.Sink {

  private final Destination decisions;
  private final Rejects rejects;
  private final RecordsOut records;
  private final PrintWriter stderr;
  private final SeenCustomers seen;
  private final ChangesOut changes;
  private long decided;
  private long rejected;
  private boolean noted;

  BatchTally(
      Destination decisions,
      Rejects rejects,
      RecordsOut records,
      ChangesOut changes,
      PrintWriter stderr) {
    this(decisions, rejects, records, changes, stderr, new SeenCustomers());
  }

  BatchTally(
      Destination decisions,
      Rejects rejects,
      RecordsOut records,
      ChangesOut changes,
      PrintWriter stderr,
      SeenCustomers seen) {
    this.changes = changes;
    this.decisions = decisions;
    this.rejects = rejects;
    this.records = records;
    this.stderr = stderr;
    this.seen = seen;
  }

  @Override
  public void accept(RowOutcome outcome) {
    if (outcome instanceof RowOutcome.Rejected row) {
      rejected++;
      rejects.add(row);
    } else if (outcome instanceof RowOutcome.Decided row) {
      add(row);
    }
  }

  private void add(RowOutcome.Decided row) {
    long first = seen.firstLine(row.customerId(), row.asOf(), row.line());
    if (first > 0) {
      SnapshotProblem problem =
          new SnapshotProblem(
              "customerId",
              "a customer decided for this day on line " + first,
              "each customer once for a day");
      accept(new RowOutcome.Rejected(row.line(), row.customerId(), List.of(problem)));
      return;
    }
    if (first == SeenCustomers.FORGOTTEN && !noted) {
      noted = true;
      stderr.println(
          "There are more than "
              + Plurals.of(decided)
              + " customers: those from line "
              + row.line()
              + " on are not checked for being there twice.");
    }
    decided++;
    records.add(row.record());
    decisions.write(row.text());
    changes.add(row.change());
  }

  /** What is told where memory runs out: how far the batch had come, and what helps. */
  CliException outOfMemory() {
    return new CliException(
        "memory ran out after "
            + Plurals.of(decided + rejected, "row")
            + ". A million customers take 64 MB, with --previous 128 MB. Give it more: java -Xmx256m -jar gradus-cli.jar ..."
            + " No output file was replaced; what was put on record stays there.");
  }

  /** Reports on stderr how many rows were decided and rejected. */
  void report() {
    long rows = decided + rejected;
    stderr.println(
        rows == 0
            ? "There are no rows below the header, so nothing was decided."
            : Plurals.of(rows, "row")
                + ": "
                + Plurals.of(decided)
                + " decided, "
                + Plurals.of(rejected)
                + " rejected.");
    changes.report(stderr);
    stderr.flush();
  }
}

package dev.gradus.cli;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.internal.disk.Disk;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The destination of rows that were not decided. */
interface Rejects extends Publication {

  void add(RowOutcome.Rejected row);

  /** A file in the format that its name ends in, or stderr where there is none. */
  static Rejects of(@Nullable Path file, PrintWriter stderr, Disk disk) {
    return file == null ? new OnStderr(stderr) : new RejectsFile(file, disk);
  }

  /** The first rows in full, then a count. */
  final class OnStderr implements Rejects {

    private static final int SHOWN = 20;

    private final PrintWriter stderr;
    private long rows;

    OnStderr(PrintWriter stderr) {
      this.stderr = stderr;
    }

    @Override
    public void add(RowOutcome.Rejected row) {
      rows++;
      if (rows <= SHOWN) {
        row.problems().forEach(problem -> stderr.println(sentence(row, problem)));
      }
    }

    static String sentence(RowOutcome.Rejected row, SnapshotProblem problem) {
      String customer = row.customerId() == null ? "" : " (" + row.customerId() + ")";
      String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
      return "line "
          + row.line()
          + customer
          + ": "
          + path
          + "found "
          + problem.found()
          + "; allowed is "
          + problem.allowed();
    }

    @Override
    public void complete() {
      if (rows > SHOWN) {
        stderr.println(
            "and "
                + Plurals.of(rows - SHOWN, "more rejected row")
                + "; --rejects FILE writes all of them to a file.");
      }
    }

    @Override
    public void close() {
      stderr.flush();
    }
  }
}

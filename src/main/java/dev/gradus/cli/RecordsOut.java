package dev.gradus.cli;

import dev.gradus.record.DecisionRecord;
import dev.gradus.record.RecordFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Appends the decisions of a batch to a file of records.
 *
 * <p>Records are forced to disk before {@code --out} appears. A batch that fails has no output, but
 * what it decided stays on record.
 */
final class RecordsOut implements AutoCloseable {

  private static final int FORCED_EVERY = 1_000;

  private final @Nullable RecordFile file;
  private long waiting;

  private RecordsOut(@Nullable RecordFile file) {
    this.file = file;
  }

  /** Opens the file; without a file nothing is recorded. */
  static RecordsOut of(@Nullable Path path, PrintWriter stderr) {
    if (path == null) {
      return new RecordsOut(null);
    }
    ArgumentPaths.requireWritable(path);
    try {
      RecordFile file = RecordFile.open(path);
      if (file.cutOff() > 0) {
        stderr.println(
            "'"
                + path
                + "' ended in a torn record of "
                + Plurals.of(file.cutOff(), "byte")
                + ", which was cut off: its writer died before the record was acknowledged.");
      }
      return new RecordsOut(file);
    } catch (IOException e) {
      throw CliException.of("Cannot record to '" + path + "'", e);
    }
  }

  void add(@Nullable DecisionRecord unchained) {
    if (file == null || unchained == null) {
      return;
    }
    try {
      long number = file.append(unchained.after(file.lastHash()));
      if (++waiting >= FORCED_EVERY) {
        file.force(number);
        waiting = 0;
      }
    } catch (IOException e) {
      throw CliException.of("Cannot record a decision", e);
    }
  }

  /** Returns when all records are on disk. */
  void commit() {
    if (file == null) {
      return;
    }
    try {
      file.force(file.records());
    } catch (IOException e) {
      throw CliException.of("Cannot record the decisions", e);
    }
  }

  @Override
  public void close() {
    if (file == null) {
      return;
    }
    try {
      file.close();
    } catch (IOException e) {
      // A failure is what brought us here: what was to stay was forced by commit().
    }
  }
}

package dev.gradus.cli;

import dev.gradus.internal.disk.Disk;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where what changed since last decisions goes, and how many rows had one. Not thread-safe.
 *
 * <p>Without last decisions nothing is counted, without a file nothing is written.
 */
final class ChangesOut implements Publication {

  private final @Nullable LastDecisions previous;
  private final @Nullable Destination file;
  private long known;
  private long unknown;

  private ChangesOut(@Nullable LastDecisions previous, @Nullable Destination file) {
    this.previous = previous;
    this.file = file;
  }

  /** Opens the file. */
  static ChangesOut of(
      @Nullable LastDecisions previous,
      @Nullable Path path,
      @Nullable ChangeFormat format,
      Disk disk) {
    Destination file = path == null ? null : OutputFile.open(path, disk);
    if (file != null && format != null) {
      file.write(format.head());
    }
    return new ChangesOut(previous, file);
  }

  /** Without last decisions. */
  static ChangesOut none() {
    return new ChangesOut(null, null);
  }

  /** What changed for one row; null where no last decision is known. */
  void add(@Nullable String change) {
    if (change == null) {
      unknown++;
      return;
    }
    known++;
    if (file != null) {
      file.write(change);
    }
  }

  /** Says how many rows were joined, so that a join gone wrong does not pass unseen. */
  void report(PrintWriter stderr) {
    if (previous != null) {
      stderr.println(
          "Last decisions: "
              + Plurals.of(known)
              + " of "
              + Plurals.of(known + unknown, "decided row")
              + " had one; "
              + previous.name()
              + " is about "
              + Plurals.of(previous.customers(), "customer")
              + ".");
    }
  }

  @Override
  public void complete() {
    if (file != null) {
      file.complete();
    }
  }

  @Override
  public void publish() {
    if (file != null) {
      file.publish();
    }
  }

  @Override
  public void keep() {
    if (file != null) {
      file.keep();
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}

package dev.gradus.cli;

import dev.gradus.internal.disk.Disk;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where results go: a file, or stdout. */
interface Destination extends Publication {

  void write(String text);

  /** The file, or stdout where there is none. */
  static Destination of(@Nullable Path file, PrintWriter stdout, Disk disk) {
    return file == null ? new Stdout(stdout) : OutputFile.open(file, disk);
  }

  /** Writes to stdout in blocks of lines and notices if the reader is gone. Not thread-safe. */
  final class Stdout implements Destination {

    private static final int ENOUGH = 1 << 13;

    private final PrintWriter writer;
    private final StringBuilder waiting = new StringBuilder();

    Stdout(PrintWriter writer) {
      this.writer = writer;
    }

    @Override
    public void write(String text) {
      waiting.append(text);
      if (waiting.length() >= ENOUGH) {
        flush();
      }
    }

    private void flush() {
      writer.append(waiting);
      waiting.setLength(0);
      if (writer.checkError()) {
        throw new CliException("The output was closed before the end.");
      }
    }

    @Override
    public void complete() {
      flush();
    }

    /** What was decided before a failure is printed as well. */
    @Override
    public void close() {
      writer.append(waiting);
      waiting.setLength(0);
      writer.flush();
    }
  }
}

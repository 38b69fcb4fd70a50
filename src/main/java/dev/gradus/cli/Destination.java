package dev.gradus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where results go: a file, or stdout. */
interface Destination extends AutoCloseable {

  void write(String text);

  /** Makes what was written stay. */
  void commit();

  @Override
  void close();

  /** The file, or stdout where there is none. */
  static Destination of(@Nullable Path file, PrintWriter stdout) {
    return file == null ? new Stdout(stdout) : OutputFile.open(file);
  }

  /** Writes to stdout, and notices when nobody reads on. */
  record Stdout(PrintWriter writer) implements Destination {

    @Override
    public void write(String text) {
      writer.write(text);
      if (writer.checkError()) {
        throw new CliException("The output was closed before the end.");
      }
    }

    @Override
    public void commit() {
      writer.flush();
    }

    @Override
    public void close() {
      writer.flush();
    }
  }
}

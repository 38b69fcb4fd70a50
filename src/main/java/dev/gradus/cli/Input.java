package dev.gradus.cli;

import dev.gradus.internal.disk.RealFile;
import dev.gradus.internal.text.FileNames;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --in} names, opened.
 *
 * @param name what messages call it
 * @param file the file; null for stdin
 * @param format how it is written
 * @param stream its bytes
 * @param size how many bytes it has; -1 where nobody knows
 */
record Input(String name, @Nullable Path file, FileFormat format, InputStream stream, long size)
    implements AutoCloseable {

  private static final int SNIFFED = 4096;

  /**
   * Opens a file.
   *
   * @throws CliException if it cannot be read
   */
  static Input open(Path file, FileFormat format) {
    String name = "'" + FileNames.shown(file) + "'";
    if (Files.isDirectory(file)) {
      throw new CliException(name + " is a folder. Name a file to read.");
    }
    if (!Files.exists(file)) {
      throw new CliException("There is no file " + name + ".");
    }
    try {
      return new Input(
          FileNames.shown(file), file, format, Files.newInputStream(file), Files.size(file));
    } catch (IOException e) {
      throw CliException.of("Cannot read " + name, e);
    }
  }

  /** Takes stdin: JSON Lines if it begins with a curly bracket, else CSV. */
  static Input stdin(InputStream stdin) {
    BufferedInputStream stream = new BufferedInputStream(stdin, SNIFFED);
    try {
      return new Input(
          "stdin", null, startsWithBracket(stream) ? FileFormat.JSONL : FileFormat.CSV, stream, -1);
    } catch (IOException e) {
      throw CliException.of("Cannot read stdin", e);
    }
  }

  private static boolean startsWithBracket(BufferedInputStream stream) throws IOException {
    stream.mark(SNIFFED);
    int first = stream.read();
    for (int i = 1; i < SNIFFED && (Character.isWhitespace(first) || first > 0x7F); i++) {
      first = stream.read();
    }
    stream.reset();
    return first == '{';
  }

  /** Whether a path leads to this very file. */
  boolean isSame(Path other) {
    return file != null && RealFile.same(file, other);
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      // Everything that was wanted has been read.
    }
  }
}

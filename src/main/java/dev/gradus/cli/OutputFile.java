package dev.gradus.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears only once it is complete: all is written to a hidden file beside it, which
 * takes its name at {@link #commit()}. A run that fails leaves what was there before.
 */
final class OutputFile implements Destination {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Path target;
  private final Path written;
  private final OutputStream stream;

  private OutputFile(String name, Path target, Path written, OutputStream stream) {
    this.name = name;
    this.target = target;
    this.written = written;
    this.stream = stream;
  }

  /**
   * Opens a file for writing.
   *
   * @throws CliException if it cannot be written
   */
  static OutputFile open(Path file) {
    String name = "'" + file + "'";
    try {
      if (Files.isDirectory(file)) {
        throw new CliException(name + " is a folder. Name a file to write to.");
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new CliException("There is no folder '" + folder + "' to write " + name + " to.");
      }
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new CliException("Cannot write " + name + ": permission denied");
      }
      // A device or pipe cannot be replaced, only written to.
      boolean inPlace = Files.exists(target) && !Files.isRegularFile(target);
      Path written =
          inPlace
              ? target
              : folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
      OutputStream stream =
          inPlace
              ? Files.newOutputStream(written)
              : Files.newOutputStream(
                  written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (!inPlace) {
        written.toFile().deleteOnExit();
      }
      return new OutputFile(name, target, written, new BufferedOutputStream(stream, BUFFER));
    } catch (IOException e) {
      throw CliException.of("Cannot write " + name, e);
    }
  }

  @Override
  public void write(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw CliException.of("Cannot write " + name, e);
    }
  }

  /** Completes the file and gives it its name. */
  @Override
  public void commit() {
    try {
      stream.close();
      if (!written.equals(target)) {
        move();
      }
    } catch (IOException e) {
      throw CliException.of("Cannot write " + name, e);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Discards what was not committed. */
  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      // What is being thrown away need not be complete.
    }
    try {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      // It is deleted at exit.
    }
  }
}

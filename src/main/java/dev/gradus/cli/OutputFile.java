package dev.gradus.cli;

import dev.gradus.internal.disk.Disk;
import dev.gradus.internal.disk.RealFile;
import dev.gradus.internal.text.FileNames;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears only once it is complete: all is written to a hidden file beside it, which
 * nobody else may read, and takes its name by {@link #publish()}. A run that fails leaves what was
 * there before. Not thread-safe.
 */
final class OutputFile implements Destination {

  private static final int BUFFER = 1 << 16;
  private final String name;
  private final Path target;
  private final Path written;
  private final RandomAccessFile file;
  private final Disk disk;
  private final @Nullable Set<PosixFilePermission> permissions;
  private final byte[] buffer = new byte[BUFFER];
  private int buffered;
  private boolean closed;
  private @Nullable Path former;
  private boolean published;

  private OutputFile(String name, Path target, Disk disk) throws IOException {
    this.name = name;
    this.target = target;
    this.disk = disk;
    this.permissions = permissions(target);
    this.written = beside(target, LeftParts.ENDING);
    this.file = disk.createPrivate(written);
    written.toFile().deleteOnExit(); // Where the user ends the program.
    try {
      lock();
    } catch (IOException | RuntimeException e) {
      file.close();
      forget(written);
      throw e;
    }
  }

  /**
   * Opens a file, or a device, for writing.
   *
   * @throws CliException if it cannot be written
   */
  static Destination open(Path file) {
    return open(file, Disk.REAL);
  }

  /** Opens a file on a disk, or a device, for writing. */
  static Destination open(Path file, Disk disk) {
    ArgumentPaths.requireWritable(file);
    String name = "'" + FileNames.shown(file) + "'";
    try {
      if (Files.isDirectory(file)) {
        throw new CliException(name + " is a folder. Name a file to write to.");
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new CliException("There is no folder '" + folder + "' to write " + name + " to.");
      }
      Path target = RealFile.of(file);
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new CliException("Cannot write " + name + ": permission denied");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return new Device(name, target);
      }
      LeftParts.remove(target, disk);
      return new OutputFile(name, target, disk);
    } catch (IOException e) {
      throw CliException.of("Cannot write " + name, e);
    }
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ending);
  }

  /**
   * Whom the published file lets: those of the one that it replaces, or what an empty file is given
   * in this folder; null where the system knows no such permissions.
   */
  private static @Nullable Set<PosixFilePermission> permissions(Path target) throws IOException {
    if (Files.getFileAttributeView(target, PosixFileAttributeView.class) == null) {
      return null;
    }
    if (Files.exists(target)) {
      return Files.getPosixFilePermissions(target);
    }
    Path empty = Files.createFile(beside(target, LeftParts.ENDING));
    try {
      return Files.getPosixFilePermissions(empty);
    } finally {
      forget(empty);
    }
  }

  /** Tells other runs that the file is being written. */
  private void lock() throws IOException {
    if (!disk.lock(file.getChannel())) {
      throw new IOException("somebody else writes it");
    }
  }

  @Override
  public void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (bytes.length > BUFFER - buffered) {
        flush();
      }
      if (bytes.length > BUFFER) {
        disk.write(file, bytes, bytes.length);
      } else {
        System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
        buffered += bytes.length;
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void flush() throws IOException {
    disk.write(file, buffer, buffered);
    buffered = 0;
  }

  private CliException failed(IOException e) {
    return CliException.of("Cannot write " + name, e);
  }

  @Override
  public void complete() {
    try {
      flush();
      disk.sync(file);
      closed = true;
      disk.close(file);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void publish() {
    try {
      if (permissions != null) {
        Files.setPosixFilePermissions(written, permissions);
      }
      if (Files.exists(target)) {
        former = beside(target, LeftParts.FORMER);
        disk.keep(target, former);
      }
      disk.rename(written, target);
      published = true;
      disk.syncFolder(Objects.requireNonNull(target.getParent()));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void keep() {
    published = false;
    forget(former);
  }

  /**
   * Puts back what was there before, unless it was told to keep what is there now.
   *
   * @throws CliException if it cannot be put back; says where it is
   */
  @Override
  public void close() {
    try {
      if (!closed) {
        closed = true;
        file.close();
      }
    } catch (IOException e) {
      // What is being thrown away need not be complete.
    }
    forget(written);
    if (published) {
      takeBack();
    }
    forget(former);
  }

  private void takeBack() {
    try {
      if (former == null) {
        Files.deleteIfExists(target);
      } else {
        disk.rename(former, target);
      }
    } catch (IOException e) {
      String before = former == null ? "" : "; what was there before is in '" + former + "'";
      throw CliException.of(name + " is complete, but cannot be taken back" + before, e);
    }
  }

  private static void forget(@Nullable Path path) {
    try {
      if (path != null) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // The next run removes it.
    }
  }
}

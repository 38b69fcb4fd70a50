package dev.gradus.record;

import dev.gradus.internal.disk.Disk;
import dev.gradus.internal.disk.RealFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds that a file has one writer, whatever it is called. A lock stands on a file beside it, which
 * readers never touch, and one on the file itself, which hard links share. POSIX lets the latter go
 * when the process closes the file anywhere, as a reader of its own would, so the former comes
 * first. Somebody who deletes the file beside lets the next writer in; the one before notices it.
 */
final class WriterLock implements Closeable {

  private final Path beside;
  private final @Nullable Object key;
  private final FileChannel onBeside;
  private final Disk disk;
  private @Nullable FileChannel onFile;

  private WriterLock(Path beside, FileChannel onBeside, Disk disk) throws IOException {
    this.beside = beside;
    this.onBeside = onBeside;
    this.disk = disk;
    this.key = RealFile.key(beside);
  }

  /**
   * Takes the lock beside a file, which need not exist yet.
   *
   * @param file the real path of the file
   * @throws IOException if somebody else holds it
   */
  static WriterLock beside(Path file, Disk disk) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      return new WriterLock(beside, taken(channel, file, disk), disk);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Takes the lock on the file itself.
   *
   * @throws IOException if somebody else holds it
   */
  void on(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      onFile = taken(channel, file, disk);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileChannel taken(FileChannel channel, Path file, Disk disk) throws IOException {
    if (disk.lock(channel)) {
      return channel;
    }
    throw new IOException("'" + file + "' is being written by somebody else.");
  }

  /** Whether the lock beside the file is still the one that keeps others out. */
  boolean isHeld() {
    return RealFile.isStill(beside, key);
  }

  /** Both locks go with their files. */
  @Override
  public void close() throws IOException {
    try {
      if (onFile != null) {
        onFile.close();
      }
    } finally {
      onBeside.close();
    }
  }
}

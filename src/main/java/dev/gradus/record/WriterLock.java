package dev.gradus.record;

import dev.gradus.internal.disk.Disk;
import dev.gradus.internal.disk.RealFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds that a file has one writer, whatever it is called. Not thread-safe.
 *
 * <p>Other processes are kept out by two locks: on a file beside it, which readers never touch, and
 * on the file itself, which hard links share. POSIX lets a lock go when its process closes the file
 * anywhere, so a second writer in the process must be refused before it opens either: the process
 * knows which files it writes. A reader in the process does take the lock off the file itself, and
 * somebody who deletes the file beside takes off the other; the writer notices the latter, and
 * notices what a second writer adds.
 */
final class WriterLock implements Closeable {

  /** What this process writes: each file by its real path and by its key. */
  private static final Set<Object> WRITTEN = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final Path beside;
  private final Disk disk;
  private final Deque<Closeable> held = new ArrayDeque<>();
  private @Nullable Object fileKey;
  private @Nullable Object besideKey;

  private WriterLock(Path file, Disk disk) {
    this.file = file;
    this.beside = file.resolveSibling(file.getFileName() + ".lock");
    this.disk = disk;
  }

  /**
   * Keeps other writers away from a file, which need not exist yet.
   *
   * @param file its real path
   * @throws IOException if somebody else writes it
   */
  static WriterLock of(Path file, Disk disk) throws IOException {
    WriterLock lock = new WriterLock(file, disk);
    try {
      lock.claim(file);
      if (Files.exists(file)) {
        lock.claimKey();
      }
      lock.takeBeside();
      return lock;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private void takeBeside() throws IOException {
    if (Files.exists(beside) && !Files.isRegularFile(beside)) {
      throw new FileSystemException(beside.toString(), null, "it is no ordinary file");
    }
    take(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    besideKey = RealFile.key(beside);
  }

  /**
   * Takes the lock on the file itself, which must exist now.
   *
   * @throws IOException if somebody else holds it
   */
  void onFile() throws IOException {
    if (fileKey == null) {
      claimKey();
    }
    take(file, StandardOpenOption.WRITE);
  }

  private void claimKey() throws IOException {
    fileKey = RealFile.key(file);
    if (fileKey != null) {
      claim(fileKey);
    }
  }

  private void claim(Object name) throws IOException {
    if (!WRITTEN.add(name)) {
      throw taken();
    }
    held.push(() -> WRITTEN.remove(name));
  }

  private void take(Path locked, OpenOption... options) throws IOException {
    FileChannel channel = FileChannel.open(locked, options);
    held.push(channel);
    if (!disk.lock(channel)) {
      throw taken();
    }
  }

  private IOException taken() {
    return new IOException("'" + file + "' is being written by somebody else.");
  }

  /** Whether the lock beside the file is still the one that keeps others out. */
  boolean isHeld() {
    return RealFile.isStill(beside, besideKey);
  }

  /** Lets everything go, the last first. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    while (!held.isEmpty()) {
      try {
        held.pop().close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}

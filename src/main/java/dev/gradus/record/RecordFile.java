package dev.gradus.record;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Records in a file, one on a line, in the order in which they were appended. Thread-safe; one
 * writer at a time, which a lock holds among the processes of a machine.
 *
 * <p>To open a file verifies every record in it and the chain. What a writer that died left behind
 * its last whole line is cut off and told by {@link #cutOff()}; a whole line that is wrong is never
 * touched, and the file is refused. After a failed write the file is put back to its last whole
 * line; after a failed force nobody knows what the disk holds, so the file takes no more and must
 * be opened anew.
 */
public final class RecordFile implements RecordSink, AutoCloseable {

  // Not a channel: that one is closed for all when a thread that writes is interrupted.
  private final RandomAccessFile file;
  private final FileChannel lock;
  private final long cutOff;
  private final Object forcing = new Object();
  private long end;
  private volatile long appended;
  private volatile long forced;
  private volatile boolean failed;
  private volatile @Nullable String lastHash;

  private RecordFile(RandomAccessFile file, FileChannel lock, RecordTail tail) {
    this.file = file;
    this.lock = lock;
    this.end = tail.end();
    this.cutOff = tail.torn();
    this.appended = tail.records();
    this.forced = tail.records();
    this.lastHash = tail.lastHash();
  }

  /**
   * Opens a file, or begins a new one. Beside it an empty file of the same name with {@code .lock}
   * behind it is left.
   *
   * @throws IOException if it cannot be written, somebody else writes it, or a whole line of it is
   *     wrong; the message says which line
   */
  public static RecordFile open(Path path) throws IOException {
    FileChannel lock = lock(path);
    try {
      boolean isNew = Files.notExists(path);
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
      try {
        RecordTail tail = RecordTail.of(path);
        file.setLength(tail.end());
        file.seek(tail.end());
        file.getFD().sync();
        if (isNew) {
          forceFolder(path);
        }
        return new RecordFile(file, lock, tail);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Not on the file itself: POSIX lets a lock go when the process closes the file anywhere, as a
   * reader would.
   */
  private static FileChannel lock(Path path) throws IOException {
    Path beside = path.resolveSibling(path.getFileName() + ".lock");
    FileChannel lock =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // Somebody within this process: the same answer.
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    lock.close();
    throw new IOException("'" + path + "' is being written by somebody else.");
  }

  /** A file is not on disk before its name is. */
  private static void forceFolder(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || File.separatorChar == '\\') {
      return; // Windows keeps names itself, and opens no folder.
    }
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  /** How many bytes of a torn record were cut off when the file was opened. */
  public long cutOff() {
    return cutOff;
  }

  /** How many records the file holds. */
  public long records() {
    return appended;
  }

  @Override
  public @Nullable String lastHash() {
    return lastHash;
  }

  /**
   * Writes a record to the end of the file.
   *
   * @return how many records the file holds with it
   * @throws IllegalArgumentException if it is not chained to the last record
   */
  @Override
  public synchronized long append(DecisionRecord record) throws IOException {
    usable();
    String last = lastHash;
    if (last != null && !last.equals(record.previousHash())) {
      throw new IllegalArgumentException("The record is not chained to the last one of the file.");
    }
    byte[] line = (record.json() + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      file.write(line);
    } catch (IOException e) {
      putBack();
      throw e;
    }
    end += line.length;
    lastHash = record.hash();
    appended++;
    return appended;
  }

  private void putBack() {
    try {
      file.setLength(end);
      file.seek(end);
    } catch (IOException e) {
      failed = true;
    }
  }

  @Override
  public void force(long number) throws IOException {
    synchronized (forcing) {
      if (forced >= number) {
        return; // Whoever waited for the disk before took this record along.
      }
      usable();
      long all = appended;
      try {
        file.getFD().sync();
      } catch (IOException e) {
        failed = true;
        throw e;
      }
      forced = all;
    }
  }

  private void usable() throws IOException {
    if (failed) {
      throw new IOException(
          "The file of records failed before; open it anew to find out what it holds.");
    }
  }

  /** Forces what was appended, and lets the file go. */
  @Override
  public void close() throws IOException {
    try (lock;
        file) {
      if (!failed && file.getFD().valid()) {
        force(appended);
      }
    }
  }
}

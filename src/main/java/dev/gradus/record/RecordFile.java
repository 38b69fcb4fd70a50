package dev.gradus.record;

import dev.gradus.internal.disk.Disk;
import dev.gradus.internal.disk.RealFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records in a file, one on a line, in the order in which they were appended. Thread-safe; one
 * writer at a time, which a lock holds among the processes of a machine.
 *
 * <p>To open a file verifies every record in it and the chain. What a writer that died left behind
 * its last whole line is cut off and told by {@link #cutOff()}; a record whose end of line an
 * editor took away gets it back; whatever else is no record is never touched, and the file is
 * refused. A file that is deleted, exchanged or cut while it is written takes no more. After a
 * failed write the file is put back to its last whole line; after a failed force nobody knows what
 * the disk holds, so the file takes no more and must be opened anew.
 */
public final class RecordFile implements RecordSink, AutoCloseable {

  private static final byte[] END_OF_LINE = {'\n'};

  private final Path path;
  // Not a channel: that one is closed for all when a thread that writes is interrupted.
  private final RandomAccessFile file;
  private final @Nullable Object key;
  private final WriterLock lock;
  private final Disk disk;
  private final long cutOff;
  private final Object forcing = new Object();
  private volatile long end;
  private volatile long appended;
  private volatile long forced;
  private volatile boolean failed;
  private volatile @Nullable String lastHash;

  private RecordFile(Path path, RandomAccessFile file, WriterLock lock, RecordTail tail, Disk disk)
      throws IOException {
    this.path = path;
    this.file = file;
    this.key = RealFile.key(path);
    this.lock = lock;
    this.disk = disk;
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
   * @throws IOException if it cannot be written, it is no ordinary file, somebody else writes it,
   *     or it holds anything but records; the message says which line, and the file is left as it
   *     is
   */
  public static RecordFile open(Path path) throws IOException {
    return open(path, Disk.REAL);
  }

  /** Opens a file on a disk. */
  static RecordFile open(Path path, Disk disk) throws IOException {
    Path real = RealFile.of(path);
    boolean isNew = Files.notExists(real);
    if (!isNew && !Files.isRegularFile(real)) {
      throw new FileSystemException(path.toString(), null, "it is no ordinary file");
    }
    WriterLock lock = WriterLock.of(real, disk);
    try {
      RandomAccessFile file = new RandomAccessFile(real.toFile(), "rw");
      try {
        RecordTail tail = RecordTail.of(real);
        lock.onFile();
        if (file.length() != tail.end() + tail.torn()) {
          throw new IOException("'" + path + "' is being written by somebody else.");
        }
        disk.cut(file, tail.end());
        if (!tail.ended()) {
          disk.write(file, END_OF_LINE, END_OF_LINE.length);
          tail = tail.completed();
        }
        disk.sync(file);
        if (isNew) {
          disk.syncFolder(Objects.requireNonNull(real.getParent()));
        }
        return new RecordFile(real, file, lock, tail, disk);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
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
    if (file.length() != end) {
      failed = true;
      throw new IOException("'" + path + "' was changed while it was written.");
    }
    byte[] line = (record.json() + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      disk.write(file, line, line.length);
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
      disk.cut(file, end);
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
        disk.sync(file);
        requireOurs();
      } catch (IOException e) {
        failed = true;
        throw e;
      }
      forced = all;
    }
  }

  /** What goes to a file that nobody will find any more, or that another writes too, is lost. */
  private void requireOurs() throws IOException {
    if (!RealFile.isStill(path, key)) {
      throw new IOException("'" + path + "' was deleted or exchanged while it was written.");
    }
    if (!lock.isHeld()) {
      throw new IOException(
          "The lock of '" + path + "' was deleted, so somebody else may write the file.");
    }
    if (file.length() < end) {
      throw new IOException("'" + path + "' was changed while it was written.");
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

package dev.gradus.internal.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The calls of the operating system that can fail under whoever writes what must not be lost. Tests
 * let each of them fail once. Thread-safe.
 */
public interface Disk {

  /** The disk of the machine. */
  Disk REAL = new RealDisk();

  /** Writes all bytes where the file stands. */
  void write(RandomAccessFile file, byte[] bytes, int length) throws IOException;

  /** Cuts a file to a length and stands at its end. */
  void cut(RandomAccessFile file, long length) throws IOException;

  /** Returns when all that was written is on the disk. */
  void sync(RandomAccessFile file) throws IOException;

  /** Returns when the names in a folder are on the disk. */
  void syncFolder(Path folder) throws IOException;

  /** Closes a file. */
  void close(RandomAccessFile file) throws IOException;

  /** Gives a file another name, in one step where the system can, and replaces what has it. */
  void rename(Path from, Path to) throws IOException;

  /** Gives a file a second name. */
  void link(Path name, Path file) throws IOException;

  /**
   * Locks one byte beyond the end of any file, so that nobody is kept from reading it.
   *
   * @return whether nobody else holds the lock, in this process or another
   */
  boolean lock(FileChannel file) throws IOException;
}

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

  /**
   * Makes a file that only its owner may read and write, where the system knows owners.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one
   */
  RandomAccessFile createPrivate(Path file) throws IOException;

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

  /**
   * Keeps what a file holds under a second name, whatever the first is given to: by a link, or by a
   * copy where the file system has none.
   */
  void keep(Path file, Path second) throws IOException;

  /**
   * Locks one byte beyond the end of any file, so that nobody is kept from reading it.
   *
   * @return whether nobody else holds the lock, in this process or another
   */
  boolean lock(FileChannel file) throws IOException;
}

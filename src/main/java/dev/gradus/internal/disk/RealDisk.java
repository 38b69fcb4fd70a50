package dev.gradus.internal.disk;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk of the machine. */
final class RealDisk implements Disk {

  private static final long BEYOND = Long.MAX_VALUE - 1;

  @Override
  public void write(RandomAccessFile file, byte[] bytes, int length) throws IOException {
    file.write(bytes, 0, length);
  }

  @Override
  public void cut(RandomAccessFile file, long length) throws IOException {
    file.setLength(length);
    file.seek(length);
  }

  @Override
  public void sync(RandomAccessFile file) throws IOException {
    file.getFD().sync();
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    if (File.separatorChar == '\\') {
      return; // Windows keeps names itself, and opens no folder.
    }
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  @Override
  public void close(RandomAccessFile file) throws IOException {
    file.close();
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void link(Path name, Path file) throws IOException {
    Files.createLink(name, file);
  }

  @Override
  public boolean lock(FileChannel file) throws IOException {
    try {
      return file.tryLock(BEYOND, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false; // Somebody within this process.
    }
  }
}

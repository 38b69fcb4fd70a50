package dev.gradus.internal.disk;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The disk of the machine. */
final class RealDisk implements Disk {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final long BEYOND = Long.MAX_VALUE - 1;

  @Override
  public void write(RandomAccessFile file, byte[] bytes, int length) throws IOException {
    file.write(bytes, 0, length);
  }

  @Override
  public RandomAccessFile createPrivate(Path file) throws IOException {
    // Made with its permissions, so that there is no moment at which others could open it.
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createFile(file, posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
    return new RandomAccessFile(file.toFile(), "rw");
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
  public void keep(Path file, Path second) throws IOException {
    try {
      Files.createLink(second, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
    }
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

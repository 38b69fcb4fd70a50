package dev.gradus.support;

import dev.gradus.internal.disk.Disk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The disk of the machine, of whose calls one fails; a write fails half-way. */
public final class FaultyDisk implements Disk {

  private final int failing;
  private int calls;

  /**
   * A disk whose call with a number fails.
   *
   * @param failing the number, from 1
   */
  public FaultyDisk(int failing) {
    this.failing = failing;
  }

  /** Whether the call that was to fail was made. */
  public boolean hasFailed() {
    return calls >= failing;
  }

  private void call() throws IOException {
    if (++calls == failing) {
      throw new IOException("injected");
    }
  }

  @Override
  public void write(RandomAccessFile file, byte[] bytes, int length) throws IOException {
    if (calls + 1 == failing) {
      REAL.write(file, bytes, length / 2);
    }
    call();
    REAL.write(file, bytes, length);
  }

  @Override
  public void cut(RandomAccessFile file, long length) throws IOException {
    call();
    REAL.cut(file, length);
  }

  @Override
  public void sync(RandomAccessFile file) throws IOException {
    call();
    REAL.sync(file);
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    call();
    REAL.syncFolder(folder);
  }

  @Override
  public void close(RandomAccessFile file) throws IOException {
    REAL.close(file);
    call();
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    call();
    REAL.rename(from, to);
  }

  @Override
  public void link(Path name, Path file) throws IOException {
    call();
    REAL.link(name, file);
  }

  @Override
  public boolean lock(FileChannel file) throws IOException {
    call();
    return REAL.lock(file);
  }
}

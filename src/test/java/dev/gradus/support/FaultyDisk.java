package dev.gradus.support;

import dev.gradus.internal.disk.Disk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The disk of the machine, of whose calls one fails, or one and all that follow; a write fails
 * half-way.
 */
public final class FaultyDisk implements Disk {

  private final int failing;
  private final boolean recovers;
  private int calls;

  /**
   * A disk whose call with a number fails.
   *
   * @param failing the number, from 1
   * @param recovers whether the calls after that one succeed
   */
  public FaultyDisk(int failing, boolean recovers) {
    this.failing = failing;
    this.recovers = recovers;
  }

  /** Whether the call that was to fail was made. */
  public boolean hasFailed() {
    return calls >= failing;
  }

  private void call() throws IOException {
    calls++;
    if (fails()) {
      throw new IOException("injected");
    }
  }

  private boolean fails() {
    return recovers ? calls == failing : calls >= failing;
  }

  @Override
  public void write(RandomAccessFile file, byte[] bytes, int length) throws IOException {
    try {
      call();
    } catch (IOException e) {
      REAL.write(file, bytes, length / 2);
      throw e;
    }
    REAL.write(file, bytes, length);
  }

  @Override
  public RandomAccessFile createPrivate(Path file) throws IOException {
    call();
    return REAL.createPrivate(file);
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
  public void keep(Path file, Path second) throws IOException {
    call();
    REAL.keep(file, second);
  }

  @Override
  public boolean lock(FileChannel file) throws IOException {
    call();
    return REAL.lock(file);
  }
}

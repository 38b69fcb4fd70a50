package dev.gradus.policy;

import dev.gradus.internal.text.FileNames;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the file system, read within a time. A disk that does not answer, or a pipe that
 * somebody slipped in, can hold a reader for ever, and the platform has no way to call it back. So
 * each reading has a thread of its own, which is given up on when the time is over. Thread-safe.
 */
final class PolicyFolder implements PolicySource, Serializable {

  private static final long serialVersionUID = 1L;

  /** Long for two hundred small files on any disk, and short for whoever waits for a reload. */
  static final Duration PATIENCE = Duration.ofSeconds(4);

  /** Threads that hang are few: with so many, no further reading begins until one comes back. */
  private static final int MOST_HANGING = 64;

  private final transient Path folder;
  private final Duration patience;
  private final transient List<Thread> hanging = new ArrayList<>();

  PolicyFolder(Path folder, Duration patience) {
    if (patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("A folder is read within a time longer than nothing.");
    }
    this.folder = folder;
    this.patience = patience;
  }

  @Override
  public PolicyFiles read() throws IOException {
    String name = FileNames.shown(folder);
    if (hanging() >= MOST_HANGING) {
      throw new FileSystemException(
          name,
          null,
          MOST_HANGING
              + " earlier readings still hang; see to its disk, then start the process again");
    }
    FolderFiles files = new FolderFiles(folder);
    FutureTask<SortedMap<String, byte[]>> reading = new FutureTask<>(files::read);
    Thread thread = new Thread(reading, "gradus-policy-reader");
    thread.setDaemon(true);
    thread.start();
    try {
      return new PolicyFiles(name, await(reading));
    } catch (TimeoutException e) {
      giveUp(thread);
      String at = files.at();
      throw new FileSystemException(
          at == null ? name : at,
          null,
          "it could not be read within "
              + patience.toMillis()
              + " ms: the disk does not answer, or it is a pipe");
    }
  }

  /** Waits for what was read. An interrupt does not end the wait, and is kept for the caller. */
  private SortedMap<String, byte[]> await(FutureTask<SortedMap<String, byte[]>> reading)
      throws IOException, TimeoutException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return reading.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw thrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What a reading can end with; it throws what need not be declared. */
  private static IOException thrown(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException known ? known : new IOException(cause);
  }

  /** What is sent to another machine: where the folder is, not how it was read here. */
  private Object writeReplace() {
    return new Address(folder.toUri().toString(), patience);
  }

  private record Address(String uri, Duration patience) implements Serializable {

    private static final long serialVersionUID = 1L;

    private Object readResolve() {
      return new PolicyFolder(Path.of(URI.create(uri)), patience);
    }
  }

  private synchronized int hanging() {
    hanging.removeIf(thread -> !thread.isAlive());
    return hanging.size();
  }

  private synchronized void giveUp(Thread thread) {
    thread.interrupt();
    hanging.add(thread);
  }
}

package dev.gradus.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a policy from a folder at one moment: whoever writes into it meanwhile, what
 * is read stood there together. What a folder costs is bounded, whatever lies in it.
 */
final class FolderFiles {

  /**
   * Far more than the policy language allows; a larger file is cut here, and the language refuses
   * it.
   */
  private static final int MOST_BYTES = 1 << 20;

  private static final int MOST_BYTES_TOGETHER = 8 << 20;

  /** Two readings that agree are needed; a folder that never keeps still is given up on. */
  private static final int READINGS = 6;

  private FolderFiles() {}

  static SortedMap<String, byte[]> read(Path folder) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return readTwice(folder);
        } catch (ClosedByInterruptException e) {
          // The platform closes a file under an interrupted thread. The reading is short and
          // bounded, so it is done
          // again, and the interrupt kept for whoever waits for it.
          interrupted |= Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static SortedMap<String, byte[]> readTwice(Path folder) throws IOException {
    IOException failure =
        new FileSystemException(
            folder.toString(),
            null,
            "it changes while it is read; put a finished folder in its place by renaming it");
    @Nullable SortedMap<String, byte[]> last = null;
    for (int i = 0; i < READINGS; i++) {
      try {
        SortedMap<String, byte[]> now = readOnce(folder);
        if (last != null && same(last, now)) {
          return now;
        }
        last = now;
      } catch (NoSuchFileException e) {
        // It may have been replaced between being listed and being read.
        last = null;
        failure = e;
      }
    }
    throw failure;
  }

  private static SortedMap<String, byte[]> readOnce(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such policy folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(
          folder.toString(),
          null,
          "it is not a folder; a policy is a folder with policy.properties in it");
    }
    // A folder may be a symbolic link that is turned while it is read: all files come from where it
    // points now.
    Path real = folder.toRealPath();
    TreeMap<String, byte[]> contents = new TreeMap<>();
    int bytes = 0;
    for (Path file : FolderListing.of(real)) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] content = in.readNBytes(MOST_BYTES);
        bytes += content.length;
        contents.put(real.relativize(file).toString().replace('\\', '/'), content);
      }
      if (bytes > MOST_BYTES_TOGETHER) {
        throw new FileSystemException(
            folder.toString(),
            null,
            "its files have more than " + MOST_BYTES_TOGETHER + " bytes together");
      }
    }
    return contents;
  }

  private static boolean same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(entry -> Arrays.equals(entry.getValue(), other.get(entry.getKey())));
  }
}

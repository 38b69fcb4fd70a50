package dev.gradus.policy;

import dev.gradus.internal.text.FileNames;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
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

  private static final String CHANGES =
      "it changes while it is read; put a finished folder in its place by renaming it";

  private final Path folder;
  private volatile @Nullable String at;

  FolderFiles(Path folder) {
    this.folder = folder;
  }

  /** The file that is being read, by its path within the folder; null before the first. */
  @Nullable String at() {
    return at;
  }

  /**
   * The bytes of the files by their paths within the folder.
   *
   * @throws FileSystemException that names the folder, or the file within it by its path from
   *     there, and says in its reason what is wrong with it
   * @throws IOException if the disk fails
   */
  SortedMap<String, byte[]> read() throws IOException {
    IOException failure = new FileSystemException(FileNames.shown(folder), null, CHANGES);
    @Nullable SortedMap<String, byte[]> last = null;
    for (int i = 0; i < READINGS; i++) {
      try {
        SortedMap<String, byte[]> now = readOnce();
        if (last != null && same(last, now)) {
          return now;
        }
        last = now;
      } catch (NoSuchFileException | FileInFolder.ExchangedException e) {
        // It may have been replaced between being listed and being read.
        last = null;
        failure = e;
      }
    }
    throw failure;
  }

  private SortedMap<String, byte[]> readOnce() throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(
          FileNames.shown(folder), null, "there is no such policy folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(
          FileNames.shown(folder),
          null,
          "it is not a folder; a policy is a folder with policy.properties in it");
    }
    // A folder may be a symbolic link that is turned while it is read: all files come from where it
    // points now.
    Path real = folder.toRealPath();
    TreeMap<String, byte[]> contents = new TreeMap<>();
    int bytes = 0;
    for (Map.Entry<String, Path> file : FolderListing.of(real).entrySet()) {
      at = file.getKey();
      byte[] content = FileInFolder.read(file.getKey(), real, file.getValue(), MOST_BYTES);
      bytes += content.length;
      contents.put(file.getKey(), content);
      if (bytes > MOST_BYTES_TOGETHER) {
        throw new FileSystemException(
            FileNames.shown(folder),
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

package dev.gradus.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a policy from a folder: the manifest, the signatures and the rule files, nothing else. */
final class FolderFiles {

  private static final int DEPTH = 4;

  /** Far more than the policy language allows; a larger file is cut here, and the language refuses it. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int MOST_FILES = 1_000;

  private FolderFiles() {}

  static SortedMap<String, byte[]> read(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such policy folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "it is not a folder; a policy is a folder with policy.properties in it");
    }
    // A folder may be a symbolic link that is turned while it is read: all files come from where it points now.
    Path real = folder.toRealPath();
    List<Path> wanted;
    try (Stream<Path> all = Files.walk(real, DEPTH)) {
      wanted = all.filter(file -> belongs(real, file)).limit(MOST_FILES).toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
    TreeMap<String, byte[]> contents = new TreeMap<>();
    for (Path file : wanted) {
      try (InputStream in = Files.newInputStream(file)) {
        contents.put(real.relativize(file).toString().replace('\\', '/'), in.readNBytes(MOST_BYTES));
      }
    }
    return contents;
  }

  private static boolean belongs(Path folder, Path file) {
    String name = file.getFileName().toString();
    boolean hidden = folder.relativize(file).toString().startsWith(".") || name.startsWith(".");
    boolean kind =
        name.equals(PolicyFiles.MANIFEST)
            || name.equals(PolicySignatures.FILE)
            || name.endsWith(PolicyFiles.RULES);
    return !hidden && kind && Files.isRegularFile(file);
  }
}

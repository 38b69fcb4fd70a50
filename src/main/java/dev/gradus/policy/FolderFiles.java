package dev.gradus.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of a policy from a folder: the manifest and the rule files, nothing else. */
final class FolderFiles {

  private static final int DEPTH = 4;

  private FolderFiles() {}

  static SortedMap<String, byte[]> read(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such policy folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder + " is not a folder; a policy is a folder with policy.properties in it");
    }
    List<Path> wanted;
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      wanted = all.filter(Files::isRegularFile).filter(FolderFiles::belongs).collect(Collectors.toList());
    }
    TreeMap<String, byte[]> contents = new TreeMap<>();
    for (Path file : wanted) {
      contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return contents;
  }

  private static boolean belongs(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && (name.equals(PolicyFiles.MANIFEST) || name.endsWith(PolicyFiles.RULES));
  }
}

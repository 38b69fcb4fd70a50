package dev.gradus.policy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files of a policy from a class path, by the list that stands beside them. */
final class ClasspathFiles {

  private static final String LIST = "policy.files";

  private ClasspathFiles() {}

  static SortedMap<String, byte[]> read(ClassLoader loader, String folder) throws IOException {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    String list = new String(bytes(loader, folder + "/" + LIST), StandardCharsets.UTF_8);
    for (String name : list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      contents.put(name, bytes(loader, folder + "/" + name));
    }
    return contents;
  }

  private static byte[] bytes(ClassLoader loader, String name) throws IOException {
    try (InputStream in = loader.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("There is no '" + name + "' on the class path.");
      }
      return in.readAllBytes();
    }
  }
}

package dev.gradus.policy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a policy from a class path, by the list that stands beside them. Whether the
 * list and the files agree is for whoever reads the policy to say, as of any other source.
 */
final class ClasspathFiles {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ClasspathFiles() {}

  static SortedMap<String, byte[]> read(ClassLoader loader, String folder) throws IOException {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    byte[] list = bytes(loader, folder + "/" + PolicyFiles.LIST);
    if (list == null) {
      throw new FileNotFoundException(
          "There is no '" + folder + "/" + PolicyFiles.LIST + "' on the class path.");
    }
    contents.put(PolicyFiles.LIST, list);
    List<String> names = new ArrayList<>(listed(list));
    // Signatures come and go, so they need not be listed.
    names.add(PolicySignatures.FILE);
    for (String name : names) {
      byte[] content = bytes(loader, folder + "/" + name);
      if (content != null) {
        contents.put(name, content);
      }
    }
    return contents;
  }

  /** The files that a list names. */
  static List<String> listed(byte[] list) {
    String text = new String(list, StandardCharsets.UTF_8);
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static byte @Nullable [] bytes(ClassLoader loader, String name) throws IOException {
    try (InputStream in = loader.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}

package dev.gradus.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a policy's files come from. A source is read anew at every load. Implementations are
 * thread-safe.
 *
 * <p>A policy is a folder: the manifest {@code policy.properties} and the rule files in {@code
 * assess}, {@code classify} and {@code serve}. All of it is UTF-8.
 */
@FunctionalInterface
public interface PolicySource {

  /**
   * Reads all files as they stand now.
   *
   * @throws IOException if they cannot be read; the message says which and why
   */
  PolicyFiles read() throws IOException;

  /**
   * The default policy that comes with the library. An engine needs its texts only where signatures
   * are demanded: the library's build has read, checked, proven and compiled it already.
   */
  static PolicySource bundled() {
    return BundledPolicy.SOURCE;
  }

  /**
   * A folder of the file system. Hidden files and files of other kinds in it are left alone.
   *
   * @param folder the folder that holds {@code policy.properties}
   */
  static PolicySource directory(Path folder) {
    return () -> new PolicyFiles(folder.toString(), FolderFiles.read(folder));
  }

  /**
   * A folder of the class path. Since a class path cannot be listed everywhere, the folder holds a
   * file {@code policy.files} that names its files, one a line.
   *
   * @param loader the class loader to ask
   * @param folder the folder, without a slash at either end: {@code policies/retail}
   */
  static PolicySource classpath(ClassLoader loader, String folder) {
    return () -> new PolicyFiles("classpath:" + folder, ClasspathFiles.read(loader, folder));
  }

  /**
   * Texts that the host holds.
   *
   * @param texts the text of each file by its path within the policy
   */
  static PolicySource texts(Map<String, String> texts) {
    Map<String, String> copy = Map.copyOf(texts);
    return () -> {
      TreeMap<String, byte[]> contents = new TreeMap<>();
      copy.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
      return new PolicyFiles("texts", contents);
    };
  }

  /**
   * This source with one setting of the manifest in the place of its own: how a host switches the
   * institution's strategy, or hands in its calendar, without a copy of the policy. The fingerprint
   * covers it like any other.
   *
   * @param key the key in the manifest: {@code mode.floor}
   * @param value the value
   */
  default PolicySource withSetting(String key, String value) {
    return () -> ManifestSetting.apply(read(), key, value);
  }
}

package dev.gradus.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Where a policy's files come from. A source is read anew at every load. Implementations are
 * thread-safe.
 *
 * <p>A policy is a folder: the manifest {@code policy.properties} and the rule files in {@code
 * assess}, {@code classify} and {@code serve}. All of it is UTF-8. A list of its files, {@code
 * policy.files}, may stand beside the manifest, one path a line: then the policy is refused where
 * the list and the files differ, be they of a folder, a class path or texts.
 *
 * <p>The library's own sources are {@link java.io.Serializable}, so that a cluster's machines can
 * load the same policy: a folder is then read there under the same path, a class path by the
 * context class loader.
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
   * A folder of the file system, read within four seconds. Hidden files, editors' backups and files
   * of other kinds are left alone. Whatever almost has the name of a rule file is read, so that the
   * policy is refused for it and not used without it.
   *
   * @param folder the folder that holds {@code policy.properties}
   */
  static PolicySource directory(Path folder) {
    return directory(folder, PolicyFolder.PATIENCE);
  }

  /**
   * A folder of the file system, as {@link #directory(Path)}, on a disk that needs another time.
   *
   * @param folder the folder that holds {@code policy.properties}
   * @param patience how long one reading of all files may take before it fails; longer than nothing
   * @throws IllegalArgumentException if it is not
   */
  static PolicySource directory(Path folder, Duration patience) {
    return new PolicyFolder(folder, patience);
  }

  /**
   * A folder of the class path. Since a class path cannot be listed everywhere, the folder must
   * hold {@code policy.files}, and a file that is not on that list is not looked for.
   *
   * @param loader the class loader to ask
   * @param folder the folder, without a slash at either end: {@code policies/retail}
   */
  static PolicySource classpath(ClassLoader loader, String folder) {
    return new ClasspathPolicy(loader, folder);
  }

  /**
   * Texts that the host holds.
   *
   * @param texts the text of each file by its path within the policy
   */
  static PolicySource texts(Map<String, String> texts) {
    return new TextPolicy(texts);
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
    return new AdjustedPolicy(this, key, value);
  }
}

package dev.gradus.policy;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Replaces one setting in the text of a manifest. */
final class ManifestSetting {

  private ManifestSetting() {}

  static PolicyFiles apply(PolicyFiles files, String key, String value) {
    byte[] manifest = files.contents().get(PolicyFiles.MANIFEST);
    if (manifest == null) {
      return files;
    }
    String others =
        new String(manifest, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !isSetting(line, key))
            .collect(Collectors.joining("\n"));
    TreeMap<String, byte[]> contents = new TreeMap<>(files.contents());
    String text = others + "\n" + key + " = " + value.strip().replaceAll("\\R", " ") + "\n";
    contents.put(PolicyFiles.MANIFEST, text.getBytes(StandardCharsets.UTF_8));
    return new PolicyFiles(files.origin(), contents);
  }

  private static boolean isSetting(String line, String key) {
    int equals = line.indexOf('=');
    return equals > 0 && line.substring(0, equals).strip().equals(key);
  }
}

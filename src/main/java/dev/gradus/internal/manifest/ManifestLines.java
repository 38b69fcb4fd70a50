package dev.gradus.internal.manifest;

import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.policy.PolicyFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a manifest: {@code key = value} without escapes or continuation lines; a line
 * that begins with {@code #} is a comment. It remembers which settings were read, so that the
 * others can be reported as unknown.
 */
final class ManifestLines {

  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final ProblemLog log;

  private ManifestLines(ProblemLog log) {
    this.log = log;
  }

  /** One setting and where its key and its value stand. */
  record Setting(String key, String value, int line, int keyColumn, int valueColumn) {

    /**
     * A part of the value, as a setting of its own at its own place.
     *
     * @param text the part
     * @param offset how many characters of the value stand before it
     */
    Setting part(String text, int offset) {
      return new Setting(key, text, line, keyColumn, valueColumn + offset);
    }

    /** The items of a comma list, each as a setting of its own at its own place. */
    List<Setting> items() {
      List<Setting> items = new ArrayList<>();
      int start = 0;
      for (String part : value.split(",", -1)) {
        int blanks = part.length() - part.stripLeading().length();
        int column = valueColumn + columns(value, start + (part.isBlank() ? 0 : blanks));
        items.add(new Setting(key, part.strip(), line, keyColumn, column));
        start += part.length() + 1;
      }
      return items;
    }
  }

  static ManifestLines of(String text, ProblemLog log) {
    ManifestLines lines = new ManifestLines(log);
    int number = 0;
    for (String line : text.lines().toList()) {
      lines.add(line, ++number);
    }
    return lines;
  }

  private void add(String line, int number) {
    String content = line.strip();
    if (content.isEmpty() || content.startsWith("#")) {
      return;
    }
    int keyColumn = columns(line, line.indexOf(content)) + 1;
    int equals = line.indexOf('=');
    if (equals < 0) {
      log.error(
          number,
          keyColumn,
          "syntax",
          "A line of the manifest is 'key = value', or a comment after '#'.");
      return;
    }
    String key = line.substring(0, equals).strip();
    String value = line.substring(equals + 1).strip();
    if (settings.size() == Limits.SETTINGS) {
      log.error(
          number,
          keyColumn,
          "limit",
          "A manifest may hold at most " + Limits.SETTINGS + " settings.");
      return;
    }
    if (key.length() > Limits.KEY) {
      log.error(
          number, keyColumn, "limit", "A key may have at most " + Limits.KEY + " characters.");
      return;
    }
    int valueColumn =
        columns(line, value.isEmpty() ? line.length() : line.indexOf(value, equals + 1)) + 1;
    boolean tooLong = value.codePointCount(0, value.length()) > Limits.LITERAL;
    Setting setting = new Setting(key, tooLong ? "" : value, number, keyColumn, valueColumn);
    Setting earlier = settings.putIfAbsent(key, setting);
    if (key.isEmpty()) {
      log.error(number, keyColumn, "syntax", "A key is missing before '='.");
    } else if (earlier != null) {
      log.error(
          number,
          keyColumn,
          "duplicate-key",
          "'" + key + "' stands on line " + earlier.line() + " already. Remove one.");
    } else if (tooLong) {
      log.error(
          number,
          valueColumn,
          "limit",
          "A value may have at most " + Limits.LITERAL + " characters.");
    }
  }

  private static int columns(String line, int index) {
    return line.codePointCount(0, Math.max(0, index));
  }

  /** Finds a setting; null if it is missing. */
  @Nullable Setting find(String key) {
    return settings.get(key);
  }

  /** The settings whose keys begin with a prefix, by key. */
  SortedMap<String, Setting> startingWith(String prefix) {
    TreeMap<String, Setting> found = new TreeMap<>(settings);
    found.keySet().removeIf(key -> !key.startsWith(prefix));
    return found;
  }

  /** All settings in the order of the file. */
  Iterable<Setting> all() {
    return settings.values();
  }

  /** Logs a missing setting of the file as a whole. */
  void missing(String key, String example) {
    log.error(
        "missing-key",
        "The manifest lacks '"
            + key
            + "'. Write '"
            + key
            + " = "
            + example
            + "' in "
            + PolicyFiles.MANIFEST
            + ".");
  }

  /** Logs a value that is not allowed. */
  void bad(Setting setting, String message) {
    bad(setting, "value", message);
  }

  /** Logs a value that is not allowed under its own problem code. */
  void bad(Setting setting, String code, String message) {
    log.error(setting.line(), setting.valueColumn(), code, message);
  }

  /** Logs a key that does not exist. */
  void unknown(Setting setting, String message) {
    log.error(setting.line(), setting.keyColumn(), "unknown-key", message);
  }

  /** Logs a setting beyond a limit. */
  void tooMany(Setting setting, String message) {
    log.error(setting.line(), setting.keyColumn(), "limit", message);
  }

  /** Logs a setting without another that it needs. */
  void lacks(Setting setting, String key, String example) {
    log.error(
        setting.line(),
        setting.keyColumn(),
        "missing-key",
        "Beside this line stands '" + key + " = " + example + "'; it is missing.");
  }
}

package dev.gradus.policy;

import dev.gradus.internal.text.HiddenCharacter;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The raw files of a policy as they were read at one moment.
 *
 * @param origin where they come from, for messages: {@code bundled}, a folder's path
 * @param contents the bytes by path within the policy, with {@code /} between folders: {@code
 *     assess/risk.drl}
 */
public record PolicyFiles(String origin, SortedMap<String, byte[]> contents) {

  /** The name of the manifest. */
  public static final String MANIFEST = "policy.properties";

  /** The ending of a rule file. */
  public static final String RULES = ".drl";

  /** The ending of a table of rules. */
  public static final String TABLES = ".table.csv";

  /**
   * The name of the list of a policy's files, one path a line. Where a policy has one, it and the
   * files agree, or the policy is refused; a class path, which cannot be listed, needs one.
   */
  public static final String LIST = "policy.files";

  /** Copies the map; a character of the origin that would not show is shown by its number. */
  public PolicyFiles {
    origin = HiddenCharacter.shown(origin);
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }

  /** Whether a file holds rules by its name: a rule file or a table. */
  public static boolean holdsRules(String path) {
    return path.endsWith(RULES) || isTable(path);
  }

  /** Whether a file is a table by its name. */
  public static boolean isTable(String path) {
    return path.endsWith(TABLES);
  }

  @Override
  public String toString() {
    return HiddenCharacter.shown(origin + contents.keySet());
  }
}

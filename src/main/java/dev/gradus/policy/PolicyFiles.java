package dev.gradus.policy;

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

  /** Copies the map. */
  public PolicyFiles {
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }

  @Override
  public String toString() {
    return origin + contents.keySet();
  }
}

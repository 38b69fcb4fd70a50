package dev.gradus.policy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A policy of texts that the host holds. Immutable and thread-safe.
 *
 * @param texts the text of each file by its path within the policy
 */
record TextPolicy(Map<String, String> texts) implements PolicySource, Serializable {

  private static final long serialVersionUID = 1L;

  /** Copies the map. */
  TextPolicy {
    texts = Map.copyOf(texts);
  }

  @Override
  public PolicyFiles read() {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new PolicyFiles("texts", contents);
  }

  @Override
  public String toString() {
    return "texts" + new TreeMap<>(texts).keySet();
  }
}

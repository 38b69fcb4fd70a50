package dev.gradus.policy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Texts that the host holds, by path. Immutable. */
record PolicyTexts(Map<String, String> texts) implements PolicySource, Serializable {

  PolicyTexts {
    texts = Map.copyOf(texts);
  }

  @Override
  public PolicyFiles read() {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new PolicyFiles("texts", contents);
  }
}

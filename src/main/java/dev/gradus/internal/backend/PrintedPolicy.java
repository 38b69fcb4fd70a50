package dev.gradus.internal.backend;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.LibraryVersion;
import dev.gradus.internal.print.JavaPrinter;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Stage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy as Java.
 *
 * @param sources the text of each stage's class, by its full name
 */
public record PrintedPolicy(SortedMap<String, String> sources) {

  public PrintedPolicy {
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
  }

  /** Prints a policy. */
  public static PrintedPolicy of(CheckedPolicy policy) {
    SortedMap<String, String> sources = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      String text =
          JavaPrinter.print(
              stage,
              policy.vocabulary().findings(stage),
              policy.rules(stage),
              first(policy, stage));
      sources.put(JavaPrinter.className(stage), text);
    }
    return new PrintedPolicy(sources);
  }

  /** The number of a stage's first rule. */
  static int first(CheckedPolicy policy, Stage stage) {
    List<Rule> all = policy.rules();
    int first = 0;
    while (first < all.size() && all.get(first).stage().compareTo(stage) < 0) {
      first++;
    }
    return first;
  }

  /**
   * What a proof of this policy is remembered by: SHA-256, in hexadecimal, over the version of the
   * library and the texts. Two policies whose rules test and say the same have the same, whatever
   * else their manifests set.
   */
  public String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(LibraryVersion.get().getBytes(StandardCharsets.UTF_8));
      sources.values().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}

package dev.gradus.internal.verb;

import dev.gradus.rules.Action;
import dev.gradus.rules.Document;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What codes stand for. A policy declares codes of its own of each kind, with their words. */
public enum CodeKind {
  /** Products that may be offered. */
  PRODUCT("product", "product", "name"),
  /** What a customer is told of an unfavourable outcome. */
  REASON("reason-code", "reason code", "text"),
  /** Kinds of evidence, of each of which points count once. */
  EVIDENCE("evidence", "kind of evidence", "name"),
  /** Warnings beside the library's. */
  WARNING("warning", "warning", Warning.values()),
  /** Documents to be handed in, beside the library's. */
  DOCUMENT("document", "document", Document.values()),
  /** What is watched, beside the library's. */
  WATCH("watch", "watch item", WatchItem.values()),
  /** What is to be done, beside the library's. */
  ACTION("action", "action", Action.values());

  /** As many codes as a set has bits. */
  private static final int MOST = Long.SIZE;

  private final String key;
  private final String called;
  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<PolicyCode> library;

  CodeKind(String key, String called, String words) {
    this(key, called, words, List.of());
  }

  CodeKind(String key, String called, PolicyCode[] library) {
    this(key, called, "name", List.of(library));
  }

  CodeKind(String key, String called, String words, List<PolicyCode> library) {
    this.key = key;
    this.called = called;
    this.words = words;
    this.library = library;
  }

  /** The kind whose codes of the library are of a class; null where there is none. */
  public static @Nullable CodeKind of(Class<?> type) {
    return Arrays.stream(values())
        .filter(kind -> !kind.library.isEmpty() && type.isInstance(kind.library.get(0)))
        .findFirst()
        .orElse(null);
  }

  /** The library's own codes of the kind, in their order; none where only a policy has codes. */
  public List<PolicyCode> library() {
    return library;
  }

  /** How many codes a policy may declare. */
  public int most() {
    return this == PRODUCT || this == REASON ? Integer.MAX_VALUE : MOST - library.size();
  }

  /** What a manifest calls it: {@code product}. */
  public String key() {
    return key;
  }

  /** What the keys of its codes begin with in a manifest: {@code product.}. */
  public String prefix() {
    return key + ".";
  }

  /** What a code of it is called in messages: "product". */
  public String called() {
    return called;
  }

  /** The same with its article: "a product". */
  public String one() {
    return ("aeiou".indexOf(called.charAt(0)) < 0 ? "a " : "an ") + called;
  }

  /** What the words of a code are to it, in messages: "name". */
  public String words() {
    return words;
  }

  /** What problems with its codes are called: {@code unknown-product}. */
  public String unknown() {
    return "unknown-" + key;
  }
}

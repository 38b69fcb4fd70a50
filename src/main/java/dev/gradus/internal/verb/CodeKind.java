package dev.gradus.internal.verb;

/** What codes stand for. A policy declares codes of its own of each kind, with their words. */
public enum CodeKind {
  /** Products that may be offered. */
  PRODUCT("product", "product", "name"),
  /** What a customer is told of an unfavourable outcome. */
  REASON("reason-code", "reason code", "text"),
  /** Kinds of evidence, of each of which points count once. */
  EVIDENCE("evidence", "kind of evidence", "name");

  private final String key;
  private final String called;
  private final String words;

  CodeKind(String key, String called, String words) {
    this.key = key;
    this.called = called;
    this.words = words;
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

  /** What the words of a code are to it, in messages: "name". */
  public String words() {
    return words;
  }

  /** What problems with its codes are called: {@code unknown-product}. */
  public String unknown() {
    return "unknown-" + key;
  }
}

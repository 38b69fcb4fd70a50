package dev.gradus.rules;

/**
 * How the calls of a verb by several rules become one. Each way is commutative and associative:
 * order cannot matter.
 */
public enum Merge {
  /** All are added up. */
  ADD("all are added up"),
  /** The most favourable one holds; the most involved one for a mode. */
  BEST("the best one holds"),
  /** The strictest one holds. */
  STRICTEST("the strictest one holds"),
  /** All hold together, each once. */
  UNITE("all hold together");

  private final String label;

  Merge(String label) {
    this.label = label;
  }

  /** The way of merging in words. */
  public String label() {
    return label;
  }
}

package dev.gradus.decision;

import org.jspecify.annotations.Nullable;

/**
 * What stood in a field. Immutable; the text form holds no value.
 *
 * @param field the path of the field
 * @param actual the value found, as rule files write it; null where it is unknown
 */
public record Fact(String field, @Nullable String actual) {

  @Override
  public String toString() {
    return "Fact[values withheld]";
  }
}

package dev.gradus.decision;

import org.jspecify.annotations.Nullable;

/**
 * Another value in the place of the one found. Immutable; the text form holds no value.
 *
 * @param field the path of a field that a snapshot gives, never of a derived one
 * @param from the value found, as rule files write it; null where it is unknown
 * @param to the other value
 */
public record FieldChange(String field, @Nullable String from, String to) {

  @Override
  public String toString() {
    return "FieldChange[values withheld]";
  }
}

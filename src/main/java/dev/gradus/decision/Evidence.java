package dev.gradus.decision;

import org.jspecify.annotations.Nullable;

/**
 * One test of a rule that held: what was tested and what stood there. Immutable; the text form
 * holds no value.
 *
 * @param field the path of the field
 * @param operator the operator, as rule files write it
 * @param threshold what the field was compared with, as rule files write it; several values in
 *     round brackets
 * @param actual the value found; null where it is unknown
 */
public record Evidence(String field, String operator, String threshold, @Nullable String actual) {

  @Override
  public String toString() {
    return "Evidence[values withheld]";
  }
}

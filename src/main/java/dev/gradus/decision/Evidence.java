package dev.gradus.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param operands where the policy derived the value, what it was derived of: the known values by
 *     path, the operands first and then what they were derived of; empty for any other field
 */
public record Evidence(
    String field,
    String operator,
    String threshold,
    @Nullable String actual,
    Map<String, String> operands) {

  /** Copies the map. */
  @SuppressWarnings("ConstantValue") // JSON of an earlier version has no such member
  public Evidence {
    operands =
        operands == null || operands.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(operands));
  }

  /** A test of a field that the policy does not derive. */
  public Evidence(String field, String operator, String threshold, @Nullable String actual) {
    this(field, operator, threshold, actual, Map.of());
  }

  @Override
  public String toString() {
    return "Evidence[values withheld]";
  }
}

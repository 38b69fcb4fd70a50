package dev.gradus.decision;

import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What became of a warning from one decision to another. Immutable; the text form holds no value.
 *
 * @param code the warning, of the library or of the policy
 * @param before its severity in the earlier decision; null where that did not raise it
 * @param after its severity in the later decision; null where that does not raise it
 */
public record WarningChange(PolicyCode code, @Nullable Severity before, @Nullable Severity after) {

  /** Whether the warning is new, goes on or has ended. */
  public DecisionChange.Course course() {
    return ComparedDecisions.course(before, after);
  }

  @Override
  public String toString() {
    return "WarningChange[values withheld]";
  }
}

package dev.gradus.decision;

import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Severity;
import java.util.List;

/**
 * An early warning. Immutable; the text form holds no value.
 *
 * @param code the warning, of the library or of the policy
 * @param severity the highest severity that a rule gave it
 * @param evidence the tests that held in the rules that raised it
 */
public record RaisedWarning(PolicyCode code, Severity severity, List<Evidence> evidence) {

  /** Copies what can be changed. */
  public RaisedWarning {
    evidence = LazyList.copyOf(evidence);
  }

  @Override
  public String toString() {
    return "RaisedWarning[values withheld]";
  }
}

package dev.gradus.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one aspect of the outcome is less favourable: the smallest set of reasons found whose joint
 * improvement makes it better when the customer is decided again. Immutable; the text form holds no
 * value.
 *
 * @param aspect the aspect
 * @param outcome what was decided: {@code C}, {@code ORDINARY}, {@code 150}
 * @param better what the improved customer gets; null where the reasons do not suffice: more than
 *     the policy's number would have to be improved together, and these are the weightiest of them
 * @param reasons the reasons by rank; empty where nothing known of the customer would make a
 *     difference
 */
public record PrincipalReasons(
    Aspect aspect, String outcome, @Nullable String better, List<PrincipalReason> reasons) {

  /** Copies what can be changed. */
  public PrincipalReasons {
    reasons = List.copyOf(reasons);
  }

  /** Whether curing exactly these reasons was verified to make the outcome better. */
  public boolean sufficient() {
    return better != null;
  }

  @Override
  public String toString() {
    return "PrincipalReasons[values withheld]";
  }
}

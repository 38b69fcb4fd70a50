package dev.gradus.decision;

import java.util.List;

/**
 * The answer to "why not?". Immutable.
 *
 * @param target what was asked about
 * @param actual what is the case instead: the outcome decided; for a rule {@code fired} or {@code
 *     not fired}
 * @param reached whether it is the case: the rule fired, the outcome is the one asked about
 * @param answer the answer in a sentence or two
 * @param bringing the rule asked about; for an outcome the rules that bring it or a better one
 *     about, fired or not
 * @param forbidding the rules that fired and stand in the way of the outcome
 */
public record WhyNot(
    Target target,
    String actual,
    boolean reached,
    Text answer,
    List<RuleCheck> bringing,
    List<RuleCheck> forbidding) {

  /** Copies what can be changed. */
  public WhyNot {
    bringing = List.copyOf(bringing);
    forbidding = List.copyOf(forbidding);
  }

  @Override
  public String toString() {
    return "WhyNot[values withheld]";
  }
}

package dev.gradus.decision;

import java.util.List;

/**
 * One of the few things that decided a less favourable outcome: a field, with the rules that held
 * it against the customer. Immutable; the text form holds no value.
 *
 * @param rank 1 for the weightiest
 * @param code the reason code that the policy gives its leading rule; that rule's id where it gives
 *     none
 * @param text the reason in a sentence, with the value found
 * @param rules the rules that took something because of the field, then those that would have given
 *     something had it been better; by id within each
 * @param facts the field as rules test it, and the given fields behind it where it is derived
 * @param knockOut whether it was a cap or another limit that decided, whatever the points
 * @param points how many points its cure would add; 0 where points are not what it cost
 * @param cure the most favourable values, with which the decision was verified to be another
 */
public record PrincipalReason(
    int rank,
    String code,
    Text text,
    List<String> rules,
    List<Fact> facts,
    boolean knockOut,
    int points,
    List<FieldChange> cure) {

  /** Copies what can be changed. */
  public PrincipalReason {
    rules = List.copyOf(rules);
    facts = List.copyOf(facts);
    cure = List.copyOf(cure);
  }

  @Override
  public String toString() {
    return "PrincipalReason[values withheld]";
  }
}

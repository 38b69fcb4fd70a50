package dev.gradus.decision;

/**
 * What moved since the last decision on the customer. Immutable; the text form holds no value.
 *
 * @param aspect {@link Aspect#GRADE}, {@link Aspect#TIER} or {@link Aspect#MODE}
 * @param from the code of the last decision
 * @param to the code of this one
 * @param up whether a grade or a tier got better, or a mode more involved
 */
public record Shift(Aspect aspect, String from, String to, boolean up) {

  @Override
  public String toString() {
    return "Shift[values withheld]";
  }
}

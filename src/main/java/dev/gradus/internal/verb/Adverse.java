package dev.gradus.internal.verb;

import java.util.List;

/** When a verb is unfavourable to the customer, who must then be told why. */
public enum Adverse {
  /** Never: it gives something, or is the lender's own affair. */
  NEVER,
  /** Always: it takes or withholds something. */
  ALWAYS,
  /** When its first argument is not the first of its codes, which is the best. */
  UNLESS_FIRST,
  /** When its first argument is not the last of its codes, which is the best. */
  UNLESS_BEST,
  /** When its first argument, a number, is below 0. */
  BELOW_ZERO,
  /** When its first argument, a number, is above 0. */
  ABOVE_ZERO;

  /**
   * Whether a call is unfavourable.
   *
   * @param arguments the arguments of the verb
   * @param said the arguments of the call
   */
  boolean holdsFor(List<Argument> arguments, List<Object> said) {
    return switch (this) {
      case NEVER -> false;
      case ALWAYS -> true;
      case UNLESS_FIRST -> Arguments.first(said).signum() > 0;
      case UNLESS_BEST -> {
        List<String> codes = arguments.get(0).codes();
        yield !codes.get(codes.size() - 1).equals(said.get(0));
      }
      case BELOW_ZERO -> Arguments.first(said).signum() < 0;
      case ABOVE_ZERO -> Arguments.first(said).signum() > 0;
    };
  }
}

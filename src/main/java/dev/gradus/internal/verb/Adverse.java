package dev.gradus.internal.verb;

import java.util.List;

/** When a verb is unfavourable to the customer, who must then be told why. */
public enum Adverse {
  /** Never: it gives something, or is the lender's own affair. */
  NEVER,
  /** Always: it takes or withholds something. */
  ALWAYS,
  /** When its first argument, a whole number, is below 0. */
  BELOW_ZERO,
  /** When its first argument, a whole number, is above 0. */
  ABOVE_ZERO;

  /** Whether a call with these arguments is unfavourable. */
  boolean holdsFor(List<Object> arguments) {
    return switch (this) {
      case NEVER -> false;
      case ALWAYS -> true;
      case BELOW_ZERO -> (Integer) arguments.get(0) < 0;
      case ABOVE_ZERO -> (Integer) arguments.get(0) > 0;
    };
  }
}

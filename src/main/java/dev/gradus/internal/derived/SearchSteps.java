package dev.gradus.internal.derived;

/**
 * How many fields a search for operands may still try to put at a value. Fields that rest on one
 * another in many ways have more ways to try than anybody can wait for; what is not found within
 * counts as not to be found. Not thread-safe.
 */
final class SearchSteps {

  /** Some ten times what a chain of a few fields takes. */
  private static final int MOST = 200;

  private int left = MOST;

  /** Takes a step; false where none is left. */
  boolean take() {
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }
}

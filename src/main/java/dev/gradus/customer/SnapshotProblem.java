package dev.gradus.customer;

import java.io.Serializable;

/**
 * One thing wrong with a snapshot. It never holds the value itself.
 *
 * @param path where: {@code credit.score}
 * @param found what kind of value stands there: {@code a number above the range}
 * @param allowed what may stand there: {@code a number from 0 to 1000}
 */
public record SnapshotProblem(String path, String found, String allowed)
    implements Comparable<SnapshotProblem>, Serializable {

  /** The problem as one sentence without a full stop. */
  @Override
  public String toString() {
    return path + ": found " + found + "; allowed is " + allowed;
  }

  /** Orders by path, then by text, so that the same input gives the same list. */
  @Override
  public int compareTo(SnapshotProblem other) {
    return toString().compareTo(other.toString());
  }
}

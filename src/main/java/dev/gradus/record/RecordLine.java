package dev.gradus.record;

import org.jspecify.annotations.Nullable;

/** What one line of a file of records holds. */
public sealed interface RecordLine {

  /** The line, from 1. */
  long number();

  /**
   * A record whose hash is right.
   *
   * @param number the line, from 1
   * @param record the record
   * @param chainProblem why it does not follow the record before; null where it does
   */
  record Sound(long number, DecisionRecord record, @Nullable String chainProblem)
      implements RecordLine {}

  /**
   * A whole line that is no record, or no longer the one that it was.
   *
   * @param number the line, from 1
   * @param problem what is wrong
   */
  record Broken(long number, String problem) implements RecordLine {}

  /**
   * What follows the last end of a line: a record that was being written when its writer died. It
   * was never acknowledged.
   *
   * @param number the line, from 1
   * @param bytes how many bytes of it there are
   */
  record Torn(long number, long bytes) implements RecordLine {}
}

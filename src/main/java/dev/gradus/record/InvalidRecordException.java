package dev.gradus.record;

/**
 * Thrown where a line is not a record as its canonical form has it. The message never repeats the
 * line.
 */
public final class InvalidRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidRecordException(String message) {
    super(message);
  }
}

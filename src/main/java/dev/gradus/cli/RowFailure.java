package dev.gradus.cli;

/**
 * Thrown if a row makes the engine fail, which is a defect. It names the line, so that the defect
 * can be found.
 */
final class RowFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;

  RowFailure(long line, RuntimeException cause) {
    super("line " + line + " could not be decided", cause);
    this.line = line;
  }

  long line() {
    return line;
  }
}

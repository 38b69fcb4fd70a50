package dev.gradus.cli;

/**
 * A row that made the engine fail, which no row may: it names the line, so that the defect can be
 * found.
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

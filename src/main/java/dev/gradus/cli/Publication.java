package dev.gradus.cli;

/**
 * An output that appears once it is complete. Several that belong together appear together: if one
 * fails, none has replaced what was there before.
 */
interface Publication extends AutoCloseable {

  /** Called after the last text: all of it is on its way for good, or a failure is told. */
  void complete();

  /** Lets the output appear under its name. */
  default void publish() {}

  /** Called once all outputs have appeared; until then {@link #close()} takes it back. */
  default void keep() {}

  /** Lets go of the output; what was not kept is as if it had never been written. */
  @Override
  void close();

  /** Lets several outputs appear, once all are complete. */
  static void together(Publication... outputs) {
    for (Publication output : outputs) {
      output.complete();
    }
    for (Publication output : outputs) {
      output.publish();
    }
    for (Publication output : outputs) {
      output.keep();
    }
  }
}

package dev.gradus.cli;

import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Shows on stderr how much of an input has been read if stderr is a terminal. */
final class Progress implements AutoCloseable {

  private static final long WHOLE = 100;
  private static final long MEGABYTE = 1_000_000;

  private final long bytes;
  private final @Nullable PrintStream terminal;
  private long shown = -1;
  private int width;

  /**
   * Shows nothing yet.
   *
   * @param bytes the size of the input
   * @param terminal where to show it; null for nowhere
   */
  Progress(long bytes, @Nullable PrintStream terminal) {
    this.bytes = bytes;
    this.terminal = terminal;
  }

  /** Creates what shows progress if there is a terminal and the size is known, else nothing. */
  static Progress of(long bytes) {
    return new Progress(bytes, bytes > 0 && isTerminal() ? System.err : null);
  }

  /**
   * Before Java 22 a console is there only at a terminal; from then on there always is one, and it
   * says so itself.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Says up to where the input has been read; a line is written for each hundredth at most. */
  void at(long read) {
    if (terminal == null) {
      return;
    }
    long percent = Math.min(WHOLE, (long) (WHOLE * (double) read / bytes));
    if (percent > shown) {
      shown = percent;
      String line =
          "Deciding " + percent + " % (" + read / MEGABYTE + " of " + bytes / MEGABYTE + " MB)";
      width = Math.max(width, line.length());
      terminal.print("\r" + line);
      terminal.flush();
    }
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (terminal != null && width > 0) {
      terminal.print("\r" + " ".repeat(width) + "\r");
      terminal.flush();
    }
  }
}

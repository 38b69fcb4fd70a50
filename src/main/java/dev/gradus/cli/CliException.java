package dev.gradus.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Ends a command because its input as a whole is wrong: the message goes to stderr as it stands,
 * and the exit code is 1.
 */
final class CliException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CliException(String message) {
    super(message);
  }

  /** An input or output that failed: what was tried, and what the system says about it. */
  static CliException of(String tried, IOException cause) {
    CliException failure = new CliException(tried + ": " + describe(cause));
    failure.initCause(cause);
    return failure;
  }

  /**
   * What went wrong, in words: some exceptions of the platform carry nothing but the name of the
   * file.
   */
  static String describe(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}

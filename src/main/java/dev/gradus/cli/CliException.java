package dev.gradus.cli;

import dev.gradus.internal.text.HiddenCharacter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ends a command because its input as a whole is wrong: the message goes to stderr as it stands,
 * and the exit code is 1.
 */
final class CliException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A message on one line: what a name of a file holds beyond letters is shown by its number. */
  CliException(String message) {
    this(message, List.of());
  }

  /** A message with an indented line for each of several things, below what they have in common. */
  CliException(String common, List<String> lines) {
    super(
        Stream.concat(Stream.of(common), lines.stream().map(line -> "  " + line))
            .map(HiddenCharacter::shown)
            .collect(Collectors.joining("\n")));
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

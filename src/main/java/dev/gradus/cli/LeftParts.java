package dev.gradus.cli;

import dev.gradus.internal.disk.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Pattern;

/** What runs that were killed left beside their output; the next run of the output removes it. */
final class LeftParts {

  /** How the names of files end that are being written. */
  static final String ENDING = ".part";

  /** How the names of files end that are being replaced. */
  static final String FORMER = ".former";

  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private LeftParts() {}

  /** Removes what is left of an output, unless another run is still writing it. */
  static void remove(Path target, Disk disk) {
    Pattern left =
        Pattern.compile(
            Pattern.quote("." + target.getFileName() + ".")
                + UUID
                + "("
                + Pattern.quote(ENDING)
                + "|"
                + Pattern.quote(FORMER)
                + ")");
    Path folder = Objects.requireNonNull(target.getParent());
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            folder, path -> left.matcher(path.getFileName().toString()).matches())) {
      for (Path file : files) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isBeingWritten(file, disk)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Who may not look into the folder, or delete what is left, may still write the output.
    }
  }

  private static boolean isBeingWritten(Path file, Disk disk) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return !disk.lock(channel);
    } catch (IOException e) {
      return true;
    }
  }
}

package dev.gradus.policy;

import dev.gradus.internal.text.FileNames;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a policy in a folder, and those that are meant to be of it. Hidden files,
 * editors' backups and other kinds are passed over; what bears the name of a rule file but cannot
 * be read as one is refused, for a policy without one of its rules is another policy.
 */
final class FolderListing extends SimpleFileVisitor<Path> {

  private static final int DEPTH = 4;
  private static final int MOST_ENTRIES = 10_000;

  private final Path folder;
  private final SortedMap<String, Path> files = new TreeMap<>();
  private int entries;

  private FolderListing(Path folder) {
    this.folder = folder;
  }

  /**
   * The files within a folder, by their paths within it.
   *
   * @param folder the real path of the folder
   * @return where each lies, as a real path that begins with the folder's
   */
  static SortedMap<String, Path> of(Path folder) throws IOException {
    FolderListing listing = new FolderListing(folder);
    // Links are followed, since some systems mount a folder as links into a hidden one that is
    // exchanged as a whole.
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, listing);
    return listing.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
      throws IOException {
    count();
    if (directory.equals(folder)) {
      return FileVisitResult.CONTINUE;
    }
    String called = lastName(directory);
    if (PolicyFileName.isPassedOver(called)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (PolicyFileName.isRules(called)) {
      throw refused(directory, "it is a folder with the name of a rule file");
    }
    within(directory);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    count();
    String called = lastName(file);
    if (PolicyFileName.isPassedOver(called)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isDirectory()) {
      throw refused(file, "it lies deeper than anybody looks; rule files lie in a stage's folder");
    }
    if (attributes.isSymbolicLink()) {
      throw refused(file, "it is a link to a file that is not there");
    }
    if (!PolicyFileName.isMeant(called, outermost(file))) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      // To open a named pipe would wait for its other end, and a device may never end.
      throw refused(file, FileInFolder.NOT_ORDINARY);
    }
    if (files.put(name(file), within(file)) != null) {
      throw refused(file, "another file has the same name in letters; rename one of them");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (PolicyFileName.isPassedOver(lastName(file))) {
      return FileVisitResult.CONTINUE;
    }
    throw named(file, failure);
  }

  private void count() throws IOException {
    entries++;
    if (entries > MOST_ENTRIES) {
      throw new FileSystemException(
          FileNames.shown(folder),
          null,
          "more than " + MOST_ENTRIES + " files lie in it; give the policy a folder of its own");
    }
  }

  /** Where a file or folder really lies. Problems quote what they found, so it is not elsewhere. */
  private Path within(Path path) throws IOException {
    Path real;
    try {
      real = path.toRealPath();
    } catch (IOException e) {
      throw named(path, e);
    }
    if (!real.startsWith(folder)) {
      throw refused(path, "it is a link that leads out of the policy's folder");
    }
    return real;
  }

  /**
   * The platform names a file with whatever characters it has, and often says no more than that.
   */
  private IOException named(Path path, IOException failure) {
    String shown = shown(path);
    if (failure instanceof NoSuchFileException) {
      return new NoSuchFileException(shown, null, "it is not there any more");
    }
    if (failure instanceof AccessDeniedException) {
      return new AccessDeniedException(shown, null, "permission denied");
    }
    if (failure instanceof FileSystemLoopException) {
      return refused(path, "it is a link that leads in a circle");
    }
    return failure instanceof FileSystemException known
        ? refused(path, known.getReason())
        : failure;
  }

  private FileSystemException refused(Path path, @Nullable String reason) {
    return new FileSystemException(shown(path), null, reason);
  }

  private String shown(Path path) {
    return FileNames.shown(path.equals(folder) ? folder : folder.relativize(path));
  }

  private String name(Path file) {
    return FileNames.joined(folder.relativize(file));
  }

  /** The folder directly within the policy's that a file lies in; empty where in none. */
  private String outermost(Path file) {
    Path within = folder.relativize(file);
    return within.getNameCount() == 1 ? "" : FileNames.joined(within.getName(0));
  }

  private static String lastName(Path path) {
    return FileNames.joined(path.getFileName());
  }
}

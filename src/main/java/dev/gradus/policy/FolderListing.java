package dev.gradus.policy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds the files of a policy in a folder: the manifest, the signatures and the rule files. Hidden
 * files, editors' backups and other kinds are passed over; what bears the name of a rule file but
 * is none is refused, not passed over, for a policy without one of its rules is another policy.
 */
final class FolderListing extends SimpleFileVisitor<Path> {

  private static final int DEPTH = 4;
  private static final int MOST_ENTRIES = 10_000;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private int entries;

  private FolderListing(Path folder) {
    this.folder = folder;
  }

  /** The files within a folder, which is named by its real path. */
  static List<Path> of(Path folder) throws IOException {
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
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    count();
    if (isHidden(file) || !isOfAPolicy(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      throw new FileSystemException(name(file), null, "it is a link to a file that is not there");
    }
    if (!attributes.isRegularFile()) {
      // To open a named pipe would wait for its other end, and a device may never end.
      throw new FileSystemException(name(file), null, "it is no ordinary file");
    }
    if (!file.toRealPath().startsWith(folder)) {
      // Problems quote what they found, so a link must not be a way to read other files.
      throw new FileSystemException(
          name(file), null, "it is a link that leads out of the policy's folder");
    }
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  private void count() throws IOException {
    entries++;
    if (entries > MOST_ENTRIES) {
      throw new FileSystemException(
          folder.toString(),
          null,
          "more than " + MOST_ENTRIES + " files lie in it; give the policy a folder of its own");
    }
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder) && path.getFileName().toString().startsWith(".");
  }

  private static boolean isOfAPolicy(Path file) {
    String name = file.getFileName().toString();
    return name.equals(PolicyFiles.MANIFEST)
        || name.equals(PolicySignatures.FILE)
        || name.endsWith(PolicyFiles.RULES);
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}

package dev.gradus.internal.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which file a path leads to, through whatever links. */
public final class RealFile {

  private RealFile() {}

  /**
   * The path without links: that of the file, or of the one that would be made.
   *
   * @throws IOException if its folder does not exist, or it is a link to nothing
   */
  public static Path of(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(path.toString(), null, "it is a link to nothing");
    }
    Path whole = path.toAbsolutePath();
    Path folder = whole.getParent();
    Path name = whole.getFileName();
    return folder == null || name == null ? whole : folder.toRealPath().resolve(name);
  }

  /** Whether two paths lead to one file, which need not exist yet. */
  public static boolean same(Path one, Path other) {
    try {
      boolean exist = Files.exists(one) && Files.exists(other);
      return exist ? Files.isSameFile(one, other) : of(one).equals(of(other));
    } catch (IOException e) {
      // Then their names must do.
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }

  /**
   * What tells a file from every other, whatever it is called; null where the system does not say.
   */
  public static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  /** Whether a path still leads to the file with a key. */
  public static boolean isStill(Path path, @Nullable Object key) {
    try {
      return Objects.equals(key(path), key);
    } catch (IOException e) {
      return false;
    }
  }
}

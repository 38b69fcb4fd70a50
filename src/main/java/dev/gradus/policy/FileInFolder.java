package dev.gradus.policy;

import dev.gradus.internal.text.HiddenCharacter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a file that was found within a folder. Whoever may write there can exchange it, or a folder
 * on the way to it, between a look and the next: for a pipe, on which a reader would wait, or for a
 * link to a file elsewhere. So no link is followed, and the file is looked at before it is opened
 * and again afterwards.
 */
final class FileInFolder {

  static final String NOT_ORDINARY = "it is no ordinary file";

  private static final LinkOption NO_LINK = LinkOption.NOFOLLOW_LINKS;
  private static final Set<OpenOption> READ_NO_LINK = Set.of(StandardOpenOption.READ, NO_LINK);

  /** Other file systems than the platform's, such as archives, have no links and no such option. */
  private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ);

  private FileInFolder() {}

  /** The file cannot be read as it was found: it was exchanged meanwhile, or the disk fails. */
  static final class ExchangedException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    ExchangedException(String file, String reason) {
      super(file, null, reason);
    }
  }

  /**
   * Reads the first bytes of a file.
   *
   * @param name what messages call it
   * @param folder the real path of the folder
   * @param file the real path of the file, within the folder
   * @param most how many bytes are read
   * @throws ExchangedException if it is not what was found any more
   * @throws AccessDeniedException if it must not be read
   */
  static byte[] read(String name, Path folder, Path file, int most) throws IOException {
    String shown = HiddenCharacter.shown(name);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return entries instanceof SecureDirectoryStream<Path> secure
          ? read(shown, secure, folder.relativize(file), most)
          : readByPath(shown, file, most);
    } catch (ExchangedException e) {
      throw e;
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(shown, null, "permission denied");
    } catch (NoSuchFileException e) {
      throw new ExchangedException(shown, "it is not there any more");
    } catch (FileSystemException e) {
      throw new ExchangedException(shown, String.valueOf(e.getReason()));
    } catch (IOException e) {
      // So the platform says that it met a link where it was told to follow none.
      throw new ExchangedException(shown, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] read(String name, SecureDirectoryStream<Path> folder, Path file, int most)
      throws IOException {
    if (file.getNameCount() > 1) {
      try (SecureDirectoryStream<Path> inner =
          folder.newDirectoryStream(file.getName(0), NO_LINK)) {
        return read(name, inner, file.subpath(1, file.getNameCount()), most);
      }
    }
    BasicFileAttributeView view =
        folder.getFileAttributeView(file, BasicFileAttributeView.class, NO_LINK);
    BasicFileAttributes found = ordinary(name, view.readAttributes());
    try (SeekableByteChannel opened = folder.newByteChannel(file, READ_NO_LINK)) {
      return read(name, opened, found, view.readAttributes(), most);
    }
  }

  /** Where the platform cannot open a file relative to an open folder. */
  private static byte[] readByPath(String name, Path file, int most) throws IOException {
    boolean links = file.getFileSystem().equals(FileSystems.getDefault());
    BasicFileAttributes found = ordinary(name, attributes(file));
    try (SeekableByteChannel opened = Files.newByteChannel(file, links ? READ_NO_LINK : READ)) {
      if (!file.toRealPath().equals(file)) {
        throw new ExchangedException(name, "it became a link while it was read");
      }
      return read(name, opened, found, attributes(file), most);
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, NO_LINK);
  }

  private static BasicFileAttributes ordinary(String name, BasicFileAttributes attributes)
      throws ExchangedException {
    if (!attributes.isRegularFile()) {
      throw new ExchangedException(name, NOT_ORDINARY);
    }
    return attributes;
  }

  private static byte[] read(
      String name,
      SeekableByteChannel opened,
      BasicFileAttributes found,
      BasicFileAttributes now,
      int most)
      throws IOException {
    if (!Objects.equals(found.fileKey(), ordinary(name, now).fileKey())) {
      throw new ExchangedException(name, "it was exchanged while it was read");
    }
    return Channels.newInputStream(opened).readNBytes(most);
  }
}

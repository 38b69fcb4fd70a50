package dev.gradus.internal.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The images that the library's build makes and its jar holds: the bundled policy and the statutory
 * rules. There are none in a build that has not come as far as to write them, and none where what
 * they were made of has changed since; then the texts are read.
 */
public final class LibraryImages {

  private static final String FILE = "library.image";
  private static final String PATH = "dev/gradus/internal/image/" + FILE;

  private LibraryImages() {}

  /**
   * The images of one build.
   *
   * @param floors the statutory rules alone
   * @param bundled the bundled policy, with the statutory rules among its own
   */
  public record Images(PolicyImage floors, PolicyImage bundled) {}

  /** The images of this library; null where there are none to be used. Read once. */
  public static @Nullable Images get() {
    return Held.IMAGES;
  }

  /**
   * Writes the images beside the library's classes.
   *
   * @param images the images
   * @param classes the folder of the library's classes
   * @param paths the files in it that the images were made of
   */
  public static void write(Images images, Path classes, Collection<String> paths)
      throws IOException {
    ImageOutput out = new ImageOutput();
    Ingredients.of(classes, paths).write(out);
    out.block(images.floors().bytes());
    out.block(images.bundled().bytes());
    Files.write(classes.resolve(PATH), out.bytes());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param image where it lies
   * @return null if something that the images were made of has changed
   * @throws MalformedImageException if it is not what a build writes
   */
  static @Nullable Images read(URL image) throws IOException {
    byte[] bytes;
    try (InputStream stream = image.openStream()) {
      bytes = stream.readAllBytes();
    }
    ImageInput in = new ImageInput(bytes);
    if (!Ingredients.read(in).areUnchanged(image, PATH)) {
      return null;
    }
    Images images = new Images(PolicyImage.read(in.block()), PolicyImage.read(in.block()));
    in.end();
    return images;
  }

  /** Read when first needed. */
  private static final class Held {
    static final @Nullable Images IMAGES = load();

    private static @Nullable Images load() {
      URL image = LibraryImages.class.getResource(FILE);
      try {
        return image == null ? null : read(image);
      } catch (MalformedImageException e) {
        // An image of another build: what it was made of is there, and is read instead.
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + image, e);
      }
    }
  }
}

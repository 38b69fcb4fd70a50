package dev.gradus.support;

import dev.gradus.SegmentationEngine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The library as a jar, made of the classes under test. */
public final class LibraryJar {

  private LibraryJar() {}

  /** Writes the library as it is. */
  public static Path write(Path jar) throws IOException {
    return write(jar, (path, bytes) -> bytes);
  }

  /**
   * Writes the library with some of its files changed.
   *
   * @param change gives the bytes of a file, handed its path and its bytes; null leaves it out
   */
  public static Path write(Path jar, BiFunction<String, byte[], byte[]> change) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String path : paths()) {
        byte[] bytes = change.apply(path, Files.readAllBytes(classes().resolve(path)));
        if (bytes != null) {
          out.putNextEntry(new JarEntry(path));
          out.write(bytes);
          out.closeEntry();
        }
      }
    }
    return jar;
  }

  /** Copies the library's files to a folder. */
  public static void unpack(Path folder) throws IOException {
    for (String path : paths()) {
      Path copy = folder.resolve(path);
      Files.createDirectories(copy.getParent());
      Files.copy(classes().resolve(path), copy);
    }
  }

  private static List<String> paths() throws IOException {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> classes().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static Path classes() {
    try {
      return Path.of(
          SegmentationEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.gradus.internal.image;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The files of the library that its image was made of, with their checksums: the bundled rule
 * texts, and the classes that fields and verbs are read from. So an image that does not fit what
 * lies beside it is noticed, in a patched jar as well as in a folder that an editor compiles to. A
 * jar has the checksums of its entries in its directory, so none of them is read.
 *
 * @param checksums the CRC-32 of each file by its path within the jar or the folder of classes
 */
record Ingredients(SortedMap<String, Integer> checksums) {

  /** The files of a folder of classes as they are now. */
  static Ingredients of(Path classes, Collection<String> paths) throws IOException {
    SortedMap<String, Integer> checksums = new TreeMap<>();
    for (String path : paths) {
      checksums.put(path, checksum(Files.readAllBytes(classes.resolve(path))));
    }
    return new Ingredients(checksums);
  }

  /**
   * Whether all of them still are what they were.
   *
   * @param image where the image lies
   * @param imagePath its path within the jar or the folder
   */
  boolean areUnchanged(URL image, String imagePath) throws IOException {
    URLConnection connection = image.openConnection();
    if (connection instanceof JarURLConnection jar) {
      String entry = jar.getEntryName();
      String prefix = entry.substring(0, entry.length() - imagePath.length());
      return areUnchanged(jar.getJarFile(), prefix);
    }
    String base = image.toString();
    return areUnchanged(base.substring(0, base.length() - imagePath.length()));
  }

  private boolean areUnchanged(JarFile jar, String prefix) {
    for (Map.Entry<String, Integer> each : checksums.entrySet()) {
      ZipEntry entry = jar.getEntry(prefix + each.getKey());
      if (entry == null || (int) entry.getCrc() != each.getValue()) {
        return false;
      }
    }
    return true;
  }

  private boolean areUnchanged(String base) {
    for (Map.Entry<String, Integer> each : checksums.entrySet()) {
      try (InputStream in = new URL(base + each.getKey()).openStream()) {
        if (checksum(in.readAllBytes()) != each.getValue()) {
          return false;
        }
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  void write(ImageOutput out) {
    out.list(
        checksums.entrySet(),
        entry -> {
          out.text(entry.getKey());
          out.number(entry.getValue());
        });
  }

  static Ingredients read(ImageInput in) throws MalformedImageException {
    SortedMap<String, Integer> checksums = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      checksums.put(in.text(), in.number());
    }
    return new Ingredients(checksums);
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}

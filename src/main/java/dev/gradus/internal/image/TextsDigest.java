package dev.gradus.internal.image;

import dev.gradus.internal.check.LibraryVersion;
import dev.gradus.policy.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the files of a policy are known by. */
public final class TextsDigest {

  private TextsDigest() {}

  /**
   * SHA-256, in hexadecimal, over the version of the library and the paths and bytes of all files,
   * each preceded by its length.
   */
  public static String of(PolicyFiles files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(LibraryVersion.get().getBytes(StandardCharsets.UTF_8));
      files
          .contents()
          .forEach(
              (path, bytes) -> {
                String head = "\n" + path + "\n" + bytes.length + "\n";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}

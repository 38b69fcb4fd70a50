package dev.gradus.internal.engine;

import dev.gradus.internal.image.MalformedImageException;
import dev.gradus.internal.image.PolicyImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the images of proven policies in a folder, a file for each, authenticated with a key of the
 * host's. An image decides, so one is believed only if somebody who holds the key wrote it, this
 * version of the library made it, and it is of the very files at hand. Whatever else lies there
 * counts for nothing: the proof is made. Thread-safe, also between processes.
 */
public final class ProofCache {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int CODE_BYTES = 32;
  private static final int LEAST_KEY_BYTES = 16;
  private static final long MOST_BYTES = 64L << 20;
  private static final String ENDING = ".proof";

  /** What is authenticated says what it is for: no code made for something else counts here. */
  private static final byte[] PURPOSE = {
    'g', 'r', 'a', 'd', 'u', 's', ' ', 'p', 'r', 'o', 'o', 'f'
  };

  private final Path folder;
  private final SecretKey key;

  /**
   * A cache.
   *
   * @param folder the folder, which is made where it does not exist
   * @param key authenticates the files
   * @throws IllegalArgumentException if the key cannot serve HMAC-SHA-256, or is shorter than 128
   *     bits, or the folder is a device or a pipe
   */
  public ProofCache(Path folder, SecretKey key) {
    byte[] encoded = key.getEncoded();
    if (encoded != null && encoded.length < LEAST_KEY_BYTES) {
      throw new IllegalArgumentException("The key of a proof cache has at least 128 bits.");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder) && !Files.isRegularFile(folder)) {
      throw new IllegalArgumentException("'" + folder + "' is a device or pipe, and no folder.");
    }
    this.folder = folder;
    this.key = key;
    try {
      code(new byte[0]);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The key of a proof cache serves HMAC-SHA-256.", e);
    }
  }

  /**
   * The image of a policy that was proven.
   *
   * @param digest the digest of its files
   * @return null if there is none to be believed
   */
  @Nullable PolicyImage find(String digest) {
    Path file = file(digest);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        log().warn("{} is no ordinary file; the proof is made anew", file);
        return null;
      }
      if (Files.size(file) > MOST_BYTES) {
        log().warn("{} is too large to be a proof; it is made anew", file);
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      byte[] image = Arrays.copyOfRange(bytes, Math.min(CODE_BYTES, bytes.length), bytes.length);
      byte[] code = Arrays.copyOf(bytes, CODE_BYTES);
      if (MessageDigest.isEqual(code, code(image))) {
        PolicyImage read = PolicyImage.read(image);
        if (read.texts().equals(digest)) {
          return read;
        }
      }
      log().warn("{} was not written for this policy with this key; the proof is made anew", file);
    } catch (NoSuchFileException e) {
      log().debug("No proof is kept in {}", file);
    } catch (MalformedImageException e) {
      log().warn("{} cannot be used; the proof is made anew: {}", file, e.getMessage());
    } catch (IOException | GeneralSecurityException e) {
      log().warn("Cannot read {}; the proof is made anew", file, e);
    }
    return null;
  }

  /** Keeps the image of a policy that was proven, in the place of an earlier one. */
  void keep(PolicyImage image) {
    Path file = file(image.texts());
    try {
      byte[] bytes = image.bytes();
      byte[] code = code(bytes);
      byte[] whole = Arrays.copyOf(code, code.length + bytes.length);
      System.arraycopy(bytes, 0, whole, code.length, bytes.length);
      Files.createDirectories(folder);
      Path aside = Files.createTempFile(folder, image.texts(), ".tmp");
      try {
        Files.write(aside, whole);
        Files.move(
            aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException | GeneralSecurityException e) {
      log().warn("Cannot write {}; the next start makes the proof again", file, e);
    }
  }

  private Path file(String digest) {
    return folder.resolve(digest + ENDING);
  }

  private byte[] code(byte[] image) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(ALGORITHM);
    mac.init(key);
    mac.update(PURPOSE);
    return mac.doFinal(image);
  }

  private static Logger log() {
    return LoggerFactory.getLogger(ProofCache.class);
  }
}

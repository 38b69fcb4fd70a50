package dev.gradus.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Ed25519 keys for {@link PolicySignatures}, as PEM text: the form that {@code openssl genpkey
 * -algorithm ed25519} and {@code openssl pkey -pubout} write as well. Thread-safe.
 */
public final class PolicyKeys {

  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final int MOST_BYTES = 16 * 1024;
  private static final int LINE = 64;

  private PolicyKeys() {}

  /** A new pair of keys, from the platform's secure source of randomness. */
  public static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
    }
  }

  /**
   * The public key in a file: what {@link PolicyTrust} takes.
   *
   * @param file a file with one {@code PUBLIC KEY} in PEM (X.509)
   * @throws IOException if it cannot be read, or holds no such key; the message says which
   */
  public static PublicKey readPublic(Path file) throws IOException {
    byte[] encoded = decode(file, PUBLIC);
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw noKey(file, PUBLIC, e);
    }
  }

  /**
   * The private key in a file.
   *
   * @param file a file with one {@code PRIVATE KEY} in PEM (PKCS #8, not encrypted)
   * @throws IOException if it cannot be read, or holds no such key; the message says which
   */
  public static PrivateKey readPrivate(Path file) throws IOException {
    byte[] encoded = decode(file, PRIVATE);
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      // Without the cause: it may have seen a part of the key.
      throw noKey(file, PRIVATE, null);
    }
  }

  /** A public key in PEM (X.509). */
  public static String pem(PublicKey key) {
    return pem(PUBLIC, key.getEncoded());
  }

  /** A private key in PEM (PKCS #8, not encrypted). Keep it where nobody else can read it. */
  public static String pem(PrivateKey key) {
    return pem(PRIVATE, key.getEncoded());
  }

  private static String pem(String kind, byte[] encoded) {
    byte[] lineEnd = "\n".getBytes(StandardCharsets.US_ASCII);
    return begin(kind)
        + "\n"
        + Base64.getMimeEncoder(LINE, lineEnd).encodeToString(encoded)
        + "\n"
        + end(kind)
        + "\n";
  }

  private static byte[] decode(Path file, String kind) throws IOException {
    String text;
    try (InputStream in = Files.newInputStream(file)) {
      text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.US_ASCII);
    }
    int from = text.indexOf(begin(kind));
    int to = text.indexOf(end(kind));
    if (from < 0 || to < from) {
      throw noKey(file, kind, null);
    }
    try {
      return Base64.getDecoder()
          .decode(text.substring(from + begin(kind).length(), to).replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw noKey(file, kind, null);
    }
  }

  private static IOException noKey(Path file, String kind, @Nullable Exception cause) {
    return new IOException(
        "'" + file + "' holds no Ed25519 key in PEM, which begins with " + begin(kind) + ".",
        cause);
  }

  private static String begin(String kind) {
    return "-----BEGIN " + kind + "-----";
  }

  private static String end(String kind) {
    return "-----END " + kind + "-----";
  }
}

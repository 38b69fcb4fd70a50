package dev.gradus.policy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signature as lines of text. What is signed is the text itself, from the line that says what it
 * is to the id of the key: a name, a colon and a value on each line, in one order. No value holds a
 * line end, so no two statements are the same bytes, and the first line keeps a signature that was
 * made for something else from counting here.
 */
record SignedStatement(
    String fingerprint,
    long number,
    String signer,
    LocalDate day,
    @Nullable LocalDate expires,
    @Nullable String note,
    String keyId,
    String signature)
    implements PolicySignature {

  /** The line that begins a statement; the number is that of the form. */
  static final String HEAD = "gradus-policy-signature: 2";

  private static final String ALGORITHM = "Ed25519";
  private static final int SIGNATURE_BYTES = 64;
  private static final String FINGERPRINT = "fingerprint";
  private static final String NUMBER = "number";
  private static final String SIGNER = "signer";
  private static final String DAY = "day";
  private static final String EXPIRES = "expires";
  private static final String NOTE = "note";
  private static final String KEY = "key";
  private static final String SIGNATURE = "signature";

  static SignedStatement sign(
      String fingerprint,
      long number,
      String signer,
      LocalDate day,
      @Nullable LocalDate expires,
      @Nullable String note,
      String keyId,
      PrivateKey key)
      throws GeneralSecurityException {
    SignedStatement unsigned =
        new SignedStatement(fingerprint, number, signer, day, expires, note, keyId, "");
    Signature signing = Signature.getInstance(ALGORITHM);
    signing.initSign(key);
    signing.update(unsigned.signed());
    String signature = Base64.getEncoder().encodeToString(signing.sign());
    return new SignedStatement(fingerprint, number, signer, day, expires, note, keyId, signature);
  }

  /**
   * Reads a statement; any text but the one that was written is refused.
   *
   * @param lines its lines, from {@link #HEAD} on
   * @throws IllegalArgumentException if they are no statement; the message says what is wrong
   */
  static SignedStatement parse(List<String> lines) {
    Deque<String> rest = new ArrayDeque<>(lines);
    rest.removeFirst();
    String fingerprint = required(FINGERPRINT, rest);
    String number = required(NUMBER, rest);
    String signer = required(SIGNER, rest);
    LocalDate day = date(required(DAY, rest));
    String expires = optional(EXPIRES, rest);
    String note = optional(NOTE, rest);
    String key = required(KEY, rest);
    String signature = required(SIGNATURE, rest);
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException("A line stands there after the signature.");
    }
    if (!number.matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("'number' is not a whole number from 1.");
    }
    PolicySignature.Builder checked =
        PolicySignature.builder(fingerprint, Long.parseLong(number), signer, day);
    if (expires != null) {
      checked.expires(date(expires));
    }
    if (note != null) {
      checked.note(note);
    }
    return new SignedStatement(
        fingerprint,
        Long.parseLong(number),
        signer,
        day,
        expires == null ? null : date(expires),
        note,
        key,
        whole(signature));
  }

  @Override
  public boolean verifies(PublicKey key) {
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(signed());
      return keyId.equals(PolicySignatures.idOf(key))
          && verifier.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // What is no signature at all does not verify either.
      return false;
    }
  }

  private byte[] signed() {
    return statement().getBytes(StandardCharsets.UTF_8);
  }

  private String statement() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    line(text, FINGERPRINT, fingerprint);
    line(text, NUMBER, Long.toString(number));
    line(text, SIGNER, signer);
    line(text, DAY, day.toString());
    if (expires != null) {
      line(text, EXPIRES, expires.toString());
    }
    if (note != null) {
      line(text, NOTE, note);
    }
    line(text, KEY, keyId);
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }

  private static String required(String name, Deque<String> lines) {
    String value = optional(name, lines);
    if (value == null) {
      throw new IllegalArgumentException("The line '" + name + ": ' is not in its place.");
    }
    return value;
  }

  private static @Nullable String optional(String name, Deque<String> lines) {
    String line = lines.peekFirst();
    if (line == null || !line.startsWith(name + ": ")) {
      return null;
    }
    return lines.removeFirst().substring(name.length() + 2);
  }

  private static LocalDate date(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.toString().equals(text)) {
        return day;
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    throw new IllegalArgumentException("A day is written like 2027-12-31.");
  }

  /** Base64 can write the same bytes in several ways; one of them is the one that was written. */
  private static String whole(String signature) {
    byte[] bytes = Base64.getDecoder().decode(signature);
    if (bytes.length != SIGNATURE_BYTES
        || !Base64.getEncoder().encodeToString(bytes).equals(signature)) {
      throw new IllegalArgumentException("'signature' is not a whole Ed25519 signature.");
    }
    return signature;
  }

  @Override
  public String toString() {
    return statement() + SIGNATURE + ": " + signature;
  }
}

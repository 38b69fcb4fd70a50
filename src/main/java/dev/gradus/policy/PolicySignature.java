package dev.gradus.policy;

import dev.gradus.internal.text.HiddenCharacter;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one signer says of a policy, with an Ed25519 signature over every word of it. Immutable and
 * thread-safe. The library alone implements it, so later versions can add to it.
 *
 * <p>The policy's number tells older from newer: an engine that demands signatures takes no policy
 * with a smaller number than it has had in force.
 */
public sealed interface PolicySignature permits SignedStatement {

  /** The fingerprint of the policy that is signed. */
  String fingerprint();

  /** The policy's number, from 1; each policy that takes the place of another has a larger one. */
  long number();

  /** The signer's name, as the signer gave it. The key proves who signed, not the name. */
  String signer();

  /** The day of signing, as the signer gave it. */
  LocalDate day();

  /** The last day on which the signature counts; null where it does not expire. */
  @Nullable LocalDate expires();

  /** What the signer adds for readers; null for nothing. */
  @Nullable String note();

  /** The id of the signer's key, as {@link PolicySignatures#idOf} gives it. */
  String keyId();

  /** Whether the signature was made with the private key that belongs to a public one. */
  boolean verifies(PublicKey key);

  /** The lines that stand in the file {@value PolicySignatures#FILE}, without a line end. */
  @Override
  String toString();

  /**
   * Creates a builder of a signature.
   *
   * @param fingerprint the fingerprint of the policy, 64 hexadecimal digits
   * @param number the policy's number, from 1 to 10^18 - 1
   * @param signer the signer's name, one line of visible text of at most 80 characters
   * @param day the day of signing
   * @throws IllegalArgumentException if one of them is not so
   */
  static Builder builder(String fingerprint, long number, String signer, LocalDate day) {
    return new Builder(fingerprint, number, signer, day);
  }

  /** Builds a signature. Not thread-safe. */
  final class Builder {

    private static final long MOST_NUMBER = 999_999_999_999_999_999L;
    private static final int MOST_NAME = 80;
    private static final int MOST_NOTE = 500;
    private static final int LAST_YEAR = 9999;

    private final String fingerprint;
    private final long number;
    private final String signer;
    private final LocalDate day;
    private @Nullable LocalDate expires;
    private @Nullable String note;

    private Builder(String fingerprint, long number, String signer, LocalDate day) {
      require(fingerprint.matches("[0-9a-f]{64}"), "A fingerprint is 64 hexadecimal digits.");
      require(
          number >= 1 && number <= MOST_NUMBER,
          "A policy's number is a whole number of at most 18 digits, from 1.");
      this.fingerprint = fingerprint;
      this.number = number;
      this.signer = line("signer's name", signer, MOST_NAME);
      this.day = writable(day);
    }

    /**
     * Sets the last day on which the signature counts; without it, the signature does not expire.
     *
     * @throws IllegalArgumentException if it is before the day of signing
     */
    public Builder expires(LocalDate last) {
      require(!last.isBefore(day), "A signature does not expire before the day of signing.");
      this.expires = writable(last);
      return this;
    }

    /**
     * Adds a note for readers.
     *
     * @param text one line of visible text of at most 500 characters
     * @throws IllegalArgumentException if it is not so
     */
    public Builder note(String text) {
      this.note = line("note", text, MOST_NOTE);
      return this;
    }

    /**
     * Signs.
     *
     * @param privateKey the signer's Ed25519 key
     * @param publicKey the key that belongs to it
     * @throws GeneralSecurityException if the key cannot sign
     */
    public PolicySignature sign(PrivateKey privateKey, PublicKey publicKey)
        throws GeneralSecurityException {
      return SignedStatement.sign(
          fingerprint,
          number,
          signer,
          day,
          expires,
          note,
          PolicySignatures.idOf(publicKey),
          privateKey);
    }

    private static LocalDate writable(LocalDate day) {
      require(
          day.getYear() >= 1 && day.getYear() <= LAST_YEAR,
          "A day of a signature is in the years 0001 to 9999.");
      return day;
    }

    /** A line is bare of what could pass for another line, or for other text than it is. */
    private static String line(String what, String text, int most) {
      require(
          !text.isEmpty()
              && text.strip().equals(text)
              && text.length() <= most
              && text.codePoints().allMatch(c -> HiddenCharacter.kind(c) == null),
          "A "
              + what
              + " is one line of visible text, of at most "
              + most
              + " characters and without spaces at its ends.");
      return text;
    }

    private static void require(boolean holds, String message) {
      if (!holds) {
        throw new IllegalArgumentException(message);
      }
    }
  }
}

package dev.gradus.policy;

import java.security.PublicKey;
import java.security.interfaces.EdECKey;
import java.util.List;

/**
 * Whose signatures a policy needs before it may decide. Immutable and thread-safe.
 *
 * @param keys the Ed25519 keys that are trusted; with none, signatures are not asked for
 * @param requiredSigners how many different of these keys must have signed; 2 is the rule of four
 *     eyes
 */
public record PolicyTrust(List<PublicKey> keys, int requiredSigners) {

  private static final PolicyTrust ANYBODY = new PolicyTrust(List.of(), 0);

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a key is no Ed25519 key or stands twice, or if more signers
   *     are required than there are keys, or none although there are keys
   */
  public PolicyTrust {
    keys = List.copyOf(keys);
    for (PublicKey key : keys) {
      if (!name(key).equals("Ed25519")) {
        throw new IllegalArgumentException(
            "A key for policies is an Ed25519 key, not " + name(key) + ".");
      }
    }
    if (keys.stream().map(PolicySignatures::idOf).distinct().count() < keys.size()) {
      throw new IllegalArgumentException(
          "A trusted key stands twice; every signer needs a key of their own.");
    }
    if (keys.isEmpty()
        ? requiredSigners != 0
        : requiredSigners < 1 || requiredSigners > keys.size()) {
      throw new IllegalArgumentException(
          requiredSigners + " signers of " + keys.size() + " trusted keys cannot be required.");
    }
  }

  /**
   * Asks for signatures.
   *
   * @param requiredSigners how many different keys must have signed
   * @param keys the Ed25519 keys that are trusted, such as {@link PolicyKeys#readPublic} reads them
   */
  public static PolicyTrust of(int requiredSigners, PublicKey... keys) {
    return new PolicyTrust(List.of(keys), requiredSigners);
  }

  /** No signature is asked for. */
  public static PolicyTrust anybody() {
    return ANYBODY;
  }

  /** The platform calls every Edwards curve EdDSA; only the parameters tell Ed25519 from Ed448. */
  private static String name(PublicKey key) {
    return key instanceof EdECKey edwards ? edwards.getParams().getName() : key.getAlgorithm();
  }
}

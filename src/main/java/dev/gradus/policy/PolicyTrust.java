package dev.gradus.policy;

import java.security.PublicKey;
import java.security.interfaces.EdECKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose signatures a policy needs before it may decide, and how old it may be. Immutable and
 * thread-safe.
 *
 * @param keys the Ed25519 keys that are trusted; with none, signatures are not asked for
 * @param requiredSigners how many different of these keys must have signed; 2 is the rule of four
 *     eyes
 * @param revoked the ids of keys whose signatures do not count any more
 * @param notBefore the smallest number that a policy may be signed with; 0 for any
 */
public record PolicyTrust(
    List<PublicKey> keys, int requiredSigners, Set<String> revoked, long notBefore) {

  private static final PolicyTrust ANYBODY = new PolicyTrust(List.of(), 0, Set.of(), 0);

  /**
   * Copies the list and the set.
   *
   * @throws IllegalArgumentException if a key is no Ed25519 key or stands twice, if more signers
   *     are required than there are keys that are not revoked, or none although there are keys, if
   *     an id is none, or if the number is negative
   */
  public PolicyTrust {
    keys = List.copyOf(keys);
    revoked = Set.copyOf(revoked);
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
    for (String id : revoked) {
      if (!id.matches("[0-9a-f]{16}")) {
        throw new IllegalArgumentException("The id of a key is 16 hexadecimal digits.");
      }
    }
    Set<String> usable = keys.stream().map(PolicySignatures::idOf).collect(Collectors.toSet());
    usable.removeAll(revoked);
    if (usable.size() < requiredSigners) {
      throw new IllegalArgumentException(
          requiredSigners
              + " signers are required, and only "
              + usable.size()
              + " of the trusted keys are not revoked. Trust another key.");
    }
    if (notBefore < 0) {
      throw new IllegalArgumentException("A policy's number is never negative.");
    }
  }

  /**
   * Asks for signatures.
   *
   * @param requiredSigners how many different keys must have signed
   * @param keys the Ed25519 keys that are trusted, such as {@link PolicyKeys#readPublic} reads them
   */
  public static PolicyTrust of(int requiredSigners, PublicKey... keys) {
    return new PolicyTrust(List.of(keys), requiredSigners, Set.of(), 0);
  }

  /** No signature is asked for. */
  public static PolicyTrust anybody() {
    return ANYBODY;
  }

  /**
   * The same trust without a key that was lost or stolen, whatever it signed and when.
   *
   * @param keyId the id of the key, as {@link PolicySignatures#idOf} gives it
   * @throws IllegalArgumentException if it is no id of a key, or too few keys are left
   */
  public PolicyTrust revoke(String keyId) {
    Set<String> more = new HashSet<>(revoked);
    more.add(keyId);
    return new PolicyTrust(keys, requiredSigners, more, notBefore);
  }

  /**
   * The same trust, but not in policies signed with a smaller number: what a host that remembers
   * the number in force tells a new process. Several policies side by side have one smallest
   * number.
   *
   * @param number the smallest number of a policy that may decide; 0 for any
   * @throws IllegalArgumentException if it is negative
   */
  public PolicyTrust notBefore(long number) {
    return new PolicyTrust(keys, requiredSigners, revoked, number);
  }

  /** The platform calls every Edwards curve EdDSA; only the parameters tell Ed25519 from Ed448. */
  private static String name(PublicKey key) {
    return key instanceof EdECKey edwards ? edwards.getParams().getName() : key.getAlgorithm();
  }
}

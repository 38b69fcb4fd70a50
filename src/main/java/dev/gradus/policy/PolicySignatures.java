package dev.gradus.policy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signatures of a policy: lines of a file {@value #FILE} beside the manifest, each the id of a
 * key, a space and an Ed25519 signature over the policy's fingerprint in Base64.
 *
 * <p>The fingerprint covers every rule, every setting and the version of the library, so a
 * signature holds for what will decide and not for the bytes of a file: to indent a rule
 * differently breaks no signature, to change a threshold does.
 */
public final class PolicySignatures {

  /** The name of the file with the signatures. */
  public static final String FILE = "policy.sig";

  private static final String ALGORITHM = "Ed25519";
  private static final int ID_LENGTH = 16;

  /** To verify a line takes time, so their number is bounded. */
  private static final int MOST_LINES = 100;

  private PolicySignatures() {}

  /** The id of a key: the first 16 hexadecimal digits of the SHA-256 of its encoding. */
  public static String idOf(PublicKey key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /**
   * The line that a signer adds to the file.
   *
   * @param fingerprint the fingerprint of the policy that is signed
   * @param privateKey the signer's Ed25519 key
   * @param publicKey the key that belongs to it
   * @throws GeneralSecurityException if the key cannot sign
   */
  public static String sign(String fingerprint, PrivateKey privateKey, PublicKey publicKey)
      throws GeneralSecurityException {
    Signature signer = Signature.getInstance(ALGORITHM);
    signer.initSign(privateKey);
    signer.update(signed(fingerprint));
    return idOf(publicKey) + " " + Base64.getEncoder().encodeToString(signer.sign());
  }

  /**
   * What keeps a policy from being trusted; empty where enough of the trusted keys have signed it.
   *
   * @param files the policy's files
   * @param fingerprint the policy's fingerprint
   * @param trust whose signatures are needed
   */
  public static List<PolicyProblem> problems(
      PolicyFiles files, String fingerprint, PolicyTrust trust) {
    if (trust.keys().isEmpty()) {
      return List.of();
    }
    byte[] file = files.contents().get(FILE);
    if (file == null) {
      return List.of(
          problem(
              0,
              "unsigned",
              "The policy is not signed; it needs "
                  + required(trust)
                  + ". Sign it, or put the file"
                  + " "
                  + FILE
                  + " beside policy.properties."));
    }
    Map<String, PublicKey> trusted = new HashMap<>();
    trust.keys().forEach(key -> trusted.put(idOf(key), key));
    List<PolicyProblem> problems = new ArrayList<>();
    Set<String> signers = new HashSet<>();
    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() > MOST_LINES) {
      return List.of(
          problem(
              0,
              "limit",
              "The file has more than " + MOST_LINES + " lines. Leave one for each signer."));
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        PolicyProblem problem = read(line, i + 1, fingerprint, trusted, signers);
        if (problem != null) {
          problems.add(problem);
        }
      }
    }
    if (signers.size() >= trust.requiredSigners()) {
      return List.of();
    }
    problems.add(
        0,
        problem(
            0,
            "half-signed",
            signers.size()
                + " of the trusted keys signed the policy as it stands; it needs "
                + required(trust)
                + "."));
    return problems;
  }

  /** Notes the signer of a line; what is wrong with the line where it counts for nothing. */
  private static @Nullable PolicyProblem read(
      String line,
      int number,
      String fingerprint,
      Map<String, PublicKey> trusted,
      Set<String> signers) {
    int space = line.indexOf(' ');
    PublicKey key = space < 0 ? null : trusted.get(line.substring(0, space));
    if (key == null) {
      return problem(
          number, "unknown-signer", "This line is not by a trusted key; it does not count.");
    }
    if (!verifies(key, line.substring(space + 1).strip(), fingerprint)) {
      return problem(
          number,
          "wrong-signature",
          "The signature of key "
              + idOf(key)
              + " is not for this policy as it stands: the policy was changed after"
              + " it was signed, or this is another version of the library. Have it signed again.");
    }
    signers.add(idOf(key));
    return null;
  }

  private static boolean verifies(PublicKey key, String base64, String fingerprint) {
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(signed(fingerprint));
      return verifier.verify(Base64.getDecoder().decode(base64));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // What is no signature at all does not verify either.
      return false;
    }
  }

  /**
   * What is signed says what it is for, so that no signature made for something else can be used
   * here.
   */
  private static byte[] signed(String fingerprint) {
    return ("gradus policy v1\n" + fingerprint + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String required(PolicyTrust trust) {
    return trust.requiredSigners() + " of " + trust.keys().size() + " trusted keys";
  }

  private static PolicyProblem problem(int line, String code, String message) {
    return PolicyProblem.error(FILE, code, message).at(line, line == 0 ? 0 : 1);
  }
}

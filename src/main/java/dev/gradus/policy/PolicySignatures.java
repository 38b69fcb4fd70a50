package dev.gradus.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The signatures of a policy: the file {@value #FILE} beside the manifest. Immutable and
 * thread-safe.
 *
 * <p>The fingerprint covers every rule, every setting and the version of the library, so a
 * signature holds for what will decide and not for the bytes of a file: to indent a rule
 * differently breaks no signature, to change a threshold does.
 */
public final class PolicySignatures {

  /** The name of the file with the signatures. */
  public static final String FILE = "policy.sig";

  private static final int ID_LENGTH = 16;

  private final SignatureFile file;

  private PolicySignatures(SignatureFile file) {
    this.file = file;
  }

  /** The id of a key: the first 16 hexadecimal digits of the SHA-256 of its encoding. */
  public static String idOf(PublicKey key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** The signatures among a policy's files; none where there is no such file. */
  public static PolicySignatures of(PolicyFiles files) {
    byte[] bytes = files.contents().get(FILE);
    return new PolicySignatures(
        SignatureFile.read(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8)));
  }

  /** The signatures that can be read, whether or not they verify, in the order of the file. */
  public List<PolicySignature> list() {
    return file.entries().stream().map(SignatureFile.Entry::signature).toList();
  }

  /** These signatures and a new one, in the place of older ones by the same key. */
  public PolicySignatures with(PolicySignature signature) {
    List<PolicySignature> all = new ArrayList<>(list());
    all.removeIf(older -> older.keyId().equals(signature.keyId()));
    all.add(signature);
    return new PolicySignatures(SignatureFile.read(text(all)));
  }

  /** The text of the file: a few lines for each signature, with an empty line between. */
  public String text() {
    return text(list());
  }

  /**
   * What keeps a policy from being trusted; empty where enough of the trusted keys have signed it.
   *
   * @param fingerprint the policy's fingerprint
   * @param trust whose signatures are needed
   * @param day the day on which the signatures must not have expired
   */
  public List<PolicyProblem> problems(String fingerprint, PolicyTrust trust, LocalDate day) {
    return trust.keys().isEmpty()
        ? List.of()
        : new SignatureCheck(file, fingerprint, trust, day).problems();
  }

  /**
   * The number of a policy: the largest that enough of the trusted keys have signed it with; 0
   * where there is none, or no signatures are needed.
   *
   * @param fingerprint the policy's fingerprint
   * @param trust whose signatures are needed
   * @param day the day on which the signatures must not have expired
   */
  public long number(String fingerprint, PolicyTrust trust, LocalDate day) {
    return trust.keys().isEmpty() ? 0 : new SignatureCheck(file, fingerprint, trust, day).number();
  }

  /**
   * What can be said of the file without any key: a warning for each signature that is not for this
   * policy, and for all that cannot be read.
   *
   * @param fingerprint the policy's fingerprint
   */
  public List<PolicyProblem> warnings(String fingerprint) {
    List<PolicyProblem> warnings = new ArrayList<>();
    file.unreadable()
        .forEach(
            each ->
                warnings.add(
                    PolicyProblem.warning(FILE, each.code(), each.message())
                        .at(each.line(), each.column())));
    for (SignatureFile.Entry entry : file.entries()) {
      if (!entry.signature().fingerprint().equals(fingerprint)) {
        warnings.add(
            PolicyProblem.warning(
                    FILE, "stale-signature", SignatureCheck.anotherPolicy(entry.signature()))
                .at(entry.line(), 1));
      }
    }
    return warnings;
  }

  private static String text(List<PolicySignature> signatures) {
    return signatures.stream().map(signature -> signature + "\n").collect(Collectors.joining("\n"));
  }
}

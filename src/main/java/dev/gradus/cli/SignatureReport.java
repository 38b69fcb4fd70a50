package dev.gradus.cli;

import dev.gradus.internal.engine.ExaminedPolicy;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySignature;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.policy.PolicyTrust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says of a policy that can decide who signed it as it stands, and when. */
final class SignatureReport {

  private SignatureReport() {}

  /**
   * A line for each signer, or one that there is none.
   *
   * @param trust whose signatures it needs
   * @throws InvalidPolicyException if signatures that it needs have expired, or its number is too
   *     small
   */
  static List<String> of(ExaminedPolicy policy, PolicyTrust trust) {
    PolicyFiles files = policy.files();
    String fingerprint = Objects.requireNonNull(policy.policy()).fingerprint();
    PolicySignatures signatures = PolicySignatures.of(files);
    LocalDate today = Today.utc();
    List<PolicyProblem> problems = signatures.problems(fingerprint, trust, today);
    if (!problems.isEmpty()) {
      throw new InvalidPolicyException(files.origin(), problems);
    }
    List<String> lines = new ArrayList<>();
    for (PolicySignature signature : signatures.list()) {
      if (signature.fingerprint().equals(fingerprint)) {
        lines.add(line(signature, today));
      }
    }
    if (lines.isEmpty()) {
      return files.origin().equals(PolicyOptions.BUNDLED)
          ? List.of()
          : List.of("Nobody has signed the policy as it stands.");
    }
    if (trust.keys().isEmpty()) {
      lines.add("Whose keys these are was not checked: name the keys that count with --trusted.");
    }
    return lines;
  }

  private static String line(PolicySignature signature, LocalDate today) {
    LocalDate expires = signature.expires();
    String end =
        expires == null
            ? ""
            : (today.isAfter(expires) ? ", expired on " : ", expires on ") + expires;
    return "Signed as number "
        + signature.number()
        + " by "
        + signature.signer()
        + " on "
        + signature.day()
        + " (key "
        + signature.keyId()
        + ")"
        + end
        + (signature.note() == null ? "." : ": " + signature.note());
  }
}

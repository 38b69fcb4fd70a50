package dev.gradus.policy;

import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether enough of the trusted keys signed a policy: different keys that are not revoked, whose
 * signatures have not expired and give the policy one number. Not thread-safe.
 */
final class SignatureCheck {

  private final SignatureFile file;
  private final String fingerprint;
  private final PolicyTrust trust;
  private final LocalDate day;
  private final Map<String, PublicKey> trusted = new HashMap<>();
  private final TreeMap<Long, Set<String>> signersByNumber = new TreeMap<>();
  private final List<PolicyProblem> notCounted;

  SignatureCheck(SignatureFile file, String fingerprint, PolicyTrust trust, LocalDate day) {
    this.file = file;
    this.fingerprint = fingerprint;
    this.trust = trust;
    this.day = day;
    this.notCounted = new ArrayList<>(file.unreadable());
    trust.keys().forEach(key -> trusted.put(PolicySignatures.idOf(key), key));
    file.entries().forEach(this::count);
  }

  /** The largest number that enough signers gave; 0 where there is none. */
  long number() {
    return signersByNumber.descendingMap().entrySet().stream()
        .filter(signers -> signers.getValue().size() >= trust.requiredSigners())
        .mapToLong(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  List<PolicyProblem> problems() {
    long number = number();
    if (number > 0) {
      return number >= trust.notBefore() ? List.of() : List.of(belowFloor(number));
    }
    if (file.entries().isEmpty() && file.unreadable().isEmpty()) {
      return List.of(
          problem(
              0,
              "unsigned",
              "The policy is not signed; it needs "
                  + required()
                  + ". Sign it, or put the file "
                  + PolicySignatures.FILE
                  + " beside policy.properties."));
    }
    List<PolicyProblem> problems = new ArrayList<>();
    problems.add(problem(0, "half-signed", halfSigned()));
    problems.addAll(notCounted);
    return problems;
  }

  /** Counts a signature, or notes why it does not count. */
  private void count(SignatureFile.Entry entry) {
    PolicySignature signature = entry.signature();
    PublicKey key = trusted.get(signature.keyId());
    if (key == null) {
      problem(
          entry,
          "unknown-signer",
          "The signature of " + named(signature) + " is not by a trusted key; it does not count.");
    } else if (trust.revoked().contains(signature.keyId())) {
      problem(
          entry,
          "revoked-key",
          "The key of "
              + named(signature)
              + " is revoked; its signatures do not count. Have the policy signed with another"
              + " key.");
    } else if (!signature.fingerprint().equals(fingerprint)) {
      problem(entry, "wrong-signature", anotherPolicy(signature));
    } else if (!signature.verifies(key)) {
      problem(
          entry,
          "wrong-signature",
          "The signature of "
              + named(signature)
              + " is not for what stands there: a line of it was changed, or another key made it."
              + " Have the policy signed again.");
    } else if (signature.expires() != null && day.isAfter(signature.expires())) {
      problem(
          entry,
          "expired-signature",
          "The signature of "
              + named(signature)
              + " expired on "
              + signature.expires()
              + ". Have the policy signed again with a later day, or, if it was in force, restore"
              + " it by its fingerprint.");
    } else {
      signersByNumber
          .computeIfAbsent(signature.number(), number -> new HashSet<>())
          .add(signature.keyId());
    }
  }

  /** What is said of a signature that was made for another policy. */
  static String anotherPolicy(PolicySignature signature) {
    return "The signature of "
        + named(signature)
        + " is not for this policy as it stands: the policy was changed after it was signed, or"
        + " this is another version of the library. Have it signed again.";
  }

  private String halfSigned() {
    Set<String> signers = new HashSet<>();
    signersByNumber.values().forEach(signers::addAll);
    String numbers =
        signersByNumber.size() > 1
            ? " They gave it different numbers, "
                + signersByNumber.keySet().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" and "))
                + "; sign it with the same --number."
            : "";
    return signers.size()
        + " of the trusted keys signed the policy as it stands; it needs "
        + required()
        + "."
        + numbers;
  }

  private PolicyProblem belowFloor(long number) {
    return problem(
        0,
        "older-policy",
        "The policy is signed as number "
            + number
            + ", and none below number "
            + trust.notBefore()
            + " may decide here. Put the newer policy in its place; if this one is meant, sign it"
            + " again with --number "
            + trust.notBefore()
            + " or more.");
  }

  private String required() {
    return trust.requiredSigners() + " of " + trust.keys().size() + " trusted keys";
  }

  private static String named(PolicySignature signature) {
    return signature.signer() + " of " + signature.day() + " (key " + signature.keyId() + ")";
  }

  private void problem(SignatureFile.Entry entry, String code, String message) {
    notCounted.add(problem(entry.line(), code, message));
  }

  private static PolicyProblem problem(int line, String code, String message) {
    return PolicyProblem.error(PolicySignatures.FILE, code, message).at(line, line == 0 ? 0 : 1);
  }
}

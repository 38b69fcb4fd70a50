package dev.gradus.policy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.LocalDate;

/** Signatures for tests. */
final class Signing {

  static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private Signing() {}

  /** What Anna says of a policy on {@link #DAY}. */
  static PolicySignature.Builder statement(String fingerprint, long number) {
    return PolicySignature.builder(fingerprint, number, "Anna", DAY);
  }

  /** The lines of a signature. */
  static String signed(PolicySignature.Builder statement, KeyPair by) {
    try {
      return statement.sign(by.getPrivate(), by.getPublic()).toString();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static String signed(String fingerprint, long number, KeyPair by) {
    return signed(statement(fingerprint, number), by);
  }
}

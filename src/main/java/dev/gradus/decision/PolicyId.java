package dev.gradus.decision;

import java.io.Serializable;

/**
 * Which policy decided. Immutable.
 *
 * @param name the policy's name
 * @param version the policy's version
 * @param fingerprint SHA-256 over its canonical contents, its manifest and the version of the
 *     library, in hexadecimal
 */
public record PolicyId(String name, String version, String fingerprint) implements Serializable {}

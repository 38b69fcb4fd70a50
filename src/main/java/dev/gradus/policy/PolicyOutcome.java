package dev.gradus.policy;

/**
 * An outcome that a policy's rules can bring about and that no component of a decision shows: it
 * stands among the decision's outcomes. Immutable.
 *
 * @param name the name under which it stands there
 * @param en what it is called, in English
 * @param zh what it is called, in Chinese
 */
public record PolicyOutcome(String name, String en, String zh) {}

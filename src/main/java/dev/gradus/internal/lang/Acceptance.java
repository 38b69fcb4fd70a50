package dev.gradus.internal.lang;

/**
 * A policy's statement that what looks like a mistake in a rule is meant.
 *
 * @param rule the id of the rule
 * @param reason why
 * @param at where it is stated
 */
public record Acceptance(String rule, String reason, Position at) {}

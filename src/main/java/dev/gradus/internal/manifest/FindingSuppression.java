package dev.gradus.internal.manifest;

import dev.gradus.internal.tree.Position;

/**
 * A policy's statement that a finding on one of its rules is intended.
 *
 * @param rule the id of the rule
 * @param reason why
 * @param at where it is stated
 */
public record FindingSuppression(String rule, String reason, Position at) {}

package dev.gradus.internal.manifest;

import dev.gradus.internal.tree.Position;

/**
 * A policy's statement that the law allows, or asks, a rule to decide on a protected attribute.
 *
 * @param rule the id of the rule
 * @param ground the legal ground in words
 * @param at where it is stated
 */
public record LegalGround(String rule, String ground, Position at) {}

package dev.gradus.internal.manifest;

import dev.gradus.internal.tree.Position;

/**
 * A part of a decision that a policy says it decides.
 *
 * @param name the part: {@code grade}
 * @param at where the manifest says so
 */
public record DecidedPart(String name, Position at) {}

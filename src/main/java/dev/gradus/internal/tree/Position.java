package dev.gradus.internal.tree;

/**
 * A place in a policy's file.
 *
 * @param file the path within the policy
 * @param line from 1
 * @param column from 1
 */
public record Position(String file, int line, int column) {}

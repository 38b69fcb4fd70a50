/**
 * The policy language: from the bytes of rule files to a checked tree, and from the tree to
 * canonical DRL.
 *
 * <p>Nothing that a file's author wrote leaves this package but as a tree that the checker has
 * accepted.
 */
@NullMarked
package dev.gradus.internal.lang;

import org.jspecify.annotations.NullMarked;

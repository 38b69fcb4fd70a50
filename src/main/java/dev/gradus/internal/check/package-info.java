/**
 * Reads the files of a policy into a checked tree: what the syntax allows is held against the field
 * catalogue, the verbs of the stage and the manifest.
 */
@NullMarked
package dev.gradus.internal.check;

import org.jspecify.annotations.NullMarked;

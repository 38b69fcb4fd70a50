/**
 * Decisions, explanations, policies and snapshots as JSON and back, for hosts that use Jackson.
 *
 * <p>The package needs {@code jackson-databind} on the class path, which is an optional dependency
 * of the library.
 */
@NullMarked
package dev.gradus.json;

import org.jspecify.annotations.NullMarked;

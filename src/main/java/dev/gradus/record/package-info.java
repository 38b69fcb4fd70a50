/**
 * Decisions on record: what was known and what was decided, in one canonical form with a hash over
 * it, chained, kept on disk, and decided again.
 *
 * <p>A record holds all that the snapshot holds of a customer. Whoever keeps records keeps
 * customers' data. The package needs {@code jackson-core} on the class path, which is an optional
 * dependency of the library.
 */
@NullMarked
package dev.gradus.record;

import org.jspecify.annotations.NullMarked;

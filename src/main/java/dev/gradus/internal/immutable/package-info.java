/** Immutable collections that cost little. */
@NullMarked
package dev.gradus.internal.immutable;

import org.jspecify.annotations.NullMarked;

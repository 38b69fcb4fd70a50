/** The principal reasons of a decision: the fewest facts whose change makes an outcome better. */
@NullMarked
package dev.gradus.internal.reasons;

import org.jspecify.annotations.NullMarked;

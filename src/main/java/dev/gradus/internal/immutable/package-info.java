/** Collections that never change and cost little. */
@NullMarked
package dev.gradus.internal.immutable;

import org.jspecify.annotations.NullMarked;

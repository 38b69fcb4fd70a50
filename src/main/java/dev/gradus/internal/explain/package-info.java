/** Puts an evaluation into words: what was tested, what stood there, what followed. */
@NullMarked
package dev.gradus.internal.explain;

import org.jspecify.annotations.NullMarked;

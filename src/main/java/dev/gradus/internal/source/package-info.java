/** A file of a policy as text: its characters, its limits, and the log of what is wrong with it. */
@NullMarked
package dev.gradus.internal.source;

import org.jspecify.annotations.NullMarked;

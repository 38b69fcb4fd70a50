/** Text laid out for a terminal. */
@NullMarked
package dev.gradus.internal.text;

import org.jspecify.annotations.NullMarked;

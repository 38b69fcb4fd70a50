/** The public face: the engine that a host embeds. */
@NullMarked
package dev.gradus;

import org.jspecify.annotations.NullMarked;

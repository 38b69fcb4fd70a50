/** The tree as text for the two back ends: canonical DRL and Java. */
@NullMarked
package dev.gradus.internal.print;

import org.jspecify.annotations.NullMarked;

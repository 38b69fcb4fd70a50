/** JSON in its one canonical form. Outside the command line this is the only user of Jackson. */
@NullMarked
package dev.gradus.internal.json;

import org.jspecify.annotations.NullMarked;

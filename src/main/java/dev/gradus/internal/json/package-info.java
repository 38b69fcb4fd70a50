/** JSON in its one canonical form; outside the command line, the only user of Jackson. */
@NullMarked
package dev.gradus.internal.json;

import org.jspecify.annotations.NullMarked;

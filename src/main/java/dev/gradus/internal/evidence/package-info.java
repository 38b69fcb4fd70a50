/** What a rule tested, what stood there, and what it did, in words. */
@NullMarked
package dev.gradus.internal.evidence;

import org.jspecify.annotations.NullMarked;

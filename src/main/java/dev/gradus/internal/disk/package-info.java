/** What is asked of a disk by whoever must not lose anything on it. */
@NullMarked
package dev.gradus.internal.disk;

import org.jspecify.annotations.NullMarked;

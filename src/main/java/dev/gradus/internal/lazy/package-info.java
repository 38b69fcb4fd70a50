/** What is made when it is first looked at. */
@NullMarked
package dev.gradus.internal.lazy;

import org.jspecify.annotations.NullMarked;

/** The customer snapshot that a host hands over, and what can be wrong with it. */
@NullMarked
package dev.gradus.customer;

import org.jspecify.annotations.NullMarked;

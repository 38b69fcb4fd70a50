/**
 * From raw input to the fact that rules test: typed values, checks, and the customer with what is
 * derived.
 */
@NullMarked
package dev.gradus.internal.intake;

import org.jspecify.annotations.NullMarked;

/**
 * Turns raw input into the fact that rules test: typed values, validation, and the customer with
 * derived fields.
 */
@NullMarked
package dev.gradus.internal.intake;

import org.jspecify.annotations.NullMarked;

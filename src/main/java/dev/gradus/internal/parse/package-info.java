/**
 * The syntax of the policy profile: from the characters of a rule file to its parts, with every
 * mistake told at its place.
 */
@NullMarked
package dev.gradus.internal.parse;

import org.jspecify.annotations.NullMarked;

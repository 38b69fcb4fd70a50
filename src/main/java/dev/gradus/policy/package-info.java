/** A policy as a value: where it comes from, what it is, what is wrong with it. */
@NullMarked
package dev.gradus.policy;

import org.jspecify.annotations.NullMarked;

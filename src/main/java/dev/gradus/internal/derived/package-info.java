/**
 * The derived fields, an object for each: what it rests on, how it is computed, how it moves with
 * what it rests on, and which given values put it where it is wanted.
 */
@NullMarked
package dev.gradus.internal.derived;

import org.jspecify.annotations.NullMarked;

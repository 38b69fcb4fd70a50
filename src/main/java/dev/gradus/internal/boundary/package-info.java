/**
 * Invented customers on, just below and just above every threshold of a policy, made from its tree.
 */
@NullMarked
package dev.gradus.internal.boundary;

import org.jspecify.annotations.NullMarked;

/**
 * Invented customers on, just below and just above every threshold of a policy, made from its tree.
 */
@NullMarked
package dev.gradus.internal.proof;

import org.jspecify.annotations.NullMarked;
